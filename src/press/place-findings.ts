import type { Correction, Doubt, Place, Range, Remark } from '../vocabulary/article.ts';
import type { Lexicon } from './lexicon.ts';
import { type ProposedDoubt, proposeDoubts } from './propose-doubts.ts';
import type { Run } from './story.ts';
import type { TranscriptPlaces } from './transcript-places.ts';

/** The corrections and doubts of one article, each with its place in the reading text. */
export interface Findings {
  readonly corrections: readonly Correction[];
  readonly doubts: readonly Doubt[];
}

/**
 * Places the desk's corrections and doubts in an article's reading text and adds the press's own
 * doubts, but none where the desk has spoken. What stands in a kicker, deck or credit has no place
 * that an address can name (`place` is null) and is in the record all the same; what falls outside
 * the article is left out.
 */
export function placeFindings(
  runs: readonly Run[],
  desk: Findings,
  lexicon: Lexicon,
  places: TranscriptPlaces,
): Findings {
  const corrections = placeOnce(runs, desk.corrections);
  const doubts = placeOnce(runs, desk.doubts);
  const spoken = [...corrections, ...doubts].map(({ range }) => range);
  const proposed = runs.flatMap((run) =>
    proposeDoubts(run.words.text, lexicon).flatMap((doubt) => {
      const made = ownDoubt(run, doubt, places);
      return spoken.some((range) => meet(range, made.range)) ? [] : [made];
    }),
  );
  return { corrections, doubts: [...doubts, ...proposed].sort((a, b) => a.range[0] - b.range[0]) };
}

/** Each finding in the first run that shows some of it. */
function placeOnce<Finding extends { readonly range: Range; readonly to?: string }>(
  runs: readonly Run[],
  findings: readonly Finding[],
): (Finding & { readonly place: Place | null })[] {
  return findings.flatMap((finding) => {
    const [start, end] = finding.range;
    for (const run of runs) {
      if ((run.words.at[0] ?? end) >= end || (run.words.at.at(-1) ?? -1) < start) continue;
      const inside = (offset: number): boolean => offset >= start && offset < end;
      const first = run.words.at.findIndex(inside);
      if (first < 0) continue;
      return [{ ...finding, place: placeOf(run, first, run.words.at.findLastIndex(inside) + 1) }];
    }
    const isDeleted = finding.to === '' && standsBeside(runs, finding.range);
    return isDeleted ? [{ ...finding, place: null }] : [];
  });
}

/** A correction that takes characters out leaves none to point at; a neighbour shows whose it was. */
function standsBeside(runs: readonly Run[], [start, end]: Range): boolean {
  return runs.some(({ words }) => words.at.includes(start - 1) || words.at.includes(end));
}

function placeOf({ anchor }: Run, start: number, end: number): Place | null {
  return anchor === null ? null : { anchor, start, end };
}

function ownDoubt(
  run: Run,
  { start, end, text, readings, rule }: ProposedDoubt,
  places: TranscriptPlaces,
): Doubt {
  const range: Range = [run.words.at[start] ?? 0, (run.words.at[end - 1] ?? -1) + 1];
  const line = places.lineAt(range[0]);
  return {
    line,
    text,
    readings,
    reason: REASONS[rule],
    by: 'press',
    range,
    place: placeOf(run, start, end),
  };
}

const REASONS: Readonly<Record<ProposedDoubt['rule'], Remark>> = {
  shape: {
    zh: '形近字：换一个字才成词。',
    en: 'A look-alike character: only the other one makes a word.',
  },
  context: {
    zh: '常见误识：此处原文不成词。',
    en: 'A common misreading: the words as they stand make no sense here.',
  },
  language: {
    zh: '汉字句子中混入英文单词。',
    en: 'An English word in the middle of a Chinese sentence.',
  },
};

function meet(a: Range, b: Range): boolean {
  return a[0] < b[1] && b[0] < a[1];
}
