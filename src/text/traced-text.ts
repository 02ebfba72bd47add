import type { Range } from '../vocabulary/article.ts';

/**
 * Text that knows where each of its characters came from. `at[i]` is the offset (UTF-16 code units)
 * in the transcript of the character that `text[i]` stands for. A replacement longer than what it
 * replaces repeats an offset; a deletion leaves a gap. So any cut, join or mend of reading text can
 * still be led back to the transcript, which is what makes "no text is lost" checkable.
 */
export interface TracedText {
  readonly text: string;
  readonly at: readonly number[];
}

/** The empty text. */
export const NO_TEXT: TracedText = { text: '', at: [] };

/** `source[start, end)` as it stands. */
export function traced(source: string, start: number, end: number): TracedText {
  const at: number[] = [];
  for (let offset = start; offset < end; offset++) at.push(offset);
  return { text: source.slice(start, end), at };
}

/** `source[start, end)` without the ranges of `cuts`, which are in order of their starts. */
export function tracedWithout(
  source: string,
  start: number,
  end: number,
  cuts: readonly Range[],
): TracedText {
  const parts: TracedText[] = [];
  let at = start;
  for (const [from, to] of cuts) {
    if (from > at) parts.push(traced(source, at, Math.min(from, end)));
    at = Math.max(at, to);
  }
  if (at < end) parts.push(traced(source, at, end));
  return concatTraced(parts);
}

/** The part `[start, end)`, in UTF-16 code units of `text`. */
export function sliceTraced(whole: TracedText, start: number, end?: number): TracedText {
  return { text: whole.text.slice(start, end), at: whole.at.slice(start, end) };
}

/** The parts one behind the other, in the order given. */
export function concatTraced(parts: readonly TracedText[]): TracedText {
  if (parts.length === 1 && parts[0] !== undefined) return parts[0];
  return { text: parts.map((part) => part.text).join(''), at: parts.flatMap((part) => part.at) };
}

/** Without white space at either end; an ideographic space (U+3000) counts as white space. */
export function trimTraced(whole: TracedText): TracedText {
  const start = whole.text.length - whole.text.trimStart().length;
  return sliceTraced(whole, start, start + whole.text.trim().length);
}

/** One replacement in a traced text, with the characters and the transcript range it touched. */
export interface TracedEdit {
  readonly range: Range;
  readonly from: string;
  readonly to: string;
}

/**
 * Replaces every match of a global pattern. Returns the new text and one edit for each match that
 * changed something. `to` is given the match; a replacement keeps the offsets of what it replaces.
 */
export function replaceTraced(
  whole: TracedText,
  pattern: RegExp,
  to: (match: RegExpExecArray) => string,
): { readonly text: TracedText; readonly edits: readonly TracedEdit[] } {
  const parts: TracedText[] = [];
  const edits: TracedEdit[] = [];
  let done = 0;
  for (const match of whole.text.matchAll(pattern)) {
    const replacement = to(match);
    const from = match[0];
    if (replacement === from || from === '') continue;
    const end = match.index + from.length;
    parts.push(sliceTraced(whole, done, match.index));
    const at = Array.from(
      { length: replacement.length },
      (_, i) => whole.at[Math.min(match.index + i, end - 1)] ?? 0,
    );
    parts.push({ text: replacement, at });
    edits.push({ range: rangeOf(whole, match.index, end), from, to: replacement });
    done = end;
  }
  if (edits.length === 0) return { text: whole, edits };
  parts.push(sliceTraced(whole, done));
  return { text: concatTraced(parts), edits };
}

/** The transcript range from the first to behind the last character of `[start, end)`. */
export function rangeOf(whole: TracedText, start = 0, end = whole.text.length): Range {
  const first = whole.at[start] ?? 0;
  const last = whole.at[end - 1];
  return [first, last === undefined ? first : last + 1];
}

/** The runs of transcript that the text was read from, in reading order. */
export function sourceRanges(whole: TracedText): Range[] {
  const ranges: [number, number][] = [];
  for (const offset of whole.at) {
    const last = ranges.at(-1);
    if (last !== undefined && (offset === last[1] || offset === last[1] - 1)) last[1] = offset + 1;
    else ranges.push([offset, offset + 1]);
  }
  return ranges;
}
