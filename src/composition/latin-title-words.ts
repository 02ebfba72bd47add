import { titleWords } from './title-words.ts';

/** A word with the dash and the space behind it, so that none of them begins a line. */
const WORD = /[^\s—]+(?:\s*—+)?\s*|—+\s*/gu;

/**
 * A headline in Latin letters cut behind its spaces: `Tax Take Up 8%` → `Tax `, `Take `, `Up `, `8%`.
 * What is still Chinese in it is cut as on a Chinese page.
 */
export function latinTitleWords(
  title: string,
  terms: readonly string[],
  segment: ((title: string) => readonly string[]) | null = null,
): readonly string[] {
  return (title.trim().match(WORD) ?? []).flatMap((word) =>
    /\p{Script=Han}/u.test(word) ? titleWords(word, terms, segment?.(word) ?? null) : [word],
  );
}
