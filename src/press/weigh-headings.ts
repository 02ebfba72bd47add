import { isDeckLike } from './deck-lines.ts';
import {
  endsSentence,
  isDashed,
  isLabel,
  isSalutation,
  listMark,
  visibleLength,
} from './line-shape.ts';
import type { Readers } from './readers.ts';
import type { Unit } from './unit.ts';

/** A run of heading lines with nothing but short lines between: `[start, end)` into the units. */
export interface HeadingRun {
  readonly start: number;
  readonly end: number;
  /** Smallest level of its headings, labels aside: the largest type. */
  readonly level: number;
  /** Points for heading an article rather than a part of one. */
  readonly evidence: number;
}

/** One article seldom has as many subheads of one level; then a level needs no evidence for it. */
const MANY = 6;
/** Points that the middling run of a level needs for the level to head articles. */
const LEVEL_HEADS = 0.75;
/** Points above which a run heads an article, and below which it heads none, whatever its level. */
const SURELY = 4;
const SURELY_NOT = -4;

/** How the first paragraph of a news story likes to begin when it has no dateline. */
const STORY_OPENER =
  /^(?:[0-9０-９]{1,2}月[0-9０-９]{1,2}日|近日|日前|昨[日天]|今[日天]|连日来|[一二三四五六七八九十]{1,3}月)/;

/** A run and its neighbours, as the evidence sees them; a missing neighbour is the page's edge. */
interface Surroundings {
  readonly text: string;
  readonly lines: number;
  readonly first: Unit | undefined;
  readonly earlier: Unit | undefined;
  readonly above: Unit | undefined;
  readonly below: Unit | undefined;
  readonly further: Unit | undefined;
}

type Weigh = (around: Surroundings, readers: Readers) => number;

const wordsOf = (unit: Unit | undefined): string => unit?.words.text ?? '';

/** The evidence that is added up; 0 is no news. */
const EVIDENCE: readonly (readonly [name: string, weigh: Weigh])[] = [
  [
    'a dateline or byline follows',
    ({ below }, readers) => (readers.opensStory(wordsOf(below)) ? 4 : 0),
  ],
  [
    'an author line follows',
    ({ below }, readers) => (readers.isAuthorLine(wordsOf(below)) ? 3 : 0),
  ],
  ['a dashed subtitle follows', ({ below }) => (isDashed(wordsOf(below)) ? 3 : 0)],
  ['a deck and then a story follow', (around, readers) => (deckFollows(around, readers) ? 3 : 0)],
  ['an article has ended above', (around, readers) => articleEnded(around, readers)],
  ['a rule stands above', ({ first }) => (first?.ruled ? 3 : 0)],
  ['a table follows', ({ below }) => (below?.kind === 'row' ? 3 : 0)],
  ['a story’s opening follows', ({ below }) => (opens(wordsOf(below)) ? 1.5 : 0)],
  ['it has more than one line', ({ lines }) => (lines > 1 ? 2 : 0)],
  ['it is long', ({ text }) => (visibleLength(text) >= 12 ? 1 : 0)],
  ['it is short', ({ text, lines }) => (visibleLength(text) <= 8 && lines === 1 ? -1 : 0)],
  ['a mark begins it', ({ text }) => (listMark(text) >= 0 ? -6 : 0)],
  ['a sentence breaks off above', (around) => brokenAbove(around)],
];

/** Finds the runs of headings on a page and weighs each. */
export function findHeadingRuns(units: readonly Unit[], readers: Readers): HeadingRun[] {
  const runs: HeadingRun[] = [];
  for (let i = 0; i < units.length; ) {
    if (units[i]?.kind !== 'heading') {
      i++;
      continue;
    }
    const end = endOfRun(units, i);
    runs.push({
      start: i,
      end,
      level: levelOf(units.slice(i, end)),
      evidence: weigh(units, i, end, readers),
    });
    i = end;
  }
  return runs;
}

/**
 * The runs that head articles. The page's largest level does, and each deeper one half of whose runs
 * speak for it: `#` once and `##` nine times (the seed) are both; `###` with list marks or in short
 * lines amid running text is not. A run may speak for itself against its level.
 */
export function headsOf(runs: readonly HeadingRun[]): ReadonlySet<HeadingRun> {
  const levels = [...new Set(runs.map(({ level }) => level))].sort((a, b) => a - b);
  const heading = new Set(
    levels.filter((level, i) => {
      const own = runs.filter((run) => run.level === level).map(({ evidence }) => evidence);
      const middling = middleOf(own);
      return i === 0 || middling >= (own.length < MANY ? LEVEL_HEADS : 0);
    }),
  );
  return new Set(
    runs.filter(
      ({ level, evidence }) => evidence >= SURELY || (heading.has(level) && evidence > SURELY_NOT),
    ),
  );
}

/** The lower median; of two numbers their mean. */
function middleOf(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const [first = 0, second = 0] = sorted;
  return sorted.length === 2 ? (first + second) / 2 : (sorted[(sorted.length - 1) >> 1] ?? 0);
}

/** A run goes on over one short plain line where a heading of larger type follows (a plain 引题). */
function endOfRun(units: readonly Unit[], start: number): number {
  let end = start + 1;
  for (;;) {
    const last = units[end - 1];
    const next = units[end];
    const then = units[end + 1];
    if (last === undefined || next === undefined) return end;
    if (next.kind === 'heading' && listMark(next.words.text) < 0) end++;
    else if (isDeckLike(next) && then?.kind === 'heading' && then.level < last.level) end += 2;
    else return end;
  }
}

function levelOf(run: readonly Unit[]): number {
  const levels = run.flatMap(({ level }) => (level > 0 ? [level] : []));
  const labels = run.slice(0, -1).findIndex((unit) => !isLabel(unit.words.text));
  return Math.min(...levels.slice(labels < 0 ? -1 : labels));
}

function weigh(units: readonly Unit[], start: number, end: number, readers: Readers): number {
  const around: Surroundings = {
    text: wordsOf(units[start]),
    lines: end - start,
    first: units[start],
    earlier: units[start - 2],
    above: units[start - 1],
    below: units[end],
    further: units[end + 1],
  };
  return EVIDENCE.reduce((sum, [, evidence]) => sum + evidence(around, readers), 0);
}

function opens(text: string): boolean {
  return STORY_OPENER.test(text) || isSalutation(text);
}

function deckFollows({ below, further }: Surroundings, readers: Readers): boolean {
  return below !== undefined && isDeckLike(below) && readers.opensStory(wordsOf(further));
}

function articleEnded({ above }: Surroundings, readers: Readers): number {
  const text = wordsOf(above);
  if (above === undefined || above.closed || readers.isCreditLine(text)) return 3;
  return readers.isAuthorLine(text) || readers.endsStory(text) || readers.isDateOnly(text) ? 2 : 0;
}

/** A line without a stop above: a paragraph broken off speaks against a title, a plain 引题 for one. */
function brokenAbove({ above, earlier }: Surroundings): number {
  if (above === undefined || above.closed || above.kind !== 'text' || endsSentence(wordsOf(above)))
    return 0;
  const isDeck = isDeckLike(above) && (earlier?.closed === true || endsSentence(wordsOf(earlier)));
  return isDeck ? 1 : -1;
}
