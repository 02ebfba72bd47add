import {
  CLOSING_BRACKET,
  LIST_MARK,
  OPENING_BRACKET,
  SENTENCE_END,
  SPACE,
} from '../text/char-range.ts';
import type { IsWord } from '../text/person-names.ts';
import { type CreditReading, readCredits } from './read-credits.ts';
import { isPictureWork, roleAt } from './read-roles.ts';

/** A caption cut before the credit that ends it; `at` is the credit's UTF-16 offset. */
export interface TrailingCredit {
  readonly text: string;
  /** As printed, brackets included: `（王泉林 摄）`. */
  readonly credit: string;
  readonly at: number;
  readonly reading: CreditReading;
}

/** The longest credit line seen: two papers, two reporters, a trainee, 摄影报道. */
const LONGEST = 60;
/** A credit inside a caption begins behind a sentence, a space, or with its bracket. */
const START = new RegExp(
  `(?<=[${SENTENCE_END}”」』）)${SPACE}])(?=[^${SPACE}])|(?=[${OPENING_BRACKET}${LIST_MARK}])`,
  'gu',
);
const OPENS = new RegExp(`^[${OPENING_BRACKET}]`, 'u');
const CLOSES = new RegExp(`[${CLOSING_BRACKET}][${SPACE}。]*$`, 'u');
const NO_ONE: IsWord = () => false;

/** Reads a line that only credits a picture: `记者 王泉林 摄`, `（王泉林/摄）`, `新华社发（王泉林摄）`; else null. */
export function readCreditLine(line: string, isWord: IsWord = NO_ONE): CreditReading | null {
  const text = line.trim();
  if (text.length < 2 || text.length > LONGEST || /[。！？]./u.test(text)) return null;
  const reading = readCredits(text, { isWord, bare: false });
  return reading && isPictureWork(reading.work) ? reading : null;
}

/** True for a line that only credits a picture. See `readCreditLine`. */
export function isCreditLine(line: string, isWord: IsWord = NO_ONE): boolean {
  return readCreditLine(line, isWord) !== null;
}

/** A role that nothing parts from the text before it: ……现场本报记者王泉林摄. */
function gluedRole(text: string, from: number): number | null {
  for (let at = from; at < text.length; at += 1) {
    if (roleAt(text, at, false)) return at;
  }
  return null;
}

/**
 * Cuts a caption before the picture credit that ends it: `……问题。 记者 王泉林 摄`, `……现场。（王泉林 摄）`,
 * `……。新华社记者 王泉林摄`. Null when it does not end in one, or is nothing else.
 */
export function splitTrailingCredit(text: string, isWord: IsWord = NO_ONE): TrailingCredit | null {
  const end = text.trimEnd().length;
  if (isCreditLine(text, isWord)) return null;
  const from = Math.max(0, end - LONGEST);
  const starts = [...text.slice(from, end).matchAll(START)].map(({ index }) => from + index);
  const glued = gluedRole(text.slice(0, end), from);
  if (glued !== null) starts.push(glued);
  for (const at of starts) {
    const credit = text.slice(at, end);
    const before = text.slice(0, at).trimEnd();
    if (before === '' || (OPENS.test(credit) && !CLOSES.test(credit))) continue;
    const reading = readCreditLine(credit, isWord);
    if (reading) return { text: before, credit, at, reading };
  }
  return null;
}
