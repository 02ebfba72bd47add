import { CHINESE_ZERO, DIGIT, RANGE_DASH, SPACE, withoutSpaces } from './char-range.ts';
import { readNumeral } from './numerals.ts';

/** A date in a text. `start` and `end` are UTF-16 offsets into the text given. */
export interface FoundDate {
  /** As it stands in the text, without inner spaces: `2019年12月19日`. */
  readonly text: string;
  /** `2019-12-19`; `2019-12` without a day; `--12-19` without a year. */
  readonly iso: string;
  readonly start: number;
  readonly end: number;
}

const S = `[${SPACE}]*`;
const YEAR_DIGIT = `[${CHINESE_ZERO}一二三四五六七八九1-9\\uFF11-\\uFF19]`;
/** Era years and what to add: 民國元年 is 1912, 令和元年 is 2019, 昭和元年 is 1926. */
const ERAS = new Map([
  ['民国', 1911],
  ['民國', 1911],
  ['令和', 2018],
  ['平成', 1988],
  ['昭和', 1925],
]);
const ERA = `(?:(?:中[华華])?民[国國]|令和|平成|昭和)`;
const ERA_YEAR = `(?:元|[${DIGIT}]{1,3}|[${CHINESE_ZERO}一二三四五六七八九十百]{1,5})`;
const YEAR = `(?:(?<era>${ERA})${S}(?<eraYear>${ERA_YEAR})|(?<year>[${DIGIT}]{3,4}|${YEAR_DIGIT}{3,4}))${S}年`;
const MONTH_NUMBER = `(?:[${DIGIT}]{1,2}|十[一二]?|[一二三四五六七八九元])`;
const DAY_NUMBER =
  `(?:[${DIGIT}]{1,2}|[二三]十[一二三四五六七八九]?|[廿卄卅][一二三四五六七八九]?` +
  `|十[一二三四五六七八九]?|[一二三四五六七八九])`;
const MONTH = `(?<month>${MONTH_NUMBER})${S}月(?!球)`;
/** 3号楼, 3号线, 3号文件 number a thing; 号 as the day of the month is not followed by these. */
const DAY_WORD = `(?:日|[号號](?![楼樓线線院馆館门門令文公机機船井店厅廳]))`;
const DAY = `(?<day>${DAY_NUMBER})${S}${DAY_WORD}`;
/** `12月18至20日`: the first day of a range leaves its 日 out. */
const OPEN_DAY = `(?<openDay>${DAY_NUMBER})(?=${S}(?:[至到、和及${RANGE_DASH}]|——)${S}${DAY_NUMBER}${S}${DAY_WORD})`;
const FULL = new RegExp(`${YEAR}${S}${MONTH}(?:${S}(?:${DAY}|${OPEN_DAY}))?`, 'uy');
const SHORT = new RegExp(`${MONTH}${S}(?:${DAY}|${OPEN_DAY})`, 'uy');
const LONE_DAY = new RegExp(`${DAY}`, 'uy');
const LONE_MONTH = new RegExp(`${MONTH}`, 'uy');
const NUMERIC = new RegExp(
  `(?<year>(?:[12１２][${DIGIT}]{3}))${S}(?<mark>[-./／．－·])${S}(?<month>[${DIGIT}]{1,2})${S}\\k<mark>${S}(?<day>[${DIGIT}]{1,2})(?![${DIGIT}]|[-./／．－]${S}[${DIGIT}])日?`,
  'uy',
);
/** What may join two dates so that the second takes year and month from the first. */
const LINK = new RegExp(
  `${S}(?:(?:[（(][^（）()]{1,6}[)）])?${S}(?:(?<through>至|到|[${RANGE_DASH}]{1,2})|[、和及与與]|以及))${S}(?<pastYear>次年|翌年)?`,
  'uy',
);
const NUMBER_BEFORE = new RegExp(`[${DIGIT}〇零一二三四五六七八九十百第第]${S}$`, 'u');
const DIGIT_BEFORE = new RegExp(`[${DIGIT}.．/／-]$`, 'u');
/** Lunar and reign dates name a month and day of another calendar. */
const OTHER_CALENDAR =
  /(?:[农農阴陰旧舊夏藏][历曆]|(?:光[绪緒]|宣[统統]|同治|咸[丰豐]|道光|嘉[庆慶]|乾隆|康熙|雍正|[万萬][历曆])[^，。；]{0,5}年)\s*[闰閏]?$/u;
const CANDIDATE = new RegExp(`[${DIGIT}〇零一二三四五六七八九十民中令平昭○◯OoＯО]`, 'gu');

interface Reading {
  readonly year: number | null;
  readonly month: number;
  readonly day: number | null;
  readonly end: number;
}

function yearOf(groups: Record<string, string | undefined>): number | null {
  if (groups.era !== undefined) {
    const years = groups.eraYear === '元' ? 1 : readNumeral(groups.eraYear ?? '');
    const shift = ERAS.get(groups.era.slice(-2));
    return years === null || shift === undefined ? Number.NaN : years + shift;
  }
  if (groups.year === undefined) return null;
  const year = readNumeral(groups.year) ?? Number.NaN;
  // 108年12月3日 in a Taiwan paper counts from 1912; no other year of three digits is written so.
  if (year >= 30 && year <= 199) return year + 1911;
  return year >= 1000 && year < 3000 ? year : Number.NaN;
}

function monthOf(word: string): number {
  return word === '元' ? 1 : (readNumeral(word) ?? 0);
}

function exists({ year, month, day }: Reading): boolean {
  if (Number.isNaN(year) || month < 1 || month > 12) return false;
  if (day === null) return true;
  // A leap year stands in when none is named, so that 2月29日 exists.
  return day >= 1 && day <= new Date(Date.UTC(year ?? 2000, month, 0)).getUTCDate();
}

function readAt(pattern: RegExp, text: string, at: number, before: Reading | null): Reading | null {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  if (!match?.groups) return null;
  const { groups } = match;
  const day = groups.day ?? groups.openDay;
  const reading: Reading = {
    year: yearOf(groups) ?? before?.year ?? null,
    month: groups.month === undefined ? (before?.month ?? 0) : monthOf(groups.month),
    day: day === undefined ? null : readNumeral(day),
    end: at + match[0].length,
  };
  return exists(reading) ? reading : null;
}

function isoOf({ year, month, day }: Reading): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const head = year === null ? '-' : String(year);
  return day === null ? `${head}-${two(month)}` : `${head}-${two(month)}-${two(day)}`;
}

function readFirst(text: string, at: number): Reading | null {
  const before = text.slice(Math.max(0, at - 12), at);
  if (!DIGIT_BEFORE.test(before)) {
    const numeric = readAt(NUMERIC, text, at, null);
    if (numeric) return numeric;
  }
  if (NUMBER_BEFORE.test(before) || OTHER_CALENDAR.test(before)) return null;
  return readAt(FULL, text, at, null) ?? readAt(SHORT, text, at, null);
}

/** The next date of a range or list: `至20日`, `至12月3日`, `、19日`, `至12月` behind a month. */
function readNext(text: string, last: Reading): { start: number; reading: Reading } | null {
  LINK.lastIndex = last.end;
  const link = LINK.exec(text);
  if (!link) return null;
  const start = last.end + link[0].length;
  const full = readAt(FULL, text, start, null);
  if (full) return { start, reading: full };
  const reading =
    last.day === null
      ? readAt(LONE_MONTH, text, start, last)
      : (readAt(SHORT, text, start, last) ?? readAt(LONE_DAY, text, start, last));
  if (!reading) return null;
  // 2019年12月30日至1月3日 ends in the next year.
  const turns =
    link.groups?.pastYear !== undefined ||
    (link.groups?.through !== undefined && reading.month < last.month);
  const year = reading.year !== null && turns ? reading.year + 1 : reading.year;
  return { start, reading: { ...reading, year } };
}

/**
 * Every date a text names, in order: western and Chinese digits, OCR spaces, 民國 and Japanese eras,
 * `2019-12-19`, both ends of a range (`2019年12月18日至20日` gives 2019-12-18 and 2019-12-20). Bare years
 * and months (2019年, 3月份, 前11个月), lunar dates and dates no calendar has (2月30日) are no dates.
 */
export function findDates(text: string): FoundDate[] {
  const found: FoundDate[] = [];
  const add = (start: number, reading: Reading): number => {
    const words = withoutSpaces(text.slice(start, reading.end));
    found.push({ text: words, iso: isoOf(reading), start, end: reading.end });
    return reading.end;
  };
  let from = 0;
  while (from < text.length) {
    CANDIDATE.lastIndex = from;
    const candidate = CANDIDATE.exec(text);
    if (!candidate) break;
    from = candidate.index + 1;
    let reading = readFirst(text, candidate.index);
    if (!reading) {
      // 9999年9月9日 is no date, and neither is its tail 9月9日.
      FULL.lastIndex = candidate.index;
      if (FULL.test(text)) from = FULL.lastIndex;
      continue;
    }
    from = add(candidate.index, reading);
    for (let next = readNext(text, reading); next; next = readNext(text, reading)) {
      reading = next.reading;
      from = add(next.start, reading);
    }
  }
  return found;
}
