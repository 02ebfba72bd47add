import type { Credit } from '../vocabulary/article.ts';

/**
 * Roles of people who wrote. Whoever a line only names (作者, By) may be an office as well as a
 * person, so those are quoted and not called authors.
 */
const WRITERS = /记者|記者|通讯员|通訊員|^文|^(?:Reporter|Correspondent|Text)/;

/** Names of those whom a byline says to have written, each once. */
export function writersOf(byline: readonly Credit[]): readonly string[] {
  const names = byline.filter(({ role }) => WRITERS.test(role)).flatMap((credit) => credit.names);
  return [...new Set(names)];
}
