import { isNode, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { isTopicId } from '../vocabulary/ids.ts';
import type { TopicRule } from './assign-topics.ts';

/** What a topics file gave: rules, or what is wrong with it (then no rules at all). */
export interface TopicRules {
  readonly rules: readonly TopicRule[];
  /** One sentence each, `seeds/topics.yaml:12: topics.3.id: …`. */
  readonly problems: readonly string[];
}

const nameSchema = z.string({ error: 'write a name' }).min(1, 'write a name');

/** Weights are keys in the file, as one weight has many words. */
const cuesSchema = z.record(
  z.string().regex(/^[0-3]$/),
  z.array(z.string({ error: 'put the cue in quotes' }).min(2, 'a cue has two characters or more'), {
    error: 'list the cues of this weight: [党建, 党员]',
  }),
  { error: 'group the cues by weight, 0 to 3: { 3: [党建] }' },
);

const topicSchema = z.strictObject({
  id: z.string({ error: 'write an id' }).refine(isTopicId, 'use a-z, 0-9 and hyphens'),
  zh: nameSchema,
  en: nameSchema,
  cues: cuesSchema,
});

const fileSchema = z.strictObject(
  { topics: z.array(topicSchema, { error: 'list the topics' }).min(1, 'list at least one topic') },
  { error: ({ code }) => (code === 'invalid_type' ? 'begin with the key topics' : undefined) },
);

type Problem = readonly [path: readonly PropertyKey[], message: string];
type TopicEntry = z.infer<typeof topicSchema>;

/** What a schema cannot say: ids and cues named once, one topic that takes the rest. */
function findConflicts(topics: readonly TopicEntry[]): readonly Problem[] {
  const problems: Problem[] = [];
  const ids = new Set<string>();
  for (const [index, { id, cues }] of topics.entries()) {
    if (ids.has(id))
      problems.push([['topics', index, 'id'], `the id ${id} is taken by another topic`]);
    ids.add(id);
    const words = new Set<string>();
    for (const [weight, list] of Object.entries(cues)) {
      for (const [place, word] of list.entries()) {
        if (words.has(word))
          problems.push([
            ['topics', index, 'cues', weight, place],
            `${word} stands twice in ${id}`,
          ]);
        words.add(word);
      }
    }
  }
  const rest = topics.filter(({ cues }) => Object.values(cues).every((list) => list.length === 0));
  if (rest.length !== 1) {
    problems.push([
      ['topics'],
      `one topic must have no cues, to take what is left; here ${rest.length} have none`,
    ]);
  }
  return problems;
}

function toRule({ id, zh, en, cues }: TopicEntry): TopicRule {
  const words = Object.entries(cues).flatMap(([weight, list]) =>
    list.map((word): [string, number] => [word, Number(weight)]),
  );
  return { id, zh, en, cues: new Map(words) };
}

/**
 * Reads a topics file. `file` is the name used in messages, e.g. `seeds/topics.yaml`. A file with a
 * problem gives no rules: topics that are missing without notice would be taken for the edition's own.
 */
export function readTopicRules(yamlText: string, file: string): TopicRules {
  const lineCounter = new LineCounter();
  const document = parseDocument(yamlText, { lineCounter });
  if (document.errors.length > 0) {
    const problems = document.errors.map(
      ({ message, pos }) =>
        `${file}:${lineCounter.linePos(pos[0]).line}: ${message.split('\n')[0]}`,
    );
    return { rules: [], problems };
  }
  const lineOf = (path: readonly PropertyKey[]): number => {
    // A weight is a number in the file and a string in a path.
    const keys = path.map((key) => (/^\d$/.test(String(key)) ? Number(key) : key));
    for (let depth = keys.length; depth > 0; depth -= 1) {
      const node = document.getIn(keys.slice(0, depth), true);
      if (isNode(node) && node.range) return lineCounter.linePos(node.range[0]).line;
    }
    return 1;
  };
  const describe = ([path, message]: Problem): string =>
    `${file}:${lineOf(path)}: ${path.length > 0 ? `${path.join('.')}: ` : ''}${message}`;
  const parsed = fileSchema.safeParse(document.toJS());
  const found: readonly Problem[] = parsed.success
    ? findConflicts(parsed.data.topics)
    : parsed.error.issues.map(({ path, message }) => [path, message]);
  if (!parsed.success || found.length > 0) return { rules: [], problems: found.map(describe) };
  return { rules: parsed.data.topics.map(toRule), problems: [] };
}
