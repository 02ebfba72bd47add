import { DECK_LENGTH, isDeckLike, isFreeDeck, isKicker } from './deck-lines.ts';
import { findPlainTitles } from './find-plain-titles.ts';
import { endsSentence, isDashed, isLabel, listMark, visibleLength } from './line-shape.ts';
import type { Readers } from './readers.ts';
import type { Unit } from './unit.ts';
import { findHeadingRuns, type HeadingRun, headsOf } from './weigh-headings.ts';

/** What a line is to its article. */
export type Role = 'kicker' | 'pretitle' | 'title' | 'subtitle' | 'author' | 'subhead' | 'body';

/** A title is printed over at most this many lines. */
const TITLE_LINES = 3;

/**
 * Gives every line its role. Headings are weighed by what stands around them, since tools number
 * them as they like (`weigh-headings.ts`); then the plain lines above and below a title are read.
 */
export function assignRoles(units: readonly Unit[], readers: Readers): Role[] {
  const roles: Role[] = units.map(() => 'body');
  const runs = findHeadingRuns(units, readers);
  const heads = headsOf(runs);
  for (const run of runs) {
    if (heads.has(run)) {
      assignRun(units, run, roles, readers);
      assignAbove(units, run.start, roles, readers);
      assignBelow(units, run.end, roles, readers);
    } else roles.fill('subhead', run.start, run.end);
  }
  for (const i of findPlainTitles(units, roles, readers)) roles[i] = 'title';
  return roles;
}

/** Labels first, then what stands above the largest type, the title's lines, and what stands below. */
function assignRun(units: readonly Unit[], run: HeadingRun, roles: Role[], readers: Readers): void {
  const behind = units[run.end];
  let start = run.start;
  while (start < run.end - 1 && labels(units[start], units[start + 1], behind, readers))
    roles[start++] = 'kicker';
  const rest = units.slice(start, run.end);
  const level = Math.min(...rest.flatMap((unit) => (unit.level > 0 ? [unit.level] : [])));
  const first = start + rest.findIndex((unit) => unit.level === level);
  let last = first;
  while (last + 1 < run.end && units[last + 1]?.level === level && last - first < TITLE_LINES - 1)
    last++;
  for (let i = start; i < run.end; i++) {
    const text = units[i]?.words.text ?? '';
    if (i < first) roles[i] = isKicker(text) ? 'kicker' : 'pretitle';
    else if (i <= last) roles[i] = i > first && isDashed(text) ? 'subtitle' : 'title';
    else roles[i] = roleBelow(units[i], level, readers);
  }
}

function roleBelow(unit: Unit | undefined, level: number, readers: Readers): Role {
  const text = unit?.words.text ?? '';
  if (readers.isAuthorLine(text)) return 'author';
  if (listMark(text) >= 0) return 'subhead';
  return (unit?.level ?? 0) <= level ? 'title' : 'subtitle';
}

/** A heading that labels the one below: known as a label, or short and of one size with it. */
function labels(
  unit: Unit | undefined,
  below: Unit | undefined,
  behind: Unit | undefined,
  readers: Readers,
): boolean {
  const text = unit?.words.text ?? '';
  const next = below?.words.text ?? '';
  if (isLabel(text)) return true;
  if (unit?.level !== below?.level || !/^\p{sc=Han}{2,5}$/u.test(text)) return false;
  if (readers.goesOn(text, next) > 0) return false;
  if (text.length <= 4 && visibleLength(next) >= text.length * 2) return true;
  const signature = behind?.words.text ?? '';
  const signed = readers.isAuthorLine(signature) || readers.isPenName(signature);
  return signed && visibleLength(next) >= text.length + 4;
}

/** Plain lines above a title: a 引题 or a label, where the article above has come to its end. */
function assignAbove(units: readonly Unit[], start: number, roles: Role[], readers: Readers): void {
  for (let i = start - 1; i >= start - 2; i--) {
    const unit = units[i];
    if (unit === undefined || roles[i] !== 'body' || unit.closed || !isFreeDeck(unit, readers))
      return;
    if (!unit.ruled && !hasEnded(units, i - 1, i === start - 1, readers)) return;
    roles[i] = isKicker(unit.words.text) ? 'kicker' : 'pretitle';
  }
}

/** Whether an article may end at a line: at a stop, a signature, a table; or at a deck that follows one. */
function hasEnded(units: readonly Unit[], at: number, decks: boolean, readers: Readers): boolean {
  const unit = units[at];
  if (unit === undefined || unit.closed || unit.kind !== 'text') return true;
  const text = unit.words.text;
  if (endsSentence(text) || readers.isCreditLine(text) || readers.isAuthorLine(text)) return true;
  return decks && isDeckLike(unit) && endsSentence(units[at - 1]?.words.text ?? '');
}

/** Plain lines below a title: 副题 and author, before the text begins. */
function assignBelow(units: readonly Unit[], end: number, roles: Role[], readers: Readers): void {
  for (let i = end; i < end + 3; i++) {
    const unit = units[i];
    const below = units[i + 1];
    if (unit === undefined || unit.kind !== 'text') return;
    const text = unit.words.text;
    if (readers.isAuthorLine(text) || isPenLine(text, below, readers)) roles[i] = 'author';
    else if (isDashed(text) && visibleLength(text) <= DECK_LENGTH) roles[i] = 'subtitle';
    else if (isSubtitle(unit, below, readers) && !hasSiblings(units, i)) roles[i] = 'subtitle';
    else return;
  }
}

function isPenLine(text: string, below: Unit | undefined, readers: Readers): boolean {
  return (
    below !== undefined &&
    readers.isPenName(text) &&
    visibleLength(below.words.text) > text.length + 1
  );
}

/** A plain line between title and text is a 副题 when the text below it begins anew. */
function isSubtitle(unit: Unit, below: Unit | undefined, readers: Readers): boolean {
  const text = unit.words.text;
  if (below === undefined || below.kind !== 'text' || !isDeckLike(unit)) return false;
  if (endsSentence(text) || listMark(text) >= 0 || readers.isCreditLine(text)) return false;
  if (readers.opensStory(text)) return false;
  const next = below.words.text;
  if (readers.opensStory(next) || readers.isAuthorLine(next) || isDashed(next)) return true;
  return visibleLength(next) >= 40 && readers.goesOn(text, next) <= 0;
}

/** Lines of the same look further down, each above its own text: then the first is a subhead too. */
function hasSiblings(units: readonly Unit[], at: number): boolean {
  for (let i = at + 2; i < units.length; i++) {
    const unit = units[i];
    const below = units[i + 1];
    if (unit === undefined || below === undefined) return false;
    if (unit.kind === 'heading' || below.kind === 'heading') return false;
    const stopped = endsSentence(units[i - 1]?.words.text ?? '') && !endsSentence(unit.words.text);
    if (stopped && isDeckLike(unit) && visibleLength(below.words.text) >= 40) return true;
  }
  return false;
}
