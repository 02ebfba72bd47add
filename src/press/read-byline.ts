import {
  CLOSING_BRACKET,
  HAN,
  LIST_MARK,
  OPENING_BRACKET,
  SENTENCE_END,
  SPACE,
} from '../text/char-range.ts';
import { type IsWord, isPersonName, nameScore } from '../text/person-names.ts';
import { type CreditReading, readCredits } from './read-credits.ts';
import { readDateline } from './read-dateline.ts';
import { isDeskRole, isPictureWork, roleAt } from './read-roles.ts';
import type { FoundByline } from './readers.ts';

const SPACES = new RegExp(`[${SPACE}]*`, 'uy');
const OPENING = new RegExp(`[${OPENING_BRACKET}]`, 'u');
const CLOSING = new RegExp(`[${CLOSING_BRACKET}]`, 'u');
/** What may follow a bracketed byline before the text: ）： ）报道： */
const AFTER_BRACKET = new RegExp(`[${SPACE}]*(?:[报報][道導])?[：:]`, 'uy');
/** Words that end a byline without brackets, glued to the last name or not: 记者王泉林报道： */
const TERMINATOR = new RegExp(
  `(?:[综綜摄攝联聯][合影])?(?:[报報][道導])(?:[：:，,]|(?=[${SPACE}])|$)|(?:文[${SPACE}]*[/／][${SPACE}]*[图圖]|[图圖][/／]文|[摄攝])(?=[${SPACE}]|$)`,
  'gu',
);
const REPORTED = new RegExp(`^[${HAN}${SPACE}、·]{2,40}[报報][道導][：:]`, 'u');
const SENTENCE = /[。！？!?；;“”「」]/u;
const SIGNATURE_START = new RegExp(
  `(?<=[${SENTENCE_END}”」』）)])[${SPACE}]*(?=[^${SENTENCE_END}]+$)`,
  'u',
);
/** The longest byline seen has nine names in five groups. */
const REACH = 120;

/** Null for credits of a picture alone (摄, 供图) and for the desk's own people. */
function toByline(start: number, end: number, reading: CreditReading): FoundByline | null {
  if (isPictureWork(reading.work) && reading.work !== '文/图') return null;
  if (reading.credits.every(({ role }) => isDeskRole(role))) return null;
  return {
    start,
    end,
    credits: reading.credits,
    work: reading.work === '文' ? null : reading.work,
  };
}

function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text) ? pattern.lastIndex : at;
}

/** Offset of the bracket that closes the one at `at`, whatever its shape (OCR mixes them); −1 without. */
function closingBracket(text: string, at: number): number {
  let depth = 0;
  for (let i = at; i < Math.min(text.length, at + REACH); i += 1) {
    if (OPENING.test(text.charAt(i))) depth += 1;
    else if (CLOSING.test(text.charAt(i))) depth -= 1;
    if (depth === 0) return i;
  }
  return -1;
}

/** 高峰 is as common a name as a word, 高度 is not. */
const LIKELY_NAME = -14;

function isStrict(reading: CreditReading, isWord: IsWord): boolean {
  // 记者 高峰: behind its role a name may be a word; 记者 王泉林 高度… goes on in words.
  const sure = (name: string, place: number) =>
    name.includes('·') ||
    isPersonName(name, isWord) ||
    (place === 0 && (nameScore(name) ?? -99) >= LIKELY_NAME);
  return (
    reading.credits.some(({ names }) => names.length > 0) &&
    reading.credits.every(({ names }) => names.every(sure))
  );
}

/** A byline without brackets: up to 报道, or the longest run of sure names that a space ends. */
function readUnbracketed(text: string, at: number, isWord: IsWord): FoundByline | null {
  const reach = text.slice(at, at + REACH);
  const opens = roleAt(text, at, true) !== null;
  // 岳明、记者范一凡报道： begins with a writer whose role is not said.
  if (!opens && !REPORTED.test(reach)) return null;
  const context = { isWord, bare: false };
  for (const { index, 0: word } of reach.matchAll(TERMINATOR)) {
    const run = reach.slice(0, index + word.length).replace(/[：:，,]$/u, '');
    if (SENTENCE.test(run)) break;
    const reading = readCredits(run, context);
    if (
      reading?.credits.some(({ names }) => names.length > 0) &&
      (opens || isStrict(reading, isWord))
    ) {
      return toByline(at, at + index + word.length, reading);
    }
  }
  if (!opens) return null;
  const ends = [...reach.matchAll(new RegExp(`[${SPACE}]+`, 'gu'))].map(({ index }) => index);
  if (text.length - at <= REACH) ends.push(reach.length);
  for (const end of ends.reverse()) {
    const run = reach.slice(0, end);
    if (SENTENCE.test(run) || /[：:，,、]$/u.test(run)) continue;
    const reading = readCredits(run, context);
    if (reading && isStrict(reading, isWord)) return toByline(at, at + end, reading);
  }
  return null;
}

/**
 * The byline that stands at `at` (spaces skipped), where a paragraph begins or behind its dateline:
 * `（记者 王泉林 通讯员 刘航）`, `记者王泉林报道：`, `记者 王泉林 通讯员 刘航 开发区…`. Null for running text
 * (`记者从市政府获悉`). `start` and `end` are UTF-16 offsets with brackets, a following `报道：` included.
 */
export function readBracketedByline(
  text: string,
  at: number,
  isWord: IsWord = () => false,
): FoundByline | null {
  const start = skip(SPACES, text, at);
  if (!OPENING.test(text.charAt(start))) return readUnbracketed(text, start, isWord);
  const close = closingBracket(text, start);
  if (close < 0) {
    const open = readUnbracketed(text, start + 1, isWord);
    return open && { ...open, start };
  }
  // Behind a dateline even names alone are a byline: 本报讯（王泉林 刘航）.
  const reading = readCredits(text.slice(start, close + 1), { isWord, bare: at > 0 });
  return reading && toByline(start, skip(AFTER_BRACKET, text, close + 1), reading);
}

/**
 * The byline that ends a paragraph: `……。（记者 王泉林）`, `……。（王泉林 刘航）`, `……。 本报记者 王泉林`. Names
 * without a role count in brackets behind the end of a sentence only.
 */
export function readTrailingByline(text: string, isWord: IsWord = () => false): FoundByline | null {
  const end = text.trimEnd().length;
  const bracket = new RegExp(
    `[${OPENING_BRACKET}][^${OPENING_BRACKET}${CLOSING_BRACKET}]*[${CLOSING_BRACKET}][。]?$`,
    'u',
  ).exec(text.slice(0, end));
  if (bracket) {
    const before = text.slice(0, bracket.index).trimEnd();
    const bare = new RegExp(`[${SENTENCE_END}”」』）)]$`, 'u').test(before);
    const reading = readCredits(bracket[0].replace(/。$/u, ''), { isWord, bare });
    return reading && toByline(bracket.index, end, reading);
  }
  const signature = SIGNATURE_START.exec(text.slice(0, end));
  if (!signature) return null;
  const start = signature.index + signature[0].length;
  const bare = text.slice(start, end).replace(new RegExp(`^[${LIST_MARK}${SPACE}]+`, 'u'), '');
  if (!roleAt(bare, 0, true)) return null;
  const reading = readCredits(bare, { isWord, bare: false });
  return reading && isStrict(reading, isWord) ? toByline(start, end, reading) : null;
}

/**
 * Every byline of a paragraph: at its start (in or behind a dateline) and at its end. One inside the
 * dateline (【中央社記者王小明台北3日電】) is an empty range behind it.
 */
export function readBylines(text: string, isWord: IsWord = () => false): readonly FoundByline[] {
  const dateline = readDateline(text);
  const found: FoundByline[] = [];
  if (dateline && dateline.credits.length > 0) {
    found.push({ start: dateline.end, end: dateline.end, credits: dateline.credits, work: null });
  }
  const first = readBracketedByline(text, dateline?.end ?? 0, isWord);
  if (first) found.push(first);
  const last = readTrailingByline(text, isWord);
  if (last && last.start >= (first?.end ?? 0)) found.push(last);
  return found;
}
