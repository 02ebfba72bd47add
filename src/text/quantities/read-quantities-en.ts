import { findBoundEn } from './bounds-en.ts';
import { matchDatesEn } from './dates-en.ts';
import { addDecimals, type Decimal, decimal, shiftPoint } from './decimal.ts';
import { endOfCode } from './match-code.ts';
import { matchNumberEn, type NumberEn } from './match-number-en.ts';
import { matchPatternEn } from './patterns-en.ts';
import type { AmountUnit, Figure, Quantity, SingleFigure } from './quantity.ts';
import { findPhrasesEn, type SetPhrase } from './set-phrases.ts';
import { UNITS_EN, type UnitEn } from './units-en.ts';

const MONEY_BEFORE: readonly (readonly [RegExp, AmountUnit])[] = [
  [/(?:HK\$) ?$/, 'Hong Kong dollars'],
  [/(?:US)?\$ ?$/, 'US dollars'],
  [/(?:RMB|CNY|[¥￥]) ?$/, 'yuan'],
  [/€ ?$/, 'euros'],
];
/** Joins two numbers with one unit: 3 to 5 million yuan, five or six people. */
const JOINT = / ?(?:to|and|or|[-–—]) ?/iy;
const AND_A_HALF = / and a half\b/iy;

function stickyEnd(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
}

interface Counted {
  readonly make: UnitEn['make'];
  readonly counts: boolean;
  readonly end: number;
}

function findUnit(text: string, number: NumberEn, start: number): Counted {
  for (const { pattern, make } of UNITS_EN) {
    const end = stickyEnd(pattern, text, number.end);
    if (end !== null) return { make, counts: true, end };
  }
  const money =
    MONEY_BEFORE.find(([pattern]) =>
      pattern.test(text.slice(Math.max(0, start - 6), start)),
    )?.[1] ?? null;
  const make = (value: Decimal): SingleFigure => ({ kind: 'amount', value, unit: money });
  return { make, counts: money !== null, end: number.end };
}

type Found = Omit<Quantity, 'bound'>;

/** Two numbers with one unit or scale; null where the first has its own. */
function matchSeries(text: string, at: number, first: NumberEn): Found | null {
  const joint = stickyEnd(JOINT, text, first.end);
  const last = joint === null ? null : matchNumberEn(text, joint);
  if (!last || findUnit(text, first, 0).counts) return null;
  const unit = findUnit(text, last, at);
  const shares = unit.counts || (first.scale === 0 && last.scale > 0);
  if (!shares) return null;
  const value = first.scale === 0 ? shiftPoint(first.value, last.scale) : first.value;
  const figure: Figure = { kind: 'range', from: unit.make(value), to: unit.make(last.value) };
  return { figure, soft: false, start: at, end: unit.end };
}

/**
 * One is always lenient (one of, one another); two behind the (the two sides); zero and lone hundreds
 * (a thousand thanks) too. Digits never are.
 */
function isSoft(text: string, at: number, { script, word }: NumberEn): boolean {
  if (script === 'digits') return false;
  if (/^(?:zero|one|a[ -]\w+)$/i.test(word)) return true;
  return /^two$/i.test(word) && /\bthe $/i.test(text.slice(0, at));
}

function matchCount(text: string, at: number): Found | null {
  const number = matchNumberEn(text, at);
  if (!number) return null;
  const series = matchSeries(text, at, number);
  if (series) return series;
  const half = stickyEnd(AND_A_HALF, text, number.end);
  const read =
    half === null
      ? number
      : { ...number, value: addDecimals(number.value, decimal('0.5')), end: half };
  const unit = findUnit(text, read, at);
  return {
    figure: unit.make(read.value),
    soft: isSoft(text, at, number),
    start: at,
    end: unit.end,
  };
}

/** True where a word or number may begin. */
function isStart(text: string, at: number): boolean {
  return (
    !/[\p{L}\d]/u.test(text.charAt(at - 1)) && !/\d[.,]$/.test(text.slice(Math.max(0, at - 2), at))
  );
}

function matchAt(text: string, at: number): { found: readonly Found[]; end: number } | null {
  const dates = matchDatesEn(text, at);
  if (dates) {
    const { end } = dates;
    return { found: dates.dates.map((figure) => ({ figure, soft: false, start: at, end })), end };
  }
  const pattern = matchPatternEn(text, at);
  if (pattern) {
    const { figure, soft, end } = pattern;
    return { found: figure ? [{ figure, soft, start: at, end }] : [], end };
  }
  const count = matchCount(text, at);
  const code = endOfCode(text, at);
  // 5K and 849bn begin like codes.
  if (code !== null && (!count || code > count.end)) {
    const figure: Figure = { kind: 'code', text: text.slice(at, code) };
    return { found: [{ figure, soft: false, start: at, end: code }], end: code };
  }
  return count ? { found: [count], end: count.end } : null;
}

/**
 * The figures of an English text in order, without those that begin in a set phrase: digits and number
 * words, money, percentages, dates, periods, ordinals, ranges and bounds. Dozens, hundreds of and this
 * year are none; what may be an idiom (one, first, both, a hundred) is `soft`.
 */
export function readQuantitiesEn(
  text: string,
  setPhrases: readonly SetPhrase[],
): readonly Quantity[] {
  const phrases = findPhrasesEn(text, setPhrases);
  const quantities: Quantity[] = [];
  let at = 0;
  while (at < text.length) {
    const phraseEnd = phrases.get(at);
    const match = phraseEnd === undefined && isStart(text, at) ? matchAt(text, at) : null;
    for (const found of match?.found ?? []) {
      const isDated = found.figure.kind === 'date' || found.figure.kind === 'ordinal';
      const bound = isDated ? null : findBoundEn(text, found.start, found.end);
      quantities.push({ ...found, bound });
    }
    at = phraseEnd ?? Math.max(at + 1, match?.end ?? 0);
  }
  return quantities;
}
