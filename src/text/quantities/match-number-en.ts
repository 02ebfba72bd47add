import { type Decimal, decimal, shiftPoint } from './decimal.ts';

/** An English number at a place of a text, without its unit. */
export interface NumberEn {
  readonly value: Decimal;
  /** As it stands: `5.83 billion`, `1,800`, `twenty-one`. */
  readonly word: string;
  /** Powers of ten of thousand, million, billion at its end; 0 without. The first end of 3 to 5 million takes them. */
  readonly scale: number;
  readonly script: 'digits' | 'words';
  readonly end: number;
}

const SMALL = [
  ...['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
  ...['eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen'],
  'nineteen',
];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const SCALES = new Map([
  ['hundred', 2],
  ['thousand', 3],
  ['million', 6],
  ['billion', 9],
  ['trillion', 12],
  ['mn', 6],
  ['bn', 9],
  ['tn', 12],
]);
/** The value of each number word up to ninety. */
const WORD_VALUES = new Map([
  ...SMALL.map((word, value): [string, number] => [word, value]),
  ...TENS.map((word, index): [string, number] => [word, (index + 2) * 10]),
]);

const BELOW_HUNDRED = `(?:(?:${TENS.join('|')})(?:-(?:${SMALL.slice(1, 10).join('|')}))?|${[...SMALL].reverse().join('|')})`;
const SCALE = '(?:hundred|thousand|million|billion|trillion)';
const WORDS = new RegExp(
  `(?:a[ -](?=${SCALE}\\b))?(?:(?<=\\ba[ -])${SCALE}|${BELOW_HUNDRED}(?=\\b|fold\\b))` +
    `(?:[ -]${SCALE}\\b|(?<=hundred|thousand|million|billion) (?:and )?${BELOW_HUNDRED}\\b)*`,
  'iy',
);
const DIGITS =
  /(?<digits>(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?)(?:[ \u00A0-]?(?<scale>hundred|thousand|million|billion|trillion|bn|mn|tn)\b)?/iy;

function valueOfWords(words: string): number {
  let whole = 0;
  let section = 0;
  for (const word of words.toLowerCase().split(/[ -]/)) {
    const power = SCALES.get(word);
    if (power === 2) section = (section || 1) * 100;
    else if (power !== undefined) {
      whole += (section || 1) * 10 ** power;
      section = 0;
    } else section += WORD_VALUES.get(word) ?? 0;
  }
  return whole + section;
}

/** The value of a number word below a hundred, `twenty-one`; undefined for other words. */
export function smallNumberOf(word: string): number | undefined {
  const parts = word.toLowerCase().split('-');
  const values = parts.map((part) => WORD_VALUES.get(part));
  return values.reduce((sum, value) =>
    sum === undefined || value === undefined ? undefined : sum + value,
  );
}

/**
 * The number that begins at `at`: `1,800`, `5.83 billion`, `849-million`, `twenty-one`, `one hundred
 * and eight`, `a hundred`. Null for what is none; hundreds, dozens and tens of thousands are none.
 */
export function matchNumberEn(text: string, at: number): NumberEn | null {
  DIGITS.lastIndex = at;
  const digits = DIGITS.exec(text);
  if (digits?.groups) {
    const scale = SCALES.get(digits.groups.scale?.toLowerCase() ?? '') ?? 0;
    const value = shiftPoint(decimal(digits.groups.digits ?? ''), scale);
    return { value, word: digits[0], scale, script: 'digits', end: at + digits[0].length };
  }
  WORDS.lastIndex = at;
  const words = WORDS.exec(text);
  if (!words) return null;
  const lastWord = /[a-z]+$/i.exec(words[0])?.[0].toLowerCase() ?? '';
  const value = decimal(String(valueOfWords(words[0])));
  const scale = SCALES.get(lastWord) ?? 0;
  return { value, word: words[0], scale, script: 'words', end: at + words[0].length };
}
