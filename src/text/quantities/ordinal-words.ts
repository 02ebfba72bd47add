import { smallNumberOf } from './match-number-en.ts';

const IRREGULAR = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fifth', 5],
  ['eighth', 8],
  ['ninth', 9],
  ['twelfth', 12],
  ['hundredth', 100],
]);
const ORDINAL_WORD =
  /(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|tenth|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth|(?:twen|thir|for|fif|six|seven|eigh|nine)tieth|hundredth/iy;

function wordValue(word: string): number {
  const [tens, units] = word.includes('-') ? word.split('-') : [undefined, word];
  const last = units ?? '';
  const plain = last.replace(/ieth$/, 'y').replace(/th$/, '');
  const below = IRREGULAR.get(last) ?? smallNumberOf(plain) ?? 0;
  return below + (tens === undefined ? 0 : (smallNumberOf(tens) ?? 0));
}

/** An ordinal in words or digits at `at`: `eighth`, `twenty-first`, `8th`, `98th`; null for others. */
export function matchOrdinalEn(
  text: string,
  at: number,
): { readonly value: number; readonly word: string; readonly end: number } | null {
  const digits = /^(\d{1,3}(?:,\d{3})+|\d+)(?:st|nd|rd|th)\b/i.exec(text.slice(at, at + 16));
  if (digits?.[1] !== undefined) {
    const value = Number(digits[1].replaceAll(',', ''));
    return { value, word: digits[0], end: at + digits[0].length };
  }
  ORDINAL_WORD.lastIndex = at;
  const word = ORDINAL_WORD.exec(text)?.[0];
  if (word === undefined || /[a-z]/i.test(text.charAt(at + word.length))) return null;
  return { value: wordValue(word.toLowerCase()), word, end: at + word.length };
}
