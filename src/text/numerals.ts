import { CHINESE_ZERO } from './char-range.ts';

const DIGITS = new Map<string, number>(
  [
    '〇零○◯OoＯｏОΟ',
    '一壹弌',
    '二贰貳两兩',
    '三叁參参',
    '四肆',
    '五伍',
    '六陆陸',
    '七柒',
    '八捌',
    '九玖',
  ].flatMap((chars, value) => [...chars].map((char): [string, number] => [char, value])),
);
/** 廿 卄 20, 卅 30, 卌 40: a digit and a ten in one character. */
const TENS = new Map([
  ['廿', 20],
  ['卄', 20],
  ['卅', 30],
  ['卌', 40],
]);
const SMALL_UNITS = new Map([
  ['十', 10],
  ['拾', 10],
  ['百', 100],
  ['佰', 100],
  ['千', 1000],
  ['仟', 1000],
]);
const LARGE_UNITS = new Map([
  ['万', 1e4],
  ['萬', 1e4],
  ['亿', 1e8],
  ['億', 1e8],
]);
const ZERO_ONLY = new RegExp(`^[${CHINESE_ZERO}]$`, 'u');

/** Full-width digits made ASCII; the length stays, so offsets stay: `１２月` becomes `12月`. */
export function toHalfWidthDigits(text: string): string {
  return text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
}

function readPositional(chars: readonly string[]): number | null {
  let value = 0;
  for (const char of chars) {
    const digit = /^[0-9]$/.test(char) ? Number(char) : DIGITS.get(char);
    if (digit === undefined) return null;
    value = value * 10 + digit;
  }
  return value;
}

function readWithUnits(chars: readonly string[]): number | null {
  let whole = 0;
  let lastLarge = 0;
  let section = 0;
  let digit: number | null = null;
  for (const char of chars) {
    const small = SMALL_UNITS.get(char);
    const large = LARGE_UNITS.get(char);
    const tens = TENS.get(char);
    if (small !== undefined) {
      section += (digit ?? 1) * small;
      digit = null;
    } else if (large !== undefined) {
      const below = section + (digit ?? 0);
      whole = large > lastLarge ? (whole + below) * large : whole + below * large;
      lastLarge = large;
      section = 0;
      digit = null;
    } else if (tens !== undefined) {
      section += tens;
      digit = null;
    } else {
      const value = ZERO_ONLY.test(char) ? 0 : DIGITS.get(char);
      if (value === undefined || (digit !== null && digit !== 0)) return null;
      digit = value;
    }
  }
  return whole + section + (digit ?? 0);
}

/**
 * The number a numeral says, null for anything else. Digits ASCII or full-width with thousands commas
 * and a decimal point (`１,３０９`, `2.22`), Chinese digits in places (`二〇一九`), Chinese numerals with
 * units (`三十一`, `廿九`, `一百零八`, `两万三千`). Not read: `三点五`, `百分之五`, `千万` as an estimate.
 */
export function readNumeral(text: string): number | null {
  const plain = toHalfWidthDigits(text.trim()).replaceAll('，', ',').replaceAll('．', '.');
  if (/^\d+(?:\.\d+)?$/.test(plain)) return Number(plain);
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(plain)) return Number(plain.replaceAll(',', ''));
  const chars = [...plain];
  if (chars.length === 0) return null;
  return readPositional(chars) ?? readWithUnits(chars);
}
