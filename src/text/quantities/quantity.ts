import type { Decimal } from './decimal.ts';

/** Money, named as it reads behind a number in English. */
export type Currency = 'yuan' | 'US dollars' | 'Hong Kong dollars' | 'euros' | 'yen' | 'pounds';

/** Measures that both languages name; a translation may not change one for another. */
export type Measure =
  | 'kilometers'
  | 'meters'
  | 'centimeters'
  | 'square meters'
  | 'square kilometers'
  | 'cubic meters'
  | 'mu'
  | 'hectares'
  | 'tons'
  | 'kilograms'
  | 'kilowatt-hours'
  | 'kilowatts';

/** What a number counts: `thing` for a Chinese measure word, null where the text does not say. */
export type AmountUnit = Currency | Measure | 'thing' | null;

/** Lengths of time. */
export type PeriodUnit = 'year' | 'quarter' | 'month' | 'week' | 'day' | 'hour' | 'minute';

/** A day as far as it is told: 12月31日 has no year, 2019年 nothing else. Year, month 1–12, day 1–31. */
export interface PartialDate {
  readonly kind: 'date';
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

/** A figure without a range. */
export type SingleFigure =
  | { readonly kind: 'amount'; readonly value: Decimal; readonly unit: AmountUnit }
  | { readonly kind: 'percentage'; readonly value: Decimal }
  /** Percentage points: 8个百分点. */
  | { readonly kind: 'points'; readonly value: Decimal }
  | { readonly kind: 'fraction'; readonly numerator: Decimal; readonly denominator: Decimal }
  /** 3倍; three times. */
  | { readonly kind: 'times'; readonly value: Decimal }
  | PartialDate
  /** The year of the century it begins with: 80 for 八十年代 and the 1980s. */
  | { readonly kind: 'decade'; readonly year: number }
  /** Minutes since midnight. */
  | { readonly kind: 'clock'; readonly minutes: number }
  | { readonly kind: 'period'; readonly value: Decimal; readonly unit: PeriodUnit }
  | { readonly kind: 'ordinal'; readonly value: Decimal }
  /** A number that may be said as count or as ordinal: 70周年, 三类, 2期, Phase 2, No. 5. */
  | { readonly kind: 'label'; readonly value: Decimal }
  /** Letters with digits, and digits that are no number: 5G, G106, 0394-8221234. */
  | { readonly kind: 'code'; readonly text: string };

/** A figure; both ends of a range have the same unit: 5—6人, 3至5年, 1至11月. */
export type Figure =
  | SingleFigure
  | { readonly kind: 'range'; readonly from: SingleFigure; readonly to: SingleFigure };

/** How a bound reads in English; more than: 多 余 超, or more: 以上 至少, nearly: 近 不足. */
export type BoundWord = 'more than' | 'or more' | 'nearly' | 'or less' | 'about';

/** A bound of a figure; not sure where the word may be a preposition: over three days. */
export interface Bound {
  readonly word: BoundWord;
  readonly sure: boolean;
}

/** A figure in a text, `[start, end)` in UTF-16 units. */
export interface Quantity {
  readonly figure: Figure;
  readonly bound: Bound | null;
  /**
   * True for a number that may be no more than a turn of speech: 一批, 三农, 百家; one, a hundred, the
   * two. It may stand for a figure of the other language, and is not missed where there is none.
   */
  readonly soft: boolean;
  readonly start: number;
  readonly end: number;
}

/** The figures to compare one by one: both ends of a range, else the figure itself. */
export function endsOf(figure: Figure): readonly SingleFigure[] {
  return figure.kind === 'range' ? [figure.from, figure.to] : [figure];
}
