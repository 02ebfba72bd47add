import type { TracedText } from '../text/traced-text.ts';
import type { Mend, Range } from '../vocabulary/article.ts';

/** What became of a transcript's characters. */
export interface Conservation {
  /** Runs that ended nowhere, white space left out: text that would be lost. */
  readonly lost: readonly Range[];
  /** Runs that ended in more than one place: read twice, or read and set aside. */
  readonly doubled: readonly Range[];
}

/** All the places that a character can end in. */
export interface Places {
  /** Every run of reading text: headings, text, captions, bylines. */
  readonly reading: Iterable<TracedText>;
  /** What was set aside (`to` is empty), replaced or corrected; not the line ends of joins. */
  readonly mends: readonly Pick<Mend, 'range' | 'to'>[];
  readonly markup: readonly Range[];
}

const READ = 1;
const ASIDE = 2;
const REPLACED = 3;

/**
 * Accounts for every character of a transcript: it ends in the reading text, in the record of what
 * was set aside or put right, or in mark-up. White space that parts lines is mark-up.
 */
export function checkConservation(transcript: string, places: Places): Conservation {
  const state = new Uint8Array(transcript.length);
  const doubled: Range[] = [];
  for (const { range, to } of places.mends) state.fill(to === '' ? ASIDE : REPLACED, ...range);
  for (const [start, end] of places.markup) state.fill(ASIDE, start, end);
  for (const { text, at } of places.reading) {
    let last = -1;
    for (const [i, offset] of at.entries()) {
      // A space that a join put in stands for a line end and is none of the transcript's characters.
      if (text[i] === ' ' && !isBlank(transcript, offset)) continue;
      const before = state[offset];
      const isTaken = before === READ || (before === ASIDE && !isBlank(transcript, offset));
      if (offset !== last && isTaken) addTo(doubled, offset);
      state[offset] = READ;
      last = offset;
    }
  }
  const lost: Range[] = [];
  for (let offset = 0; offset < state.length; offset++) {
    if (state[offset] === 0 && !isBlank(transcript, offset)) addTo(lost, offset);
  }
  return { lost, doubled };
}

function isBlank(transcript: string, offset: number): boolean {
  return /\s/.test(transcript.charAt(offset));
}

function addTo(ranges: Range[], offset: number): void {
  const last = ranges.at(-1);
  if (last !== undefined && last[1] === offset) {
    ranges[ranges.length - 1] = [last[0], offset + 1];
  } else ranges.push([offset, offset + 1]);
}

/** Makes the reading text of a passage again from its source ranges. */
export type Replay = (source: readonly Range[]) => string;

/**
 * Makes reading text again from the transcript and the record: source ranges with every replacement
 * (`to` not empty) that begins in them carried out, a later one of the record over an earlier.
 */
export function makeReplay(
  transcript: string,
  record: readonly Pick<Mend, 'range' | 'to'>[],
): Replay {
  const edits = new Map(record.filter(({ to }) => to !== '').map((edit) => [edit.range[0], edit]));
  return (source) => {
    let text = '';
    let done = 0;
    for (const [start, end] of source) {
      for (let at = Math.max(start, done); at < end; ) {
        const edit = edits.get(at);
        text += edit?.to ?? transcript.charAt(at);
        at = edit?.range[1] ?? at + 1;
        done = at;
      }
    }
    return text;
  };
}
