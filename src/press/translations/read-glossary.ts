import { z } from 'zod';
import { GLOSSARY_KINDS, type GlossaryTerm } from '../../vocabulary/glossary.ts';
import { readYaml, type YamlProblem } from './read-yaml.ts';

/** What a glossary file gave: terms, or what is wrong with it (then no terms at all). */
export interface Glossary {
  readonly terms: readonly GlossaryTerm[];
  /** One sentence each, `seeds/glossary.yaml:12: terms.3.english: …`. */
  readonly problems: readonly string[];
}

const words = (what: string) => z.string({ error: what }).trim().min(1, what);

const entrySchema = z.strictObject({
  term: words('write the Chinese term'),
  english: words('write the English of the term'),
  variants: z
    .array(words('write the variant, in quotes'), { error: 'list the variants: ["the zone"]' })
    .default([]),
  kind: z.enum(GLOSSARY_KINDS, { error: `use one of ${GLOSSARY_KINDS.join(', ')}` }),
  explanation: z.strictObject(
    {
      zh: words('explain the term in Chinese'),
      en: words('explain the term in English'),
    },
    { error: 'explain the term: { zh: …, en: … }' },
  ),
});

const fileSchema = z.strictObject(
  { terms: z.array(entrySchema, { error: 'list the terms' }) },
  { error: ({ code }) => (code === 'invalid_type' ? 'begin with the key terms' : undefined) },
);

function findConflicts({ terms }: z.infer<typeof fileSchema>): readonly YamlProblem[] {
  return terms.flatMap(({ term, english, variants }, index): YamlProblem[] => {
    const forms = [english, ...variants].map((form) => form.toLowerCase());
    const twice = variants.findIndex((variant, at) => forms.indexOf(variant.toLowerCase()) <= at);
    return [
      ...(terms.findIndex((other) => other.term === term) < index
        ? [[['terms', index, 'term'], `${term} stands twice`] as const]
        : []),
      ...(twice >= 0
        ? [
            [
              ['terms', index, 'variants', twice],
              `${variants[twice]} stands twice in ${term}`,
            ] as const,
          ]
        : []),
    ];
  });
}

/**
 * Reads a glossary file. `file` is the name used in messages, e.g. `seeds/glossary.yaml`. A file with
 * a problem gives no terms: cards that are missing without notice would go unseen.
 */
export function readGlossary(yamlText: string, file: string): Glossary {
  const { value, problems } = readYaml(yamlText, file, fileSchema, findConflicts);
  return { terms: value?.terms ?? [], problems };
}
