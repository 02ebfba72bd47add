import { isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';

/** What is wrong at a place of a YAML file: the keys that lead there, and what to do. */
export type YamlProblem = readonly [path: readonly PropertyKey[], message: string];

/** A checked YAML file, or what is wrong with it, one sentence each: `seeds/x.yaml:12: terms.3.term: …`. */
export type CheckedYaml<T> =
  | { readonly value: T; readonly problems: readonly [] }
  | { readonly value: null; readonly problems: readonly string[] };

/**
 * Reads YAML by a schema and by `findConflicts`, which says what a schema cannot. `file` is the name
 * used in messages. Each problem names the line of the nearest key that stands in the file.
 */
export function readYaml<T>(
  yamlText: string,
  file: string,
  schema: z.ZodType<T>,
  findConflicts: (value: T) => readonly YamlProblem[],
): CheckedYaml<T> {
  const lineCounter = new LineCounter();
  const document = parseDocument(yamlText, { lineCounter });
  if (document.errors.length > 0) {
    const problems = document.errors.map(
      ({ message, pos }) =>
        `${file}:${lineCounter.linePos(pos[0]).line}: ${message.split('\n')[0]}`,
    );
    return { value: null, problems };
  }
  const lineOf = (path: readonly PropertyKey[]): number => {
    for (let depth = path.length; depth > 0; depth -= 1) {
      const node = document.getIn(path.slice(0, depth), true);
      if (isNode(node) && node.range) return lineCounter.linePos(node.range[0]).line;
    }
    return 1;
  };
  const say = ([path, message]: YamlProblem): string =>
    `${file}:${lineOf(path)}: ${path.length > 0 ? `${path.join('.')}: ` : ''}${message}`;
  const parsed = schema.safeParse(document.toJS());
  if (!parsed.success) {
    const problems = parsed.error.issues.map(({ path, message }) => say([path, message]));
    return { value: null, problems };
  }
  const conflicts = findConflicts(parsed.data);
  if (conflicts.length > 0) return { value: null, problems: conflicts.map(say) };
  return { value: parsed.data, problems: [] };
}
