import type { Role } from './assign-roles.ts';
import { isDeckLike, isFreeDeck } from './deck-lines.ts';
import { endsSentence, visibleLength } from './line-shape.ts';
import type { Readers } from './readers.ts';
import type { Unit } from './unit.ts';

/** Shortest text that is believed to be an article's under a title without a mark, in characters. */
const STORY_LENGTH = 24;

/**
 * Finds titles that OCR left without a heading mark, on a page that has such marks: a short line
 * between an article that has plainly ended and a text that plainly begins. Gives their indices.
 */
export function findPlainTitles(
  units: readonly Unit[],
  roles: readonly Role[],
  readers: Readers,
): number[] {
  if (!roles.includes('title')) return [];
  const found: number[] = [];
  const isBody = (at: number): boolean => roles[at] === 'body' && found.at(-1) !== at;
  for (let i = 1; i + 1 < units.length; i++) {
    const unit = units[i];
    if (unit === undefined || unit.soft || !isBody(i - 1) || !isBody(i) || !isBody(i + 1)) continue;
    if (isFreeDeck(unit, readers) && isPlainTitle(units, roles, i, readers)) found.push(i);
  }
  return found;
}

function isPlainTitle(
  units: readonly Unit[],
  roles: readonly Role[],
  at: number,
  readers: Readers,
): boolean {
  const above = units[at - 1];
  const below = units[at + 1];
  if (above === undefined || below === undefined) return false;
  const stopped = endsSentence(above.words.text);
  if (stopped && headsTable(units, roles, at)) return true;
  if (below.kind !== 'text') return false;
  if (stopped && readers.opensStory(below.words.text)) return true;
  const ended = above.closed || units[at]?.ruled === true || readers.endsStory(above.words.text);
  return ended && visibleLength(below.words.text) >= STORY_LENGTH;
}

/** A short line over a table that nothing but a note follows: an item of its own (周边城市天气预报). */
function headsTable(units: readonly Unit[], roles: readonly Role[], at: number): boolean {
  let end = at + 1;
  while (units[end]?.kind === 'row') end++;
  if (end < at + 3 || /[：:]$|^[附表]/.test(units[at]?.words.text ?? '')) return false;
  return [end, end + 1].some((behind) => {
    const next = units[behind];
    return (
      next === undefined ||
      roles[behind] === 'title' ||
      roles[behind] === 'kicker' ||
      isDeckLike(next)
    );
  });
}
