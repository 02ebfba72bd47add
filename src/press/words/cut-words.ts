import { HAN } from '../../text/char-range.ts';
import { findDates } from '../../text/dates.ts';
import { figureRuns } from '../../text/figure-runs.ts';
import type { Range } from '../../vocabulary/article.ts';
import type { WordLexicon } from './word-lexicon.ts';

const HAN_RUNS = new RegExp(`[${HAN}]+`, 'gu');

/** What `figureRuns` leaves parted: a line may end in 11个 | 月, a word may not. */
const MORE_UNITS =
  /[0-9０-９][0-9０-９.,．，]*(?:多|余)?(?:个月|個月|个百分点|個百分點|天|小时|小時|分钟|分鐘|星级|星級)/gu;

function occurrences(text: string, word: string): readonly Range[] {
  const found: Range[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    found.push([at, at + word.length]);
  }
  return found;
}

/**
 * What is one word and more than a run of Han: terms with marks or figures, dates, and figures with
 * their units (2019年12月19日, 58.3亿元). The first of the list wins where two overlap.
 */
function fixedRuns(text: string, { mixed }: WordLexicon): readonly Range[] {
  const found: Range[] = [];
  const terms = mixed.flatMap((word) => occurrences(text, word));
  const more = [...text.matchAll(MORE_UNITS)].map(
    ({ 0: figure, index }): Range => [index, index + figure.length],
  );
  const dates = findDates(text).map(({ start, end }): Range => [start, end]);
  for (const [start, end] of [...terms, ...dates, ...more, ...figureRuns(text)]) {
    if (found.every(([from, to]) => end <= from || start >= to)) found.push([start, end]);
  }
  return found.sort((a, b) => a[0] - b[0]);
}

/** The best way from each offset of a run to its end, from the end backwards (Viterbi). */
function cutRun(run: string, lexicon: WordLexicon): readonly number[] {
  const scores = new Array<number>(run.length + 1).fill(Number.NEGATIVE_INFINITY);
  const ends = new Array<number>(run.length).fill(0);
  scores[run.length] = 0;
  for (let start = run.length - 1; start >= 0; start -= 1) {
    const one = (run.codePointAt(start) ?? 0) > 0xffff ? 2 : 1;
    for (let end = start + one; end <= Math.min(run.length, start + lexicon.longest); end += 1) {
      const weight = lexicon.weight(run.slice(start, end));
      if (weight === null) continue;
      const score = weight + (scores[end] ?? 0);
      // Of two cuts that are equally likely the one with the longer first word, so that it is always the same.
      if (score >= (scores[start] ?? 0)) {
        scores[start] = score;
        ends[start] = end;
      }
    }
  }
  const cuts: number[] = [];
  for (let at = 0; at < run.length; ) {
    at = Math.max(ends[at] ?? 0, at + 1);
    cuts.push(at);
  }
  return cuts;
}

/**
 * The words of a text: ranges in UTF-16 that cover every Han character and every figure with its unit,
 * in order and without overlap. Marks, Latin letters and bare figures are in none.
 */
export function cutWords(text: string, lexicon: WordLexicon): readonly Range[] {
  const words: Range[] = [];
  const cutBetween = (from: number, to: number): void => {
    for (const { 0: run, index } of text.slice(from, to).matchAll(HAN_RUNS)) {
      let start = from + index;
      for (const cut of cutRun(run, lexicon)) {
        words.push([start, from + index + cut]);
        start = from + index + cut;
      }
    }
  };
  let at = 0;
  for (const [start, end] of fixedRuns(text, lexicon)) {
    cutBetween(at, start);
    words.push([start, end]);
    at = end;
  }
  cutBetween(at, text.length);
  return words;
}

/** The words themselves: `开发区召开会议` gives 开发区, 召开, 会议. */
export function wordsOf(text: string, lexicon: WordLexicon): readonly string[] {
  return cutWords(text, lexicon).map(([start, end]) => text.slice(start, end));
}
