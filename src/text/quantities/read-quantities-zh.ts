import { RANGE_DASH, SPACE } from '../char-range.ts';
import { findDates } from '../dates.ts';
import { toHalfWidthDigits } from '../numerals.ts';
import { findBoundZh } from './bounds-zh.ts';
import { addDecimals, type Decimal, decimal, shiftPoint } from './decimal.ts';
import { endOfCode } from './match-code.ts';
import { matchNumberZh, type NumberZh, numeralLength } from './match-number-zh.ts';
import { matchPatternZh } from './patterns-zh.ts';
import type { AmountUnit, Figure, Quantity, SingleFigure } from './quantity.ts';
import { findPhrasesZh, type SetPhrase } from './set-phrases.ts';
import { UNITS_ZH, type UnitZh } from './units-zh.ts';

const S = `[${SPACE}]*`;
const JOINT = new RegExp(`${S}(?:至|到|或|或者|、|和|与|及|[${RANGE_DASH}]{1,2}|——)${S}`, 'uy');
/** Places whose names begin like a count. */
const PLACES = /三门峡|五台山|五台县|七台河|五家渠|六家子|三个泉/uy;
/** 几十 and 数百 are no numbers. */
const ESTIMATE = /[几幾数數]$/u;
const MONEY_BEFORE: readonly (readonly [RegExp, AmountUnit])[] = [
  [/(?:人民币|[￥¥]|RMB|CNY)\s*$/u, 'yuan'],
  [/(?:HK\$|港币)\s*$/u, 'Hong Kong dollars'],
  [/(?:US\$|\$|＄)\s*$/u, 'US dollars'],
];

function stickyEnd(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
}

interface Counted {
  readonly make: UnitZh['make'];
  readonly exact: boolean;
  /** False where the number counts nothing. */
  readonly counts: boolean;
  readonly end: number;
}

function findUnit(text: string, number: NumberZh, start: number): Counted {
  for (const { pattern, make, exact = false } of UNITS_ZH) {
    const end = stickyEnd(pattern, text, number.end);
    if (end !== null && make(number.value, number)) return { make, exact, counts: true, end };
  }
  const money =
    MONEY_BEFORE.find(([pattern]) =>
      pattern.test(text.slice(Math.max(0, start - 6), start)),
    )?.[1] ?? null;
  // 三农, 四风: such a number names, and may be said as count or as ordinal.
  const names = number.script === 'chinese' && money === null && number.word.length === 1;
  const make = (value: Decimal): SingleFigure =>
    names ? { kind: 'label', value } : { kind: 'amount', value, unit: money };
  return { make, exact: false, counts: money !== null, end: number.end };
}

/**
 * One, a lone hundred, and a Chinese number that counts nothing are turns of speech: 一批, 百家, 三农,
 * 二十四节气. So are estimates, 三四个. Digits never are.
 */
function isSoft(number: NumberZh, { exact, counts }: Counted): boolean {
  if (number.script === 'arabic') return false;
  if (number.upTo !== null) return true;
  if (!counts) return !/[百千万亿]/u.test(number.word) || /^[百千万亿]/u.test(number.word);
  return !exact && /^(?:一|[百千万亿]+[多余]?)$/u.test(number.word);
}

/** Half a unit more: 两年半, 3个半小时 stays 3 hours. */
function withHalf(figure: SingleFigure, text: string, end: number): [SingleFigure, number] {
  if (figure.kind !== 'period' || text.charAt(end) !== '半') return [figure, end];
  return [{ ...figure, value: addDecimals(figure.value, decimal('0.5')) }, end + 1];
}

type Found = Omit<Quantity, 'bound'> & { readonly more: boolean };

/** Two numbers with one unit: `3至5年`, `5至10万元`, `1、2号`; null when there is but one. */
function matchSeries(text: string, at: number, first: NumberZh): Found | null {
  if (first.more || first.upTo !== null) return null;
  const joint = stickyEnd(JOINT, text, first.end);
  const last = joint === null ? null : matchNumberZh(text, joint);
  if (!last || last.script !== first.script || last.upTo !== null) return null;
  const unit = findUnit(text, last, at);
  if (!unit.counts) return null;
  const value = first.scale === 0 ? shiftPoint(first.value, last.scale) : first.value;
  const from = unit.make(value, first);
  const to = unit.make(last.value, last);
  if (!from || !to) return null;
  const figure: Figure = { kind: 'range', from, to };
  return { figure, soft: false, start: at, end: unit.end, more: last.more };
}

function matchCount(text: string, at: number): Found | null {
  const number = matchNumberZh(text, at);
  if (!number) return null;
  const series = matchSeries(text, at, number);
  if (series) return series;
  const unit = findUnit(text, number, at);
  const soft = isSoft(number, unit);
  if (!unit.counts && /^[一百千万亿]+$/u.test(number.word)) return null;
  const single = unit.make(number.value, number);
  if (!single) return null;
  if (number.upTo !== null) {
    const to = unit.make(number.upTo, number);
    if (to)
      return {
        figure: { kind: 'range', from: single, to },
        soft,
        start: at,
        end: unit.end,
        more: false,
      };
  }
  const [figure, end] = withHalf(single, text, unit.end);
  return { figure, soft, start: at, end, more: number.more };
}

function toQuantity(text: string, { more, ...found }: Found): Quantity {
  const { figure, start, end } = found;
  const isPeriod =
    figure.kind === 'period' || (figure.kind === 'range' && figure.to.kind === 'period');
  const outer = findBoundZh(text, { start, end, isPeriod });
  const inner = more || /[多余]/u.test(text.slice(start, end));
  const bound = outer.bound ?? (inner ? { word: 'more than' as const, sure: true } : null);
  return { ...found, bound, end: outer.end };
}

function dateFigure(iso: string): SingleFigure {
  const [, year, month, day] = /^(-|\d+)-(\d+)(?:-(\d+))?$/.exec(iso) ?? [];
  const numberOf = (word: string | undefined) =>
    word === undefined || word === '-' ? null : Number(word);
  return { kind: 'date', year: numberOf(year), month: numberOf(month), day: numberOf(day) };
}

/** 每周三组织医生: Wednesday; 每周三次 is three times. */
function isWeekday(text: string, at: number): boolean {
  return (
    /(?:[周週]|星期|礼拜|禮拜)$/u.test(text.slice(Math.max(0, at - 2), at)) &&
    /^[一二三四五六](?![次天节场期个小])/u.test(text.slice(at, at + 2))
  );
}

/** What stands at a place: figures, or nothing but something to pass over. */
interface Step {
  readonly found: readonly Quantity[];
  readonly end: number;
}

function readCode(text: string, at: number): Step | null {
  const end = /[A-Za-z\d]/.test(text.charAt(at - 1)) ? null : endOfCode(text, at);
  if (end === null) return null;
  const figure: Figure = { kind: 'code', text: text.slice(at, end) };
  return { found: [{ figure, bound: null, soft: false, start: at, end }], end };
}

function readPattern(text: string, at: number): Step | null {
  const match = matchPatternZh(text, at);
  if (!match) return null;
  const { figures, soft, end } = match;
  const found = figures.map((figure) =>
    toQuantity(text, { figure, soft, start: at, end, more: false }),
  );
  return { found, end: Math.max(end, ...found.map((quantity) => quantity.end)) };
}

function readCount(text: string, at: number): Step {
  const past = at + Math.max(1, numeralLength(text, at));
  const place = stickyEnd(PLACES, text, at);
  if (place !== null) return { found: [], end: place };
  const isNone = ESTIMATE.test(text.charAt(at - 1)) || isWeekday(text, at);
  const count = isNone ? null : matchCount(text, at);
  if (!count) return { found: [], end: past };
  const quantity = toQuantity(text, count);
  return { found: [quantity], end: quantity.end };
}

/**
 * The figures of a Chinese text in order, without those that begin in a set phrase. Read are digits of
 * both widths, Chinese numerals, 万 and 亿, money, percentages, dates, periods, ordinals, ranges and
 * bounds. 今年, 几十 and 数百 are none; what may be a turn of speech is `soft`.
 */
export function readQuantitiesZh(
  text: string,
  setPhrases: readonly SetPhrase[],
): readonly Quantity[] {
  const plain = toHalfWidthDigits(text).replaceAll('．', '.').replaceAll('％', '%');
  const phrases = findPhrasesZh(plain, setPhrases);
  const dates = new Map(
    findDates(plain).map(({ iso, start, end }): [number, Step] => {
      const quantity = { figure: dateFigure(iso), bound: null, soft: false, start, end };
      return [start, { found: [quantity], end }];
    }),
  );
  const found: Quantity[] = [];
  let at = 0;
  while (at < plain.length) {
    const phraseEnd = phrases.get(at);
    const step: Step =
      phraseEnd !== undefined
        ? { found: [], end: phraseEnd }
        : (dates.get(at) ?? readCode(plain, at) ?? readPattern(plain, at) ?? readCount(plain, at));
    found.push(...step.found);
    at = step.end;
  }
  return found;
}
