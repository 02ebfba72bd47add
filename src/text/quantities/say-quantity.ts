import { type Decimal, decimal, shiftPoint } from './decimal.ts';
import type { Figure, PartialDate, Quantity, SingleFigure } from './quantity.ts';

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September'],
  ...['October', 'November', 'December'],
];
const SCALES: readonly (readonly [power: number, word: string])[] = [
  [12, 'trillion'],
  [9, 'billion'],
  [6, 'million'],
];

function withCommas(value: Decimal): string {
  const [whole = '', rest] = value.split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return rest === undefined ? grouped : `${grouped}.${rest}`;
}

/** An exact number as English prints it: `22,200`, `849 million`, `5.83 billion`, `1.5 trillion`. */
export function sayNumber(value: Decimal): string {
  const digits = value.split('.')[0]?.length ?? 0;
  const scale = SCALES.find(([power]) => digits > power);
  if (!scale) return withCommas(value);
  const scaled = shiftPoint(value, -scale[0]);
  // 12,345,678 is clearer than 12.345678 million.
  return /\.\d{4}/.test(scaled) ? withCommas(value) : `${withCommas(scaled)} ${scale[1]}`;
}

function ordinalOf(value: Decimal): string {
  const tens = /1\d$/.test(value);
  const end = tens ? 'th' : ({ 1: 'st', 2: 'nd', 3: 'rd' }[value.slice(-1)] ?? 'th');
  return `${value}${end}`;
}

function sayDate({ year, month, day }: PartialDate): string {
  const name = month === null ? '' : (MONTHS[month - 1] ?? '');
  if (day !== null && month === null) return `the ${ordinalOf(decimal(String(day)))}`;
  const left = day === null ? name : `${name} ${day}`;
  if (year === null) return left;
  return left === '' ? String(year) : `${left}${day === null ? '' : ','} ${year}`;
}

function sayClock(minutes: number): string {
  const hour = Math.floor(minutes / 60);
  const part = hour % 24 < 12 ? 'a.m.' : 'p.m.';
  const minute = minutes % 60 === 0 ? '' : `:${String(minutes % 60).padStart(2, '0')}`;
  return `${hour % 12 === 0 ? 12 : hour % 12}${minute} ${part}`;
}

function sayFigure(figure: SingleFigure): string {
  switch (figure.kind) {
    case 'amount': {
      const isNamed = figure.unit !== null && figure.unit !== 'thing';
      return isNamed ? `${sayNumber(figure.value)} ${figure.unit}` : sayNumber(figure.value);
    }
    case 'percentage':
      return `${withCommas(figure.value)} percent`;
    case 'points':
      return `${figure.value} percentage ${figure.value === '1' ? 'point' : 'points'}`;
    case 'fraction':
      return `${figure.numerator}/${figure.denominator}`;
    case 'times':
      return `${withCommas(figure.value)} times`;
    case 'date':
      return sayDate(figure);
    case 'decade':
      return `the '${String(figure.year).padStart(2, '0')}s`;
    case 'clock':
      return sayClock(figure.minutes);
    case 'period':
      return `${withCommas(figure.value)} ${figure.unit}${figure.value === '1' ? '' : 's'}`;
    case 'ordinal':
      return ordinalOf(figure.value);
    case 'label':
      return withCommas(figure.value);
    case 'code':
      return figure.text;
  }
}

function sayPlain(figure: Figure): string {
  if (figure.kind !== 'range') return sayFigure(figure);
  const { from, to } = figure;
  const isMoney = from.kind === 'amount' && to.kind === 'amount' && from.unit === to.unit;
  const first = isMoney ? sayNumber(from.value) : sayFigure(from);
  return `${first} to ${sayFigure(to)}`;
}

/** A figure with its bound as it may read in English: `1.8 billion yuan or more`, `more than 1,800`. */
export function sayQuantity({ figure, bound }: Pick<Quantity, 'figure' | 'bound'>): string {
  const plain = sayPlain(figure);
  if (bound === null) return plain;
  return bound.word.startsWith('or ') ? `${plain} ${bound.word}` : `${bound.word} ${plain}`;
}
