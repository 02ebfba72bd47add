import { SPACE } from '../char-range.ts';
import { readNumeral } from '../numerals.ts';
import { addDecimals, type Decimal, decimal, shiftPoint } from './decimal.ts';

/** A Chinese number at a place of a text, without its unit. */
export interface NumberZh {
  readonly value: Decimal;
  /** As it stands, with 万 and 亿: `58.3亿`, `三十多万`. */
  readonly word: string;
  /** Powers of ten that 万 and 亿 at its end add; 0 without. The first end of 5至10万 takes them. */
  readonly scale: number;
  /** True for 多 or 余 inside: 三十多万, 1800多. */
  readonly more: boolean;
  readonly script: 'arabic' | 'chinese';
  /** Two neighbours are an estimate: 三四个 has 3 here and 4 as `upTo`. */
  readonly upTo: Decimal | null;
  readonly end: number;
}

const S = `[${SPACE}]*`;
/** 千米, 千克, 千瓦 and 百分 are units; 万 and 亿 never begin one. */
const SCALE = '(?:[十百千](?![米克瓦分])){0,2}[万萬]?[亿億]?';
const ARABIC = new RegExp(
  `(?<digits>(?:\\d{1,3}(?:[,，]\\d{3})+(?!\\d)|\\d+)(?:\\.\\d+)?)(?:${S}(?<inner>[多余几]?)(?<scale>${SCALE})(?<outer>[多余]?))?`,
  'uy',
);
/** Formal numerals are left out: 陆, 伍, 参 and 拾 are mostly other words (队伍, 参加, 收拾). */
const RUN = '[〇零一二三四五六七八九两兩廿卅十百千万萬亿億]';
const CHINESE = new RegExp(
  `(?<whole>${RUN}+)(?:点(?<places>[零〇一二三四五六七八九]+)(?!线)(?<pointScale>[万亿]*)|(?<inner>[多余])(?<scale>[万萬亿億]*)(?![分]))?`,
  'uy',
);
const YEAR_BEHIND = new RegExp(`^${S}年`, 'u');
const POWERS = new Map([
  ['十', 1],
  ['百', 2],
  ['千', 3],
  ['万', 4],
  ['萬', 4],
  ['亿', 8],
  ['億', 8],
]);

function powerOf(scale: string): number {
  return [...scale].reduce((sum, char) => sum + (POWERS.get(char) ?? 0), 0);
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function matchArabic(text: string, at: number): NumberZh | null {
  const first = matchAt(ARABIC, text, at);
  if (!first?.groups) return null;
  let { inner = '', scale = '', outer = '' } = first.groups;
  let value = shiftPoint(decimal(first.groups.digits ?? ''), powerOf(scale));
  let more = inner + outer !== '';
  let end = ARABIC.lastIndex;
  // 1亿2000万 and 2万5千 are one number; what follows must be smaller.
  while (scale !== '' && outer === '') {
    const next = matchAt(ARABIC, text, end);
    const nextScale = next?.groups?.scale ?? '';
    if (!next?.groups || nextScale === '' || powerOf(nextScale) >= powerOf(scale)) break;
    value = addDecimals(value, shiftPoint(decimal(next.groups.digits ?? ''), powerOf(nextScale)));
    ({ inner = '', scale = '', outer = '' } = next.groups);
    more ||= inner + outer !== '';
    end = ARABIC.lastIndex;
  }
  // A space that no 万 follows belongs to the unit.
  const word = text.slice(at, end).trimEnd();
  end = at + word.length;
  return { value, word, scale: powerOf(scale), more, script: 'arabic', upTo: null, end };
}

function matchChinese(text: string, at: number): NumberZh | null {
  const match = matchAt(CHINESE, text, at);
  if (!match?.groups) return null;
  const { whole = '', places, pointScale = '', inner = '', scale = '' } = match.groups;
  const end = CHINESE.lastIndex;
  const base = { word: match[0], more: inner !== '', script: 'chinese' as const, end };
  if (/^[一二三四五六七八九两兩]{2}$/u.test(whole)) {
    const [from, to] = [...whole].map((char) => decimal(String(readNumeral(char))));
    if (from !== undefined && to !== undefined) return { ...base, value: from, upTo: to, scale: 0 };
  }
  const read = readNumeral(whole);
  // 一二三产业 lists and 二三十 guesses; digits in a row are one number in a year only.
  const isList =
    /^[一二三四五六七八九两兩]{3,}$/u.test(whole) && !YEAR_BEHIND.test(text.slice(end));
  // 零件, 零售: nothing is counted.
  if (read === null || isList || whole === '零') return null;
  // 万 and 亿 at the start have no digit before them: 万元, 百家, 千余人.
  const bare = /^[百千万萬亿億]+$/u.test(whole);
  const shown = bare ? 10 ** powerOf(whole) : read;
  if (!Number.isSafeInteger(shown)) return null;
  const fraction = places === undefined ? '' : `.${[...places].map(readNumeral).join('')}`;
  const power = powerOf(scale + pointScale);
  const value = shiftPoint(decimal(`${shown}${fraction}`), power);
  const tail = /[万萬亿億]+$/u.exec(whole)?.[0] ?? '';
  return { ...base, value, upTo: null, scale: power === 0 && !bare ? powerOf(tail) : power };
}

/**
 * The number that begins at `at` of a text with half-width digits: `1.8万`, `1，309`, `1亿2000万`,
 * `三千六百万`, `八点七`, `三十多万`, `三四` as an estimate. Null for what is none: `一二三`, `二三十`.
 */
export function matchNumberZh(text: string, at: number): NumberZh | null {
  return matchArabic(text, at) ?? matchChinese(text, at);
}

/** How many numeral characters stand at `at`: what to skip where they are no number. */
export function numeralLength(text: string, at: number): number {
  return matchAt(new RegExp(`${RUN}+|\\d+`, 'uy'), text, at)?.[0].length ?? 0;
}
