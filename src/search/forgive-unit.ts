import type { SearchArticle } from '../vocabulary/search-files.ts';
import type { ForgivingReason } from './answer.ts';
import type { ChineseReadings } from './chinese-readings.ts';
import { findEnglish } from './find-english.ts';
import { findPlaces } from './find-places.ts';
import type { SearchDesk } from './open-search.ts';
import type { QueryUnit } from './plan-query.ts';
import type { Place } from './show-places.ts';

/** How an article answers a unit of a query: where, and why if not literally. */
export interface UnitAnswer {
  /** Places of each thing that was found; each is shown once. */
  readonly found: readonly (readonly Place[])[];
  readonly reasons: readonly ForgivingReason[];
}

/** Words as they stand, each once whatever its capitals. */
function wordsAt(places: readonly Place[]): readonly string[] {
  const words = new Map<string, string>();
  for (const { text, start, end } of places) {
    const word = text.text.slice(start, end);
    if (!words.has(word.toLowerCase())) words.set(word.toLowerCase(), word);
  }
  return [...words.values()];
}

/** An article's literal answer to a unit, null where a term is missing. */
export function answerLiterally(
  { folded }: QueryUnit,
  article: SearchArticle,
  desk: SearchDesk,
): UnitAnswer | null {
  const found = folded.map((one) => findPlaces(one, article, desk));
  return found.every((places) => places.length > 0) ? { found, reasons: [] } : null;
}

/** Everything else that the letters of a unit may stand for, of what the article has; null for none. */
export function forgiveUnit(
  { latin, typed }: QueryUnit,
  { pinyin, initials }: ChineseReadings,
  chinese: SearchArticle,
  english: SearchArticle | null,
  desk: SearchDesk,
  mayBegin: boolean,
): UnitAnswer | null {
  if (latin === null) return null;
  const found: (readonly Place[])[] = [];
  const reasons: ForgivingReason[] = [];
  const read = (by: 'pinyin' | 'initials', texts: readonly string[]) => {
    const places = texts.map((text) => findPlaces(text, chinese, desk));
    const own = places.flat();
    if (own.length === 0) return;
    found.push(own);
    reasons.push({ by, term: typed, as: texts.filter((_, at) => places[at]?.length !== 0) });
  };
  read('pinyin', pinyin);
  read('initials', initials);
  const places = english === null ? [] : findEnglish(latin, english, desk, mayBegin);
  if (places.length > 0) {
    found.push(places);
    reasons.push({ by: 'stem', term: typed, as: wordsAt(places) });
  }
  return reasons.length > 0 ? { found, reasons } : null;
}
