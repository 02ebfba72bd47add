import { breakLatinTitle } from '../../composition/latin-title-lines.ts';
import { latinTitleWords } from '../../composition/latin-title-words.ts';
import { breakTitle } from '../../composition/title-lines.ts';
import {
  type Caster,
  type CastLine,
  type Face,
  faceOf,
  inkWidth,
  type Script,
  type Weight,
} from './cast-line.ts';

/** Words that a sub-editor breaks into lines. */
export interface Headline {
  readonly text: string;
  /** The text cut where a line may end; joined they are the text. */
  readonly words: readonly string[];
  /** How the paper itself broke it, top to bottom; empty where nobody knows. */
  readonly printed: readonly string[];
}

/** Sizes that lines may have, and the place there is for them; all in pixels of the card. */
export interface Room {
  readonly weight: Weight;
  /** Largest first. */
  readonly sizes: Readonly<Record<Script, readonly number[]>>;
  /** The measure that stays whole when a card is cropped to a square, and the card's own. */
  readonly square: number;
  readonly wide: number;
  readonly height: number;
  /** Type in the square measure is not smaller than this; else the wide one is used. */
  readonly least: Readonly<Record<Script, number>>;
  /** Fewer lines are worth a smaller size, down to this share of the largest that fits. */
  readonly few: number;
}

/** Lines of one size. */
export interface FittedLines {
  readonly lines: readonly CastLine[];
  readonly size: number;
  /** Pixels from one baseline to the next. */
  readonly step: number;
}

/** Line height against size: Han fill their em, letters leave room above and below. */
const LEADING = { han: 1.2, latin: 1.08 } as const;
const MOST_LINES = 7;
const ELLIPSIS = { han: '……', latin: '…' } as const;

/** Height of lines from the top of the first em to the foot of the last. */
export function heightOf({ lines, size, step }: FittedLines): number {
  return lines.length === 0 ? 0 : (lines.length - 1) * step + size;
}

/** Words with the spaces behind them; what has none belongs to the next: `(`, `王静`, `) ` is one. */
function spacedWords(words: readonly string[]): readonly string[] {
  const joined: string[] = [];
  let isOpen = false;
  for (const word of words) {
    joined.push(isOpen ? `${joined.pop() ?? ''}${word}` : word);
    isOpen = !/[\s—]$/.test(word);
  }
  return joined;
}

function breakInto({ text, words, printed }: Headline, count: number, script: Script) {
  if (count === 1) return [text];
  return script === 'latin' ? breakLatinTitle(words, count) : breakTitle(words, count, printed);
}

/**
 * As many words as fit, line by line, at the smallest size: for texts that no sub-editor would call a
 * headline. What does not fit is left away behind an ellipsis.
 */
function flow({ text, words }: Headline, room: Room, cast: Caster, face: Face) {
  const { script } = face;
  const size = room.sizes[script].at(-1) ?? 1;
  const step = size * LEADING[script];
  const most = Math.max(1, Math.floor((room.height - size) / step) + 1);
  const fits = (line: string) => inkWidth(cast(line.trim(), face)) * size <= room.wide;
  // A word longer than a line is parted between characters.
  const pieces = words.flatMap((word) => (fits(word) ? [word] : [...word]));
  const lines: string[] = [''];
  let isWhole = true;
  for (const piece of pieces) {
    const last = lines.at(-1) ?? '';
    if (fits(last + piece)) lines[lines.length - 1] = last + piece;
    else if (lines.length < most) lines.push(piece);
    else {
      isWhole = false;
      break;
    }
  }
  if (!isWhole) {
    let last = [...(lines.at(-1) ?? '').trimEnd()];
    while (last.length > 0 && !fits(last.join('') + ELLIPSIS[script])) last = last.slice(0, -1);
    lines[lines.length - 1] = last.join('').trimEnd() + ELLIPSIS[script];
  }
  const shown = text === '' ? [] : lines.map((line) => line.trim());
  return { lines: shown.map((line) => cast(line, face)), size, step };
}

/** Lines at the largest size of the scale that fits a measure; null when none does. */
function sized(lines: readonly CastLine[], room: Room, measure: number): FittedLines | null {
  const script = lines[0]?.script ?? 'han';
  const longest = Math.max(...lines.map(inkWidth));
  for (const size of room.sizes[script]) {
    const set = { lines, size, step: size * LEADING[script] };
    if (longest * size <= measure && heightOf(set) <= room.height) return set;
  }
  return null;
}

/**
 * A headline as large as fits, in as few lines as that allows. In the square measure where type need not
 * be too small for it, else across the card.
 */
export function fitLines(given: Headline, room: Room, cast: Caster): FittedLines {
  const face = faceOf(given.text, room.weight);
  const { script } = face;
  const headline = script === 'han' ? given : { ...given, words: spacedWords(given.words) };
  const broken = Array.from({ length: MOST_LINES }, (_, index) =>
    breakInto(headline, index + 1, script),
  ).flatMap((lines) => (lines === null ? [] : [lines.map((line) => cast(line, face))]));
  const best = (measure: number, least: number): FittedLines | undefined => {
    const sets = broken.flatMap((lines) => sized(lines, room, measure) ?? []);
    const largest = Math.max(0, ...sets.map(({ size }) => size));
    return sets.find(({ size }) => size >= Math.max(least, largest * room.few));
  };
  return (
    best(room.square, room.least[script]) ?? best(room.wide, 0) ?? flow(headline, room, cast, face)
  );
}

/** A text of which only the characters are known, to be broken at its spaces. */
export function plainHeadline(text: string): Headline {
  return { text, words: latinTitleWords(text, []), printed: [] };
}
