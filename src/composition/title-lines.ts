import { isHalfWidth, lineClassOf } from './line-classes.ts';

/** Advance in em of one code point in the headline faces; figures are wider there than in text. */
function advance(char: string): number {
  const code = char.codePointAt(0) ?? 0;
  if (!isHalfWidth(code)) return 1;
  if (char === ' ') return 0.3;
  if (/[A-Z@%&]/.test(char)) return /[MW@%]/.test(char) ? 1.06 : 0.78;
  return /[0-9a-z+=~]/.test(char) ? 0.61 : 0.42;
}

/** Width in em, at size 1, of text set in a headline face: `2019年` is 3.44. */
export function titleWidth(text: string): number {
  let width = 0;
  for (const char of text) width += advance(char);
  return width;
}

/** A piece of a title that stays on one line, and what it costs to begin a line with it, in em. */
interface Piece {
  readonly text: string;
  readonly width: number;
  readonly toll: number;
}

/** Em that a division is worth which the paper itself printed. */
const PRINTED = 3;
/** A printed space is the best place to break a title; a weak word the worst. */
const TOLL = { afterSpace: -2.5, weak: 3 } as const;

const OPENING = '“‘（《「『【〔(〈';
const CLOSING = '”’）》」』】〕)〉';
/** Weak words belong to what precedes them. */
const WEAK = /^[的了着等之地得们月]/u;

/** Words joined where a mark forbids a break, and inside quotes or brackets. */
function piecesOf(words: readonly string[], openQuotes: boolean): readonly Piece[] {
  const joined: string[] = [];
  let depth = 0;
  let glue = false;
  for (const word of words) {
    const first = lineClassOf([...word][0] ?? ' ');
    const held = ['close', 'quote-close', 'exclaim', 'infix', 'space'].includes(first);
    if (joined.length > 0 && (glue || held || (depth > 0 && !openQuotes))) {
      joined[joined.length - 1] += word;
    } else joined.push(word);
    for (const char of word) {
      if (OPENING.includes(char)) depth += 1;
      else if (CLOSING.includes(char)) depth = Math.max(0, depth - 1);
    }
    const last = [...word].at(-1) ?? '';
    glue = OPENING.includes(last) || last === '·' || last === '—';
  }
  return joined.map((text, index) => {
    const spaced = /\s$/.test(joined[index - 1] ?? '');
    const toll = (spaced ? TOLL.afterSpace : 0) + (WEAK.test(text) ? TOLL.weak : 0);
    return { text, width: titleWidth(text.trim()), toll };
  });
}

interface Cut {
  readonly longest: number;
  readonly badness: number;
  readonly lines: readonly string[];
}

/** Every cut of the pieces into `count` lines, the best kept: the shorter longest line wins. */
function bestCut(pieces: readonly Piece[], count: number, printed: string): Cut | null {
  let best: Cut | null = null;
  const walk = (from: number, lines: readonly string[], badness: number) => {
    const left = count - lines.length;
    if (left === 1) {
      const all = [...lines, join(pieces, from, pieces.length)];
      const widths = all.map(titleWidth);
      const longest = Math.max(...widths);
      if (Math.min(...widths) * 2 < longest - 0.01) return;
      const uneven = widths.reduce((sum, width) => sum + (longest - width), 0) * 0.15;
      const bonus = all.join('\n') === printed ? PRINTED : 0;
      const cost = longest + uneven + badness - bonus;
      if (!best || cost < best.badness - 1e-9) best = { longest, badness: cost, lines: all };
      return;
    }
    for (let to = from + 1; to <= pieces.length - (left - 1); to += 1) {
      walk(to, [...lines, join(pieces, from, to)], badness + (pieces[to]?.toll ?? 0));
    }
  };
  if (pieces.length >= count) walk(0, [], 0);
  return best;
}

function join(pieces: readonly Piece[], from: number, to: number): string {
  let text = '';
  for (let index = from; index < to; index += 1) text += pieces[index]?.text ?? '';
  return text.trim();
}

/** Titles of more pieces than this are joined in pairs before all cuts are tried. */
const MOST_PIECES = 18;

function thinned(pieces: readonly Piece[]): readonly Piece[] {
  if (pieces.length <= MOST_PIECES) return pieces;
  const pairs: Piece[] = [];
  for (let index = 0; index < pieces.length; index += 2) {
    const text = join(pieces, index, index + 2);
    pairs.push({ text, width: titleWidth(text), toll: pieces[index]?.toll ?? 0 });
  }
  return thinned(pairs);
}

/**
 * A title in `count` balanced lines, broken between words and never inside quotes or brackets (save
 * when there is no other place); null when it cannot be done. No line is shorter than half the
 * longest. A printed division is preferred to one of equal worth.
 */
export function breakTitle(
  words: readonly string[],
  count: number,
  printedLines: readonly string[],
): readonly string[] | null {
  const printed = printedLines.join('\n');
  const kept = bestCut(thinned(piecesOf(words, false)), count, printed);
  if (kept || count === 1) return kept?.lines ?? null;
  const longQuote = piecesOf(words, false).some((piece) => piece.width > 14);
  return longQuote
    ? (bestCut(thinned(piecesOf(words, true)), count, printed)?.lines ?? null)
    : null;
}
