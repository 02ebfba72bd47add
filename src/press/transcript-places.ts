import { cutSentences } from '../text/sentences.ts';
import { sourceRanges, type TracedText } from '../text/traced-text.ts';
import type { Passage, Range, Sentence } from '../vocabulary/article.ts';
import { type Anchor, anchor } from '../vocabulary/ids.ts';

/**
 * Where things stand in a transcript. Anchors are counted on the transcript as it came (line, and
 * sentence as cut on that line alone), so that no join and no correction ever moves one.
 */
export interface TranscriptPlaces {
  /** Line of an offset, counted from 1. */
  readonly lineAt: (offset: number) => number;
  /** `l15`: the line that an offset is on; `l15s3` behind the first cell of a table's row. */
  readonly passageAt: (offset: number) => Anchor;
  /** `l15s2`: the transcript sentence that an offset is in. */
  readonly sentenceAt: (offset: number) => Anchor;
  /** The transcript sentences that start in `[start, end)`. */
  readonly sentencesIn: (range: Range) => Anchor[];
}

/**
 * Indexes a transcript: O(length) once, O(log lines) a question. `cells` are the offsets, ascending,
 * where the second and later cells of table rows start: each begins a sentence of its line, so that
 * no two cells share an anchor.
 */
export function transcriptPlaces(
  transcript: string,
  cells: readonly number[] = [],
): TranscriptPlaces {
  const lineStarts: number[] = [0];
  for (const end of transcript.matchAll(/\r\n|\n|\r/g)) lineStarts.push(end.index + end[0].length);
  const starts: { offset: number; anchor: Anchor }[] = [];
  lineStarts.forEach((start, i) => {
    const end = lineStarts[i + 1] ?? transcript.length;
    sentenceStarts(transcript, start, end, cells).forEach((offset, ordinal) => {
      starts.push({ offset, anchor: anchor(`l${i + 1}s${ordinal + 1}`) });
    });
  });
  const startOffsets = starts.map(({ offset }) => offset);
  const lineAt = (offset: number): number => lastAtOrBefore(lineStarts, offset) + 1;
  const sentenceAt = (offset: number): Anchor =>
    starts[Math.max(0, lastAtOrBefore(startOffsets, offset))]?.anchor ?? anchor('l1s1');
  return {
    lineAt,
    passageAt: (offset) => {
      const cell = cells[lastAtOrBefore(cells, offset)];
      const line = lineAt(offset);
      return cell !== undefined && lineAt(cell) === line ? sentenceAt(offset) : anchor(`l${line}`);
    },
    sentenceAt,
    sentencesIn: ([start, end]) => {
      const found: Anchor[] = [];
      for (let i = lastAtOrBefore(startOffsets, start - 1) + 1; i < starts.length; i++) {
        const next = starts[i];
        if (next === undefined || next.offset >= end) break;
        found.push(next.anchor);
      }
      return found;
    },
  };
}

/** Where the sentences and cells of one line start, as it stands alone. */
function sentenceStarts(
  transcript: string,
  start: number,
  end: number,
  cells: readonly number[],
): number[] {
  const starts: number[] = [];
  let from = start;
  let next = lastAtOrBefore(cells, start - 1) + 1;
  while (from < end) {
    const to = Math.min(end, cells[next] ?? end);
    for (const [at] of cutSentences(transcript.slice(from, to))) starts.push(from + at);
    from = to;
    next++;
  }
  return starts;
}

/** Index of the last number that is not above `value`, in ascending numbers; -1 when all are above. */
function lastAtOrBefore(numbers: readonly number[], value: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** What a passage without a word has, an empty cell: line 0 is nowhere. */
const NOWHERE = anchor('l0');

/** A passage of reading text with its anchors, its sentences and its way back to the transcript. */
export function makePassage(
  words: TracedText,
  strong: readonly Range[],
  places: TranscriptPlaces,
): Passage {
  const [first] = words.at;
  return {
    anchor: first === undefined ? NOWHERE : places.passageAt(first),
    text: words.text,
    source: sourceRanges(words),
    strong: strongRuns(words, strong),
    sentences: makeSentences(words, places),
  };
}

interface OpenSentence {
  readonly anchor: Anchor;
  readonly start: number;
  end: number;
  readonly also: Anchor[];
}

/**
 * The sentences of a passage. Where a join makes a new cut inside one sentence of the transcript,
 * the two stay one: an anchor names a single sentence.
 */
function makeSentences(words: TracedText, places: TranscriptPlaces): Sentence[] {
  const sentences: OpenSentence[] = [];
  const known = new Set<Anchor>();
  for (const [start, end] of cutSentences(words.text)) {
    const own = places.sentenceAt(words.at[start] ?? 0);
    const last = sentences.at(-1);
    const open =
      last !== undefined && known.has(own) ? last : { anchor: own, start, end, also: [] };
    if (open !== last) sentences.push(open);
    open.end = end;
    known.add(own);
    for (const merged of mergedInto(words, start, end, places)) {
      if (!known.has(merged)) open.also.push(merged);
      known.add(merged);
    }
  }
  return sentences;
}

/** Transcript sentences that stand in a reading sentence, piece by piece of its source. */
function mergedInto(
  words: TracedText,
  start: number,
  end: number,
  places: TranscriptPlaces,
): Anchor[] {
  const piece = { text: words.text.slice(start, end), at: words.at.slice(start, end) };
  return sourceRanges(piece).flatMap((range) => [
    places.sentenceAt(range[0]),
    ...places.sentencesIn(range),
  ]);
}

function strongRuns(words: TracedText, strong: readonly Range[]): Range[] {
  if (strong.length === 0) return [];
  const runs: [number, number][] = [];
  const sorted = [...strong].sort((a, b) => a[0] - b[0]);
  let next = 0;
  words.at.forEach((offset, i) => {
    while ((sorted[next]?.[1] ?? offset + 1) <= offset) next++;
    if ((sorted[next]?.[0] ?? offset + 1) > offset) return;
    const last = runs.at(-1);
    if (last !== undefined && last[1] === i) last[1] = i + 1;
    else runs.push([i, i + 1]);
  });
  return runs;
}
