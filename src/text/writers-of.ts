import type { Credit } from '../vocabulary/article.ts';

/**
 * Roles of people who wrote. Whoever a line only names (作者, By) may be an office as well as a
 * person, so those are no writers but only named.
 */
const WRITERS = /记者|記者|通讯员|通訊員|^文|^(?:Reporter|Correspondent|Text)/;
const NAMED = /作者|撰|执笔|執筆|评论员|評論員|^By$/;

/** Names of those whom a byline says to have written, each once. */
export function writersOf(byline: readonly Credit[]): readonly string[] {
  const names = byline.filter(({ role }) => WRITERS.test(role)).flatMap((credit) => credit.names);
  return [...new Set(names)];
}

/** True for a role whose bearer a reference names as author: a writer, or who is only named, an office too. */
export function isAuthorRole(role: string): boolean {
  return WRITERS.test(role) || NAMED.test(role);
}
