/** A part of a transcript that Markdown reads the same alone as in its place, `[start, end)`. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  /** Line of the transcript that it begins on, counted from 1. */
  readonly line: number;
  /** Marks nest so deep in it that no printed page is meant; see `TOO_DEEP`. */
  readonly deep: boolean;
  /** It has so many stars or underscores that they are no bold type; see `TOO_MANY`. */
  readonly starry: boolean;
}

/** UTF-16 code units below which parting is not worth the cost of starting the parser again. */
const LEAST = 4096;
/** What goes on with a list or an item across a blank line: an indent, or another item's mark. */
const GOES_ON = /^(?:[ \t]|[-+*](?:[ \t\r\n]|$)|\d{1,9}[.)])/;
/**
 * Fifty quotes or list marks on one line, or a list mark behind a hundred spaces: made by an attack or
 * an accident. A parser that opened them all would need time by the square of their number.
 */
const TOO_DEEP =
  /^[ \t]*(?:(?:>|[-+*][ \t]|\d{1,9}[.)][ \t])[ \t]*){50}|^[ \t]{100,}(?:[-+*]|\d{1,9}[.)])[ \t]/m;
/** Runs of stars or underscores in a paragraph: matching them takes time by the square of their number. */
const TOO_MANY = 4000;
/** No part of the text; the parser skips one at the start and does not count it. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * Cuts a transcript where a blank line closes everything that was open, so that a long page costs
 * the parser as much as its parts do. The stretches cover the transcript but for byte order marks at
 * the start of one (files joined end to end have them in mid-text).
 */
export function cutStretches(transcript: string): Stretch[] {
  const stretches: Stretch[] = [];
  let start = 0;
  let line = 1;
  let firstLine = 1;
  let blankAbove = false;
  let at = start;
  const close = (end: number): void => {
    while (transcript.startsWith(BYTE_ORDER_MARK, start)) start++;
    if (end <= start) return;
    const text = transcript.slice(start, end);
    stretches.push({
      start,
      end,
      line: firstLine,
      deep: TOO_DEEP.test(text),
      starry: isStarry(text),
    });
    start = end;
    firstLine = line;
  };
  while (at < transcript.length) {
    const end = lineEnd(transcript, at);
    const text = transcript.slice(at, end);
    const blank = /^[ \t\r\n]*$/.test(text);
    if (blankAbove && !blank && at - start >= LEAST && !GOES_ON.test(text)) close(at);
    blankAbove = blank;
    at = end;
    line++;
  }
  close(transcript.length);
  return stretches;
}

function isStarry(text: string): boolean {
  if ((text.match(/\*+|_+/g)?.length ?? 0) < TOO_MANY) return false;
  return text
    .split(/(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)/)
    .some((paragraph) => (paragraph.match(/\*+|_+/g)?.length ?? 0) >= TOO_MANY);
}

/** Offset behind the line end (`\n`, `\r\n` or `\r`) of the line that holds `at`. */
function lineEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end++;
  if (text.startsWith('\r\n', end)) return end + 2;
  return Math.min(end + 1, text.length);
}
