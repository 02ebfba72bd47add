import { z } from 'zod';
import type { SetPhrase } from '../../text/quantities/set-phrases.ts';
import { readYaml, type YamlProblem } from './read-yaml.ts';

/** What a file of set phrases gave: phrases, or what is wrong with it (then no phrases at all). */
export interface SetPhrases {
  readonly phrases: readonly SetPhrase[];
  /** One sentence each, `seeds/set-phrases.yaml:12: phrases.3.why: …`. */
  readonly problems: readonly string[];
}

const words = (what: string) => z.string({ error: what }).trim().min(1, what);

const entrySchema = z.strictObject({
  phrase: words('write the Chinese phrase'),
  english: z
    .array(words('write the English, in quotes'), { error: 'list the English: ["one-on-one"]' })
    .default([]),
  why: words('say why its numbers count nothing'),
});

const fileSchema = z.strictObject(
  { phrases: z.array(entrySchema, { error: 'list the phrases' }) },
  { error: ({ code }) => (code === 'invalid_type' ? 'begin with the key phrases' : undefined) },
);

function findConflicts({ phrases }: z.infer<typeof fileSchema>): readonly YamlProblem[] {
  return phrases.flatMap(({ phrase }, index): YamlProblem[] =>
    phrases.findIndex((other) => other.phrase === phrase) < index
      ? [[['phrases', index, 'phrase'], `${phrase} stands twice`]]
      : [],
  );
}

/**
 * Reads a file of set phrases. `file` is the name used in messages, e.g. `seeds/set-phrases.yaml`. A
 * file with a problem gives no phrases: a guard that lacks some would blame the translation.
 */
export function readSetPhrases(yamlText: string, file: string): SetPhrases {
  const { value, problems } = readYaml(yamlText, file, fileSchema, findConflicts);
  return {
    phrases: (value?.phrases ?? []).map(({ phrase, english }) => ({ phrase, english })),
    problems,
  };
}
