import { RANGE_DASH, SPACE } from '../char-range.ts';
import { readNumeral } from '../numerals.ts';
import { type Decimal, decimal } from './decimal.ts';
import type { Figure, PartialDate, SingleFigure } from './quantity.ts';

/** Figures at a place, and where they end. */
export interface FoundFigures {
  readonly figures: readonly Figure[];
  readonly soft: boolean;
  readonly end: number;
}

type Groups = Readonly<Record<string, string | undefined>>;
interface PatternZh {
  readonly pattern: RegExp;
  readonly make: (groups: Groups) => readonly Figure[] | null;
  readonly soft?: boolean;
}

const S = `[${SPACE}]*`;
const C = '[〇零一二三四五六七八九两十百千万亿]';
const N = `(?:\\d+(?:\\.\\d+)?|${C}+(?:点[零〇一二三四五六七八九]+)?)`;
const TO = `${S}(?:至|到|或|[${RANGE_DASH}]{1,2}|——)${S}`;
const sticky = (pattern: string) => new RegExp(pattern, 'uy');

function numberOf(word: string | undefined): Decimal | null {
  const [whole = '', places] = (word ?? '').split('点');
  const read = readNumeral(whole);
  if (read === null || read >= Number.MAX_SAFE_INTEGER) return null;
  const rest = places === undefined ? '' : `.${[...places].map(readNumeral).join('')}`;
  return decimal(`${read}${rest}`);
}

/** Figures of one kind for the words given, null when one of the words is no number. */
function each(
  words: readonly (string | undefined)[],
  make: (value: Decimal) => SingleFigure,
): readonly SingleFigure[] | null {
  const values = words.filter((word) => word !== undefined).map(numberOf);
  return values.includes(null) ? null : values.flatMap((value) => (value ? [make(value)] : []));
}

function asRange(figures: readonly SingleFigure[] | null): readonly Figure[] | null {
  const [from, to] = figures ?? [];
  return from && to ? [{ kind: 'range', from, to }] : figures;
}

const ordinal = (value: Decimal): SingleFigure => ({ kind: 'ordinal', value });
const percentage = (value: Decimal): SingleFigure => ({ kind: 'percentage', value });

const AFTERNOON = /^(?:下午|晚上|傍晚|晚间|晚)$/u;

function makeClock({ part, hour, minute, minutes }: Groups): readonly Figure[] | null {
  const written = numberOf(hour);
  if (written === null || Number(written) > 24) return null;
  const isLate = part !== undefined && AFTERNOON.test(part) && Number(written) < 12;
  const past = minute === '半' ? 30 : Number(numberOf(minutes ?? minute ?? '0') ?? 0);
  return [{ kind: 'clock', minutes: (Number(written) + (isLate ? 12 : 0)) * 60 + past }];
}

function makeMonths({ year, from, to }: Groups): readonly Figure[] | null {
  const dates = [from, to].map((word): PartialDate | null => {
    const month = Number(numberOf(word) ?? 0);
    if (!(Number.isInteger(month) && month >= 1 && month <= 12)) return null;
    return { kind: 'date', year: year === undefined ? null : Number(year), month, day: null };
  });
  const [first, last] = dates;
  return first && last ? [{ kind: 'range', from: first, to: last }] : null;
}

/** Figures that are more than a number and its unit, in the order they are tried. */
const PATTERNS: readonly PatternZh[] = [
  {
    pattern: sticky(
      `(?:(?<year>\\d{4})${S}年${S})?(?<from>\\d{1,2}|${C}{1,2})(?:月份?)?${TO}(?<to>\\d{1,2}|${C}{1,2})${S}月份?(?!${S}\\d+${S}[日号])`,
    ),
    make: makeMonths,
  },
  {
    pattern: sticky(`百分之(?<from>${N})(?:(?:${TO})(?:百分之)?(?<to>${N}))?`),
    make: ({ from, to }) => asRange(each([from, to], percentage)),
  },
  {
    pattern: sticky(`(?<part>${N})分之(?<of>${N})`),
    make: ({ part, of }) => {
      const denominator = numberOf(part);
      const numerator = numberOf(of);
      return denominator && numerator ? [{ kind: 'fraction', numerator, denominator }] : null;
    },
  },
  // 一成二 is 12 percent, 一成半 15.
  {
    pattern: sticky('(?<tens>[一二两三四五六七八九])成(?<ones>[一二三四五六七八九半])(?!项|名|家)'),
    make: ({ tens, ones }) => {
      const half = ones === '半' ? '5' : (numberOf(ones) ?? '0');
      return each([tens], (value) => percentage(decimal(`${value}${half}`)));
    },
  },
  // 二十世纪五十年代: the decade may stand for both, the 1950s.
  {
    pattern: sticky(`(?<century>${N})世[纪紀](?=${N}年代)`),
    make: ({ century }) => each([century], ordinal),
    soft: true,
  },
  {
    pattern: sticky('一半|过半(?=[数，。；、）]|$)|半数'),
    make: () => [{ kind: 'fraction', numerator: decimal('1'), denominator: decimal('2') }],
  },
  // 十三五规划 is the 13th plan, of five years.
  {
    pattern: sticky(
      '(?<plan>十[一二三四五])五(?=[”’」]?(?:规划|规|期间|时期|以来|末|收官|开局|[”’」]))',
    ),
    make: ({ plan }) => [
      ordinal(numberOf(plan) ?? decimal('0')),
      { kind: 'period', value: decimal('5'), unit: 'year' },
    ],
  },
  // 市委四届十次全会, 十九届四中全会: session and term are ordinals without 第.
  {
    pattern: sticky(`(?<term>${N})届(?<session>${N})(?:次|中全会)`),
    make: ({ term, session }) => each([term, session], ordinal),
  },
  {
    pattern: sticky(
      '(?<congress>十[一二三四五六七八九]?|二十[一二]?)大(?=精神|报告|以来|召开|代表|胜利|[，。、”》]|$)',
    ),
    make: ({ congress }) => each([congress], ordinal),
  },
  {
    pattern: sticky(`第${S}(?<from>\\d+|${C}+)(?:${TO}(?:第${S})?(?<to>\\d+|${C}+))?`),
    make: ({ from, to }) => asRange(each([from, to], ordinal)),
  },
  // 一是 … 二是 …, and 首届: said as first and second, or not at all.
  {
    pattern: sticky('(?<item>[一二三四五六七八九])是(?![一二三四五六七八九])'),
    make: ({ item }) => each([item], ordinal),
    soft: true,
  },
  {
    pattern: sticky('首(?=[届个次名批家条例期日页轮位])'),
    make: () => [ordinal(decimal('1'))],
    soft: true,
  },
  // 前三季度 counts quarters; 三季度 alone is the third.
  {
    pattern: sticky(`(?<=[前头])(?<count>${N})${S}个?季度`),
    make: ({ count }) => each([count], (value) => ({ kind: 'period', value, unit: 'quarter' })),
  },
  {
    pattern: sticky('(?<hour>\\d{1,2})[:：](?<minute>[0-5]\\d)(?!\\d)'),
    make: makeClock,
  },
  {
    pattern: sticky(
      `(?<part>上午|下午|凌晨|早上|早晨|中午|晚上|傍晚|晚间|晚)${S}(?<hour>\\d{1,2}|${C}{1,3})${S}[时時点點](?:整|(?<minute>半)|${S}(?<minutes>\\d{1,2}|${C}{1,3})${S}分)?`,
    ),
    make: makeClock,
  },
  {
    pattern: sticky(
      `(?<hour>\\d{1,2})${S}[时時](?:整|(?<minute>半)|${S}(?<minutes>\\d{1,2})${S}分)?(?!间)`,
    ),
    make: makeClock,
  },
];

/** The figures that a pattern finds at `at`; null when none does. */
export function matchPatternZh(text: string, at: number): FoundFigures | null {
  for (const { pattern, make, soft = false } of PATTERNS) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    const figures = match && make(match.groups ?? {});
    if (match && figures) return { figures, soft, end: at + match[0].length };
  }
  return null;
}
