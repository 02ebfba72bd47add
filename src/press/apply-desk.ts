import { concatTraced, sliceTraced, type TracedText } from '../text/traced-text.ts';
import type { Correction, Doubt, Range } from '../vocabulary/article.ts';
import type { DeskProblem, ReadDesk } from './read-desk.ts';
import type { TranscriptPlaces } from './transcript-places.ts';
import type { Unit } from './unit.ts';

/** The desk's entries found in a transcript; `place` is settled once articles are assembled. */
export interface LocatedDesk {
  readonly corrections: readonly Correction[];
  readonly doubts: readonly Doubt[];
  readonly problems: readonly DeskProblem[];
  /** Line of the desk file that a correction or doubt was read from. */
  readonly deskLines: ReadonlyMap<Correction | Doubt, number>;
}

/** What says where an entry stands: words around it, and perhaps its line. */
interface Entry {
  readonly context?: string | undefined;
  readonly line?: number | undefined;
}

/** A range of the transcript, or what keeps an entry from having one. */
type Located = { readonly range: Range } | { readonly fault: string };

/**
 * Finds every correction and doubt of a desk file in the transcript. One that does not match exactly
 * once, or not on the line it names, is a problem with the desk file's line.
 */
export function locateDesk(
  { desk, lineOf }: ReadDesk,
  transcript: string,
  places: TranscriptPlaces,
): LocatedDesk {
  const problems: DeskProblem[] = [];
  const deskLines = new Map<Correction | Doubt, number>();
  const corrections: Correction[] = [];
  const doubts: Doubt[] = [];
  desk.corrections.forEach((entry, i) => {
    const deskLine = lineOf('corrections', i);
    const located = locateEntry(transcript, entry.from, entry, places);
    if ('fault' in located) {
      problems.push({ line: deskLine, message: located.fault });
      return;
    }
    const { from, to, reason, confidence } = entry;
    const { range } = located;
    const line = places.lineAt(range[0]);
    const correction: Correction = { line, from, to, reason, confidence, range, place: null };
    corrections.push(correction);
    deskLines.set(correction, deskLine);
  });
  desk.doubts.forEach((entry, i) => {
    const deskLine = lineOf('doubts', i);
    const located = locateEntry(transcript, entry.text, entry, places);
    if ('fault' in located) {
      problems.push({ line: deskLine, message: located.fault });
      return;
    }
    const { text, readings, reason } = entry;
    const { range } = located;
    const line = places.lineAt(range[0]);
    const doubt: Doubt = { line, text, readings, reason, by: 'desk', range, place: null };
    doubts.push(doubt);
    deskLines.set(doubt, deskLine);
  });
  const seconds = new Set(overlapping(corrections));
  for (const second of seconds) {
    const message = 'two corrections touch the same characters: make them one';
    problems.push({ line: deskLines.get(second) ?? 1, message });
  }
  const apart = corrections.filter((correction) => !seconds.has(correction));
  return { corrections: apart, doubts, problems, deskLines };
}

/** The corrections that begin before the one above them in the transcript has ended. */
function overlapping(corrections: readonly Correction[]): Correction[] {
  const sorted = [...corrections].sort((a, b) => a.range[0] - b.range[0]);
  return sorted.filter((correction, i) => correction.range[0] < (sorted[i - 1]?.range[1] ?? 0));
}

/** The range of `words` in its context, both matching once and on the line named. */
function locateEntry(
  transcript: string,
  words: string,
  { context = words, line }: Entry,
  places: TranscriptPlaces,
): Located {
  const shown = JSON.stringify(context);
  const inside = context.indexOf(words);
  if (inside < 0) return { fault: `the context ${shown} does not hold ${JSON.stringify(words)}` };
  if (context.indexOf(words, inside + 1) >= 0) {
    return {
      fault: `the context ${shown} holds ${JSON.stringify(words)} more than once: cut it shorter`,
    };
  }
  const at = transcript.indexOf(context);
  if (at < 0) {
    return {
      fault: `${shown} does not stand in the transcript: copy it from there, spaces and all`,
    };
  }
  if (transcript.indexOf(context, at + 1) >= 0) {
    return { fault: `${shown} stands in the transcript more than once: give more context` };
  }
  const start = at + inside;
  const found = places.lineAt(start);
  if (line !== undefined && line !== found) {
    return {
      fault: `${JSON.stringify(words)} stands on line ${found} of the transcript, not ${line}: put the line right`,
    };
  }
  return { range: [start, start + words.length] };
}

/**
 * Puts corrections into the lines. A correction whose characters are not all in one line's words (it
 * spans mark-up at its ends, a line end, or something set aside) is given back as missed.
 */
export function correctUnits(
  units: readonly Unit[],
  corrections: readonly Correction[],
): { readonly units: readonly Unit[]; readonly missed: readonly Correction[] } {
  if (corrections.length === 0) return { units, missed: [] };
  const missed = new Set(corrections);
  const apply = (words: TracedText): TracedText => {
    let corrected = words;
    for (const correction of corrections) {
      const next = correctWords(corrected, correction);
      if (next === null) continue;
      missed.delete(correction);
      corrected = next;
    }
    return corrected;
  };
  const corrected = units.flatMap((unit): Unit[] => {
    if (unit.kind === 'row') {
      const cells = unit.cells.map(apply);
      return [{ ...unit, cells, words: concatTraced(cells) }];
    }
    const words = apply(unit.words);
    return words.text === '' ? [] : [{ ...unit, words }];
  });
  return { units: corrected, missed: [...missed] };
}

/** The words with the correction made, or null when they do not hold all it replaces. */
function correctWords(words: TracedText, { range, to }: Correction): TracedText | null {
  const [start, end] = range;
  if ((words.at[0] ?? end) > start || (words.at.at(-1) ?? -1) < end - 1) return null;
  const first = words.at.indexOf(start);
  const last = words.at.lastIndexOf(end - 1);
  if (first < 0 || last < first) return null;
  const at = Array.from({ length: to.length }, (_, i) => Math.min(start + i, end - 1));
  return concatTraced([
    sliceTraced(words, 0, first),
    { text: to, at },
    sliceTraced(words, last + 1),
  ]);
}
