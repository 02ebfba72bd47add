import { SPACE } from '../char-range.ts';
import { type Decimal, decimal, multiplyDecimals } from './decimal.ts';
import type { NumberZh } from './match-number-zh.ts';
import type { AmountUnit, PeriodUnit, SingleFigure } from './quantity.ts';

/** What may stand behind a Chinese number, and the figure the two make; null where they make none. */
export interface UnitZh {
  readonly pattern: RegExp;
  readonly make: (value: Decimal, number: NumberZh) => SingleFigure | null;
  /** True where even 一 and 百 are figures: 一公里, 一倍. */
  readonly exact?: boolean;
}

const unit = (pattern: string) => new RegExp(`[${SPACE}]*(?:${pattern})`, 'uy');

function amounts(pattern: string, of: AmountUnit): UnitZh {
  return { pattern: unit(pattern), make: (value) => ({ kind: 'amount', value, unit: of }) };
}

function periods(pattern: string, of: PeriodUnit): UnitZh {
  return { pattern: unit(pattern), make: (value) => ({ kind: 'period', value, unit: of }) };
}

function labels(pattern: string): UnitZh {
  return { pattern: unit(pattern), make: (value) => ({ kind: 'label', value }) };
}

/** 一年 is no year, 五千年 neither: a year has four digits in places and lies in our calendar. */
function makeYear(value: Decimal, { word, more }: NumberZh): SingleFigure {
  const isYear = /^(?:[12]\d{3}|[一二][〇零一二三四五六七八九]{3})$/u.test(word) && !more;
  return isYear && Number(value) < 2200
    ? { kind: 'date', year: Number(value), month: null, day: null }
    : { kind: 'period', value, unit: 'year' };
}

function dateWithin(value: Decimal, most: number, key: 'month' | 'day'): SingleFigure | null {
  const number = Number(value);
  const isDate = Number.isInteger(number) && number >= 1 && number <= most;
  return isDate ? { kind: 'date', year: null, month: null, day: null, [key]: number } : null;
}

/** Measure words of people, things, events and documents; 分 after 十 is an adverb (十分重视). */
const MEASURE_WORDS =
  '[个個人名位家户戶辆輛条條座次项項场場件起篇部本册冊套台处處所间間栋棟幢层層艘架支只隻头頭匹棵株块塊张張份批种種组組队隊对對双雙片段笔筆桩樁幅节節课課班章款例宗票员員口轮輪步道根枚颗顆粒瓶箱袋车車桌句字遍回趟代门門堂卷首顿頓盏盞股伙]';

/**
 * The units in the order they are tried, so longer ones stand first: 个百分点 before 个, 个月 before
 * 个. A number with none of them counts nothing.
 */
export const UNITS_ZH: readonly UnitZh[] = [
  { pattern: unit('个?百分点'), make: (value) => ({ kind: 'points', value }), exact: true },
  { pattern: unit('%'), make: (value) => ({ kind: 'percentage', value }), exact: true },
  {
    pattern: unit('‰'),
    make: (value) => ({ kind: 'percentage', value: multiplyDecimals(value, decimal('0.1')) }),
    exact: true,
  },
  amounts('美元|美金', 'US dollars'),
  amounts('港元|港币|港幣', 'Hong Kong dollars'),
  amounts('欧元|歐元', 'euros'),
  amounts('日元|日圆', 'yen'),
  amounts('英镑|英鎊', 'pounds'),
  // 元旦 and 元宵 are feasts.
  amounts('元(?![旦宵素首老帅])(?:人民币)?|块钱|人民币', 'yuan'),
  periods('个[多余]?月', 'month'),
  periods('个季度', 'quarter'),
  labels('季度'),
  {
    pattern: unit('年代'),
    make: (value) => ({ kind: 'decade', year: Number(value) % 100 }),
  },
  { pattern: unit('世纪|世紀'), make: (value) => ({ kind: 'ordinal', value }) },
  labels('[周週]年|年级|年級'),
  periods('周岁|岁|歲', 'year'),
  { pattern: unit('年|(?=元旦|元宵|春节)'), make: makeYear },
  periods('个?小时|个?小時|个?钟头', 'hour'),
  periods('分钟|分鐘', 'minute'),
  periods('天|个?工作日', 'day'),
  periods('[周週](?![口刊报末日边围一二三四五六])|个?星期(?![一二三四五六日天])', 'week'),
  { pattern: unit('月份?'), make: (value) => dateWithin(value, 12, 'month') },
  // 45日内 can be no day of a month.
  {
    pattern: unit('日'),
    make: (value) => dateWithin(value, 31, 'day') ?? { kind: 'period', value, unit: 'day' },
  },
  {
    pattern: unit('成(?![为為立员員功果绩績长長本效熟品年都就分交语語家])'),
    make: (value) => ({ kind: 'percentage', value: multiplyDecimals(value, decimal('10')) }),
    exact: true,
  },
  { pattern: unit('倍'), make: (value) => ({ kind: 'times', value }) },
  labels('[号號级級类類期档檔线線版等届屆]|星级|星級|批次|单元|單元|路(?=公交|车|車)'),
  amounts('平方公里', 'square kilometers'),
  amounts('平方米|平米|㎡', 'square meters'),
  amounts('立方米|方(?=水|土)|m³', 'cubic meters'),
  amounts('公里|千米|km', 'kilometers'),
  amounts('厘米', 'centimeters'),
  amounts('米', 'meters'),
  amounts('亩|畝', 'mu'),
  amounts('公顷|公頃', 'hectares'),
  amounts('吨|噸', 'tons'),
  amounts('公斤|千克|kg', 'kilograms'),
  amounts('千瓦时|度电', 'kilowatt-hours'),
  amounts('千瓦', 'kilowatts'),
  amounts(`余?(?:人次|${MEASURE_WORDS})`, 'thing'),
];
