import { type Decimal, decimal } from './decimal.ts';
import { matchNumberEn } from './match-number-en.ts';
import { matchOrdinalEn } from './ordinal-words.ts';
import type { PeriodUnit, SingleFigure } from './quantity.ts';

/** A figure at a place; null where words like first half count nothing and are passed over. */
export interface FoundFigureEn {
  readonly figure: SingleFigure | null;
  readonly soft: boolean;
  readonly end: number;
}

const HARD = { soft: false };
const SOFT = { soft: true };
const ONE = decimal('1');
const TWO = decimal('2');

const HALVES = /(?:the )?(?:first|second|latter) half\b/iy;
/** The first 11 months is a period; its first is no ordinal. */
const FIRST_OF =
  /first (?=(?:\d|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\S*[ -])/iy;
const CLOCK = /(?<hour>\d{1,2})(?:[:.](?<minute>[0-5]\d))?(?: ?(?<part>[ap])\.?m\b\.?| o'clock)/iy;
const DAY_CLOCK = /(?<hour>[01]?\d|2[0-4]):(?<minute>[0-5]\d)(?![\d:])/iy;
const DECADE = /(?:1[0-9]|20)(?<year>\d0)s\b/y;
const SLASHED = /(?<part>\d+)\/(?<of>\d+)(?![\d/])/y;
const PARTS = new Map<string, string>([
  ['halve', '2'],
  ['quarter', '4'],
]);
/** Two-thirds, but not two third prizes. */
const FRACTION =
  /(?:(?<one>an?|one)[ -](?<part>third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth)|(?<many>two|three|four|five|six|seven|eight|nine)[ -](?<parts>halves|thirds|quarters|fourths|fifths|sixths|sevenths|eighths|ninths|tenths))\b/iy;
const HALF = /half\b/iy;
const LABEL =
  /(?:(?:No|Nos)\. ?|[Nn]umber[ -]|[Pp]hase[ -]|[Cc]ategory[ -]|[Cc]lass[ -]|[Ll]evel[ -]|[Gg]rade[ -]|[Tt]ier[ -]|[Tt]ype[ -]|[Ss]tage[ -]|(?:Article|Chapter|Section|Line|Route|Room|Page|Batch|Group|Building|Unit|Part|Issue)[ -])(?<number>\d+(?![\d,.]*\d)|[IVX]+\b|[a-z]+(?:-[a-z]+)?\b)/y;
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];
const ARTICLE_PERIOD = /an?[ -](?<unit>year|quarter|month|week|day|hour|minute|decade)\b/iy;
const SOFT_COUNTS: readonly (readonly [RegExp, SingleFigure])[] = [
  [/once\b/iy, { kind: 'times', value: ONE }],
  [/(?:twice|doubl(?:e|ed|es|ing)|twofold)\b/iy, { kind: 'times', value: TWO }],
  [/(?:both|dual|pair)\b/iy, { kind: 'amount', value: TWO, unit: null }],
  [/primary (?=industr|sector)/iy, { kind: 'ordinal', value: ONE }],
  [/secondary (?=industr|sector)/iy, { kind: 'ordinal', value: TWO }],
  [/tertiary\b/iy, { kind: 'ordinal', value: decimal('3') }],
];

function run(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function findClock(text: string, at: number): FoundFigureEn | null {
  const match = run(CLOCK, text, at) ?? run(DAY_CLOCK, text, at);
  if (!match?.groups) return null;
  const { hour, minute = '0', part } = match.groups;
  const written = Number(hour);
  const late = part?.toLowerCase() === 'p' && written < 12 ? 12 : 0;
  const early = part?.toLowerCase() === 'a' && written === 12 ? -12 : 0;
  const minutes = (written + late + early) * 60 + Number(minute);
  return { figure: { kind: 'clock', minutes }, ...HARD, end: at + match[0].length };
}

function fraction(numerator: Decimal, denominator: Decimal): SingleFigure {
  return { kind: 'fraction', numerator, denominator };
}

function findFraction(text: string, at: number): FoundFigureEn | null {
  const slashed = run(SLASHED, text, at);
  if (slashed?.groups) {
    const { part = '', of = '' } = slashed.groups;
    return { figure: fraction(decimal(part), decimal(of)), ...HARD, end: SLASHED.lastIndex };
  }
  const half = run(HALF, text, at);
  if (half) return { figure: fraction(ONE, TWO), ...SOFT, end: HALF.lastIndex };
  const words = run(FRACTION, text, at);
  const { one = '', part = '', many = '', parts = '' } = words?.groups ?? {};
  // Three quarters of a year are months, three-quarters a share.
  if (!words || (/^quarters?$/i.test(part + parts) && !words[0].includes('-'))) return null;
  const singular = (part + parts).toLowerCase().replace(/s$/, '').replace('fourth', 'quarter');
  const denominator = PARTS.get(singular) ?? String(matchOrdinalEn(singular, 0)?.value ?? 1);
  const numerator = matchNumberEn(many, 0)?.value ?? ONE;
  return {
    figure: fraction(numerator, decimal(denominator)),
    soft: /^an?$/i.test(one),
    end: FRACTION.lastIndex,
  };
}

function findLabel(text: string, at: number): FoundFigureEn | null {
  const match = run(LABEL, text, at);
  const word = match?.groups?.number;
  if (!match || word === undefined) return null;
  const roman = ROMAN.indexOf(word);
  const value = roman < 0 ? matchNumberEn(word, 0) : null;
  if (roman < 0 && value?.end !== word.length) return null;
  // A class 5 meters long has no number 5.
  if (/^[ -](?:million|billion|percent|yuan|kilomet|met)/.test(text.slice(LABEL.lastIndex)))
    return null;
  const number = roman < 0 ? (value?.value ?? ONE) : decimal(String(roman + 1));
  return { figure: { kind: 'label', value: number }, ...HARD, end: LABEL.lastIndex };
}

/** First and Second, (as a list begins) are idioms; other ordinals are figures. */
function findOrdinal(text: string, at: number): FoundFigureEn | null {
  const ordinal = matchOrdinalEn(text, at);
  if (!ordinal) return null;
  const next = text.slice(ordinal.end, ordinal.end + 3);
  const isIdiom =
    /^first$/i.test(ordinal.word) ||
    (/^(?:second|third)$/i.test(ordinal.word) && /^(?:ly)?,/.test(next));
  const figure: SingleFigure = { kind: 'ordinal', value: decimal(String(ordinal.value)) };
  return { figure, soft: isIdiom, end: ordinal.end };
}

function findSoftCount(text: string, at: number): FoundFigureEn | null {
  const article = run(ARTICLE_PERIOD, text, at);
  if (article?.groups) {
    const word = article.groups.unit?.toLowerCase() ?? '';
    const figure: SingleFigure =
      word === 'decade'
        ? { kind: 'period', value: decimal('10'), unit: 'year' }
        : { kind: 'period', value: ONE, unit: word as PeriodUnit };
    return { figure, ...SOFT, end: ARTICLE_PERIOD.lastIndex };
  }
  const found = SOFT_COUNTS.find(([pattern]) => run(pattern, text, at) !== null);
  return found ? { figure: found[1], ...SOFT, end: found[0].lastIndex } : null;
}

/** The figure at `at`, where a word begins, that is more than a number and its unit. */
export function matchPatternEn(text: string, at: number): FoundFigureEn | null {
  const passed = run(HALVES, text, at) ?? run(FIRST_OF, text, at);
  if (passed) return { figure: null, ...SOFT, end: at + passed[0].length };
  const decade = run(DECADE, text, at);
  if (decade)
    return {
      figure: { kind: 'decade', year: Number(decade.groups?.year) },
      ...HARD,
      end: DECADE.lastIndex,
    };
  return (
    findClock(text, at) ??
    findFraction(text, at) ??
    findLabel(text, at) ??
    findOrdinal(text, at) ??
    findSoftCount(text, at)
  );
}
