import type { Range } from '../vocabulary/article.ts';
import type { SearchText } from '../vocabulary/search-files.ts';
import type { SearchHit } from './answer.ts';

/** Where something was found: UTF-16 offsets into a text of an article. */
export interface Place {
  /** The text in the language that was searched, and its index in the article. */
  readonly text: SearchText;
  readonly index: number;
  readonly language: SearchHit['language'];
  readonly start: number;
  readonly end: number;
}

/** The part of a text that a hit is shown with, the sentence or all of it. */
interface Shown {
  readonly anchor: SearchHit['anchor'];
  readonly start: number;
  readonly end: number;
}

function shownAt({ text, start }: Place): Shown {
  const sentence = text.sentences?.find(([, , end]) => start < end);
  if (sentence === undefined) return { anchor: text.anchor, start: 0, end: text.text.length };
  return { anchor: sentence[0], start: sentence[1], end: sentence[2] };
}

/** Marks in a shown part, in order and apart; what reaches across its end is cut there. */
function marksIn(shown: Shown, length: number, places: readonly Place[]): readonly Range[] {
  const marks: Range[] = [];
  const inside = places.filter(({ start }) => start >= shown.start && start < shown.end);
  for (const place of inside.toSorted((a, b) => a.start - b.start)) {
    const start = place.start - shown.start;
    const end = Math.min(place.end - shown.start, length);
    const last = marks.at(-1);
    if (last !== undefined && start <= last[1])
      marks[marks.length - 1] = [last[0], Math.max(last[1], end)];
    else if (start < end) marks.push([start, end]);
  }
  return marks;
}

const isTitle = ({ text }: Place) => text.anchor === 'title';

/** Chinese before English, the title first, then as the text is read. */
function inOrder(a: Place, b: Place): number {
  if (a.language !== b.language) return a.language === 'zh' ? -1 : 1;
  if (isTitle(a) !== isTitle(b)) return isTitle(a) ? -1 : 1;
  return a.index - b.index || a.start - b.start;
}

/**
 * The best place for each of several things found, title first, then as the text is read; what stands
 * in one sentence is one hit. `writtenAs` gives the
 * text in the script that is read, as long as the one that was searched.
 */
export function showPlaces(
  found: readonly (readonly Place[])[],
  writtenAs: (text: SearchText) => string,
): readonly SearchHit[] {
  const all = found.flat();
  const best = found.flatMap((places) => places.toSorted(inOrder)[0] ?? []);
  const hits = new Map<string, SearchHit>();
  for (const place of best.toSorted(inOrder)) {
    const shown = shownAt(place);
    const key = `${place.language} ${place.index} ${shown.start}`;
    const text = writtenAs(place.text).slice(shown.start, shown.end).trimEnd();
    const own = all.filter((one) => one.text === place.text);
    hits.set(key, {
      anchor: shown.anchor,
      language: place.language,
      text,
      marks: marksIn(shown, text.length, own),
      isScanned: place.text.scanned === true,
    });
  }
  return [...hits.values()];
}
