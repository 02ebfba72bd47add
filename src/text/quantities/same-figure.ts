import type { Decimal } from './decimal.ts';
import { decimal, multiplyDecimals } from './decimal.ts';
import type { Bound, PartialDate, SingleFigure } from './quantity.ts';

const CURRENCIES = new Set<string | null>([
  'yuan',
  'US dollars',
  'Hong Kong dollars',
  'euros',
  'yen',
  'pounds',
]);
const HUNDRED = decimal('100');

type Amount = Extract<SingleFigure, { kind: 'amount' }>;

/** A currency may not be lost; a measure may be left to a word we do not know, 5K. */
function sameAmount(zh: Amount, en: Amount): boolean {
  if (zh.value !== en.value) return false;
  return zh.unit === en.unit || zh.unit === null || (en.unit === null && !CURRENCIES.has(zh.unit));
}

function sameDate(zh: PartialDate, en: PartialDate): boolean {
  return zh.year === en.year && zh.month === en.month && zh.day === en.day;
}

function isBareYear(figure: SingleFigure, value: Decimal): boolean {
  return figure.kind === 'date' && figure.month === null && String(figure.year) === value;
}

function isBareDay({ year, month }: PartialDate): boolean {
  return year === null && month === null;
}

/** Three quarters are 75 percent: part × 100 is percentage × whole. */
function isFractionOf(percentage: Decimal, numerator: Decimal, denominator: Decimal): boolean {
  return multiplyDecimals(numerator, HUNDRED) === multiplyDecimals(percentage, denominator);
}

type Kind = SingleFigure['kind'];
/** Kinds of English figures, all with a value, that may stand for a Chinese kind besides its own. */
const OTHER_KINDS: Readonly<Partial<Record<Kind, readonly Kind[]>>> = {
  // 5次: five times. 43岁 and 50天 may lose the word for years and days.
  amount: ['times'],
  period: ['amount'],
  times: ['amount'],
  // 第五: No. 5. 70周年: 70th, 70 years. 三类: three kinds, the third kind.
  ordinal: ['label'],
  label: ['ordinal', 'amount', 'period'],
};

function decimalOf(figure: SingleFigure): Decimal | null {
  return 'value' in figure ? figure.value : null;
}

function sameOfOneKind(zh: SingleFigure, en: SingleFigure): boolean | null {
  if (zh.kind === 'amount' && en.kind === 'amount') return sameAmount(zh, en);
  if (zh.kind === 'date' && en.kind === 'date') return sameDate(zh, en);
  if (zh.kind === 'period' && en.kind === 'period')
    return zh.value === en.value && zh.unit === en.unit;
  if (zh.kind === 'fraction' && en.kind === 'fraction')
    return zh.numerator === en.numerator && zh.denominator === en.denominator;
  if (zh.kind === 'decade' && en.kind === 'decade') return zh.year === en.year;
  if (zh.kind === 'clock' && en.kind === 'clock') return zh.minutes === en.minutes;
  if (zh.kind === 'code' && en.kind === 'code') return zh.text === en.text;
  return zh.kind === en.kind ? decimalOf(zh) === decimalOf(en) : null;
}

/**
 * True when the English figure says what the Chinese one says, as far as a translation can keep it:
 * values to the last digit, money as the same money, dates with neither more nor less than was told.
 */
export function sameFigure(zh: SingleFigure, en: SingleFigure): boolean {
  const same = sameOfOneKind(zh, en);
  if (same !== null) return same;
  if (zh.kind === 'percentage' && en.kind === 'fraction')
    return isFractionOf(zh.value, en.numerator, en.denominator);
  if (zh.kind === 'fraction' && en.kind === 'percentage')
    return isFractionOf(en.value, zh.numerator, zh.denominator);
  // 19日 is the 19th; in 3日内 it is three days.
  if (zh.kind === 'date' && isBareDay(zh))
    return (en.kind === 'ordinal' || en.kind === 'period') && en.value === String(zh.day);
  // 1309 households, printed without a comma, reads like a year; 2019级 is the class of 2019.
  if ((zh.kind === 'amount' || zh.kind === 'label') && isBareYear(en, zh.value)) return true;
  const value = decimalOf(zh);
  if (value === null || !OTHER_KINDS[zh.kind]?.includes(en.kind)) return false;
  const isOtherUnit = en.kind === 'amount' && en.unit !== null;
  return !isOtherUnit && value === decimalOf(en);
}

const DIRECTIONS = {
  'more than': 'up',
  'or more': 'up',
  nearly: 'down',
  'or less': 'down',
  about: 'about',
} as const;

/**
 * True when the English bound keeps the Chinese one. About may stand for any; a word that may be a
 * preposition is no bound where the Chinese has none.
 */
export function sameBound(zh: Bound | null, en: Bound | null): boolean {
  if (zh === null) return en === null || !en.sure;
  if (en === null) return false;
  const direction = DIRECTIONS[en.word];
  return direction === 'about' || direction === DIRECTIONS[zh.word];
}
