import type { Range } from '../vocabulary/article.ts';
import { figureRuns } from './figure-runs.ts';
import { widthOf } from './width-of.ts';
import type { WordBonds } from './word-bonds.ts';

/** What fits a column of 14 em in the smallest headline, 1.3 em. */
const LONGEST = 10.5;
/** Bonds from here on make a word; chosen on the seed's headlines. */
const WORD = 0.3;
/** A word that bonds make is this long at most: chains of bonds would swallow a headline. */
const LONGEST_WORD = 5;
const QUOTED = /[“‘「『《（][^“”‘’「」『』《》（）]+[”’」』》）]/gu;

/** Marks that stay with what they follow, or with what follows them, as line breaking has it anyway. */
const MARK = /[^\p{L}\p{N}]/u;

/** Words by their bonds, the firmest first: `开发区` before `区召`. */
function wordRuns(title: string, bonds: WordBonds): readonly Range[] {
  const characters = [...title.matchAll(/./gsu)].map((match) => ({
    at: match.index,
    text: match[0],
  }));
  const joints = characters
    .slice(1)
    .map(({ at, text }, index) => ({ at, bond: bonds(characters[index]?.text ?? '', text) }))
    .filter(({ bond }) => bond >= WORD)
    .sort((a, b) => b.bond - a.bond || a.at - b.at);
  const runs = new Map(
    characters.map(({ at, text }) => [at, { start: at, end: at + text.length }]),
  );
  const holding = (at: number) =>
    [...runs.values()].find(({ start, end }) => start <= at && at < end);
  for (const { at } of joints) {
    const left = holding(at - 1);
    const right = holding(at);
    if (left === undefined || right === undefined) continue;
    if (widthOf(title.slice(left.start, right.end)) > LONGEST_WORD) continue;
    runs.delete(right.start);
    runs.set(left.start, { start: left.start, end: right.end });
  }
  return [...runs.values()]
    .filter(({ start, end }) => end - start > 1)
    .map(({ start, end }) => [start, end]);
}

/** The words of a cut that are longer than a character and not too long for a line. */
function cutRuns(cut: readonly string[]): readonly Range[] {
  let at = 0;
  return cut
    .map((word): Range => {
      at += word.length;
      return [at - word.length, at];
    })
    .filter((_, index) => {
      const word = cut[index] ?? '';
      return Array.from(word).length > 1 && widthOf(word) <= LONGEST_WORD;
    });
}

/**
 * What should stay on one line of a headline: names in quotation marks or brackets when they are
 * short enough, figures with their units, words by `bonds`, and where those are silent the words of
 * `cut`, which is the title cut by a dictionary (蔬菜, printed once, has no bonds). Offsets are UTF-16
 * into `title`; runs do not overlap.
 */
export function headingRuns(
  title: string,
  bonds: WordBonds,
  cut: readonly string[] = [],
): readonly Range[] {
  const quoted = [...title.matchAll(QUOTED)]
    .filter(([run]) => widthOf(run) <= LONGEST)
    .map((match): Range => [match.index, match.index + match[0].length]);
  const kept: Range[] = [];
  for (const [start, end] of [
    ...quoted,
    ...figureRuns(title),
    ...wordRuns(title, bonds),
    ...cutRuns(cut),
  ]) {
    if (!kept.some((other) => start < other[1] && other[0] < end)) kept.push([start, end]);
  }
  return kept.toSorted((a, b) => a[0] - b[0]);
}

/** A headline cut where a line may end, marks with their neighbours. */
export function headingPieces(title: string, runs: readonly Range[]): readonly string[] {
  const pieces: string[] = [];
  let opens = false;
  for (let at = 0; at < title.length; ) {
    const run = runs.find(([start]) => start === at);
    const end =
      run === undefined ? at + String.fromCodePoint(title.codePointAt(at) ?? 0).length : run[1];
    const text = title.slice(at, end);
    const isMark = run === undefined && MARK.test(text);
    const isOpening = isMark && /[\p{Ps}\p{Pi}]/u.test(text);
    if ((isMark && !isOpening && pieces.length > 0) || opens)
      pieces.push(`${pieces.pop() ?? ''}${text}`);
    else pieces.push(text);
    opens = isOpening;
    at = end;
  }
  return pieces;
}
