import { HAN, SPACE, withoutSpaces } from './char-range.ts';
import { givenNameWeight, isCompoundSurname, surnameOf, surnameWeight } from './surnames.ts';

/** Tells whether a text is an ordinary word (周末, 方法), so that it is not taken for a name. */
export type IsWord = (text: string) => boolean;

/** One name in a run. */
export interface RunName {
  readonly name: string;
  /** False for what has no known surname: a pen name, a foreign name. */
  readonly known: boolean;
  /** True when it was cut out of a longer run of Han: both names of 王泉林刘航. */
  readonly cut: boolean;
}

const LATIN = 'A-Za-zÀ-ɏ';
const SPACES = new RegExp(`[${SPACE}]+`, 'u');
const SEPARATOR = /[、，,；;/／|｜&＆+＋\n]+|\s[和与與及]\s/u;
const DOT = new RegExp(
  `(?<=[${HAN}${LATIN}])[${SPACE}]*[·•‧∙・･⋅][${SPACE}]*(?=[${HAN}${LATIN}])`,
  'gu',
);
const LATIN_WORD = new RegExp(`^[${LATIN}][${LATIN}.'’-]*$`, 'u');
const NOTE = /[（(][^（）()]*[)）]/gu;
const HAN_TOKEN = new RegExp(`^[${HAN}]+$`, 'u');
const DOTTED = new RegExp(`^[${HAN}${LATIN}.]+(?:·[${HAN}${LATIN}.]+)+$`, 'u');
/** Characters that write Uyghur, Kazakh, Tibetan, Mongol and western names by their sound. */
const SOUND =
  '阿艾买麦提古丽木尔克斯拉巴特卡尼亚德曼罗伊力江吐热汗依马合依玛哈迪赛努扎西次仁卓嘎多吉旦增格桑顿珠白央金巴特尔其' +
  '布和苏敖包乌云图雅兰那娜萨加罗伯约翰史密玛丽莎杰夫维奇列夫诺夫安托詹姆汤彼得保威廉大卫乔治查理艾伦莫里奥森弗勒普京';
const SOUNDS = new Set(SOUND);

/** Logarithms: 欧阳娜 and 王泉林 against two-character names, about one in five (2019 registers). */
const TWO_GIVEN = Math.log(0.8);
const ONE_GIVEN = Math.log(0.2);

/** The husband's surname before one's own, as in Hong Kong (陈方安生): about one in two hundred. */
const DOUBLE = Math.log(0.005);

/** What a token that is no name by surname costs, by its length: one character is only a scrap. */
const UNKNOWN = [0, -40, -24, -24, -33];
/** A cut inside a token; dearer where spaces already part the names (陈方安生 刘航). */
const CUT = -1;
const CUT_AMONG_SPACED = -7;

/**
 * How likely a run of Han is a person's name with a known surname: a natural logarithm, `王泉林` −15,
 * `高质量` −27; null when it cannot be one.
 */
export function nameScore(name: string): number | null {
  const surname = surnameOf(name);
  const weight = surnameWeight(surname);
  const long = [...surname].length;
  const given = [...name].slice(long);
  if (weight === null || given.length < 1) return null;
  if (given.length === 3 && long === 1) {
    const own = nameScore(given.join(''));
    return own !== null && (surnameWeight(given[0] ?? '') ?? -9) > -6
      ? weight + own + DOUBLE
      : null;
  }
  if (given.length > 2) return null;
  const length = given.length === 2 ? TWO_GIVEN : ONE_GIVEN;
  return given.reduce((sum, char) => sum + givenNameWeight(char), weight + length);
}

/** Cost of the spaces inside a name: 刘 航, 欧阳 航, 王 泉 林, 王 泉林; null when they cannot be. */
function spacingCost(pieces: readonly string[]): number | null {
  if (pieces.length === 1) return 0;
  if (isCompoundSurname(pieces[0] ?? '')) return -0.5;
  switch (pieces.map((piece) => [...piece].length).join('+')) {
    case '1+1':
      return -0.5;
    case '1+1+1':
      return -1;
    case '1+2':
      return -2;
    case '2+1':
      return -3;
    default:
      return null;
  }
}

interface Cell {
  readonly score: number;
  readonly names: readonly RunName[];
}

interface Char {
  readonly char: string;
  /** True for the first character of a token. */
  readonly opens: boolean;
}

function pieces(chars: readonly Char[]): string[] {
  const parts: string[] = [];
  for (const [place, { char, opens }] of chars.entries()) {
    if (opens || place === 0) parts.push(char);
    else parts.push(`${parts.pop() ?? ''}${char}`);
  }
  return parts;
}

/** Score of `[start, end)` as one name, null when it cannot be one. */
function scoreSpan(chars: readonly Char[], start: number, end: number, cut: number): Cell | null {
  const parts = pieces(chars.slice(start, end));
  const name = parts.join('');
  const opens = chars[start]?.opens ?? true;
  const closes = chars[end]?.opens ?? true;
  if (parts.length > 1 && !(opens && closes)) return null;
  const spacing = spacingCost(parts);
  const score = spacing === null || end - start > 4 ? null : nameScore(name);
  if (score !== null && spacing !== null) {
    const isCut = !(opens && closes);
    return {
      score: score + spacing + (closes ? 0 : cut),
      names: [{ name, known: true, cut: isCut }],
    };
  }
  if (parts.length > 1 || !opens || !closes) return null;
  const size = end - start;
  return { score: UNKNOWN[size] ?? size * -9, names: [{ name, known: false, cut: false }] };
}

/** The likeliest names in a run of Han tokens: best cut by dynamic programming over characters. */
function splitHan(tokens: readonly string[]): readonly RunName[] {
  const chars = tokens.flatMap((token) =>
    [...token].map((char, place): Char => ({ char, opens: place === 0 })),
  );
  const cut = tokens.filter((token) => [...token].length > 1).length > 1 ? CUT_AMONG_SPACED : CUT;
  const best: (Cell | null)[] = [{ score: 0, names: [] }];
  for (let end = 1; end <= chars.length; end += 1) {
    best[end] = null;
    for (let start = Math.max(0, end - 12); start < end; start += 1) {
      const before = best[start];
      const span = before ? scoreSpan(chars, start, end, cut) : null;
      if (!before || !span) continue;
      const score = before.score + span.score;
      if (score > (best[end]?.score ?? Number.NEGATIVE_INFINITY)) {
        best[end] = { score, names: [...before.names, ...span.names] };
      }
    }
  }
  return best[chars.length]?.names ?? tokens.map((name) => ({ name, known: false, cut: false }));
}

/** 王泉林和刘航 and 王泉林等: the conjunction and 等 are no part of a name. */
function loosen(token: string): string[] {
  const bare = /^.{2,}[等]$/u.test(token) ? token.slice(0, -1) : token;
  if (/^[等和与與及]$/u.test(bare)) return [];
  const pair = /^(.{2,4}?)[和与與及](.{2,4})$/u.exec(bare);
  const [left, right] = [pair?.[1] ?? '', pair?.[2] ?? ''];
  return nameScore(left) !== null && nameScore(right) !== null ? [left, right] : [bare];
}

/**
 * The names in a run that holds nothing but names, and whether their surnames are known. Parted by
 * spaces, 、 ， / ; or nothing (王泉林刘航); two-character names may be padded (刘　航), names with · and
 * Latin names stay whole, 等 and notes in brackets are dropped.
 */
export function readNames(run: string): RunName[] {
  const names: RunName[] = [];
  for (const part of run.replace(NOTE, ' ').replace(DOT, '·').split(SEPARATOR)) {
    let han: string[] = [];
    let latin: string[] = [];
    const flush = (): void => {
      if (han.length > 0) names.push(...splitHan(han));
      if (latin.length > 0) names.push({ name: latin.join(' '), known: false, cut: false });
      han = [];
      latin = [];
    };
    for (const token of part.split(SPACES).flatMap(loosen)) {
      if (HAN_TOKEN.test(token)) {
        if (latin.length > 0) flush();
        han.push(token);
      } else if (LATIN_WORD.test(token)) {
        if (han.length > 0) flush();
        latin.push(token);
      } else if (token !== '') {
        flush();
        names.push({ name: token, known: false, cut: false });
      }
    }
    flush();
  }
  return names;
}

/** The names of a run: `王泉林 刘 航、李娜` gives 王泉林, 刘航, 李娜. See `readNames`. */
export function splitNames(run: string): string[] {
  return readNames(run).map(({ name }) => name);
}

/** Least score of a lone line that is taken for a name: a common surname and one common character. */
const SURE = { short: -17.5, long: -22.3 };
/** 江南雨 opens with a word; a name seldom does. */
const OPENS_WITH_WORD = -4;
/** 班前会, 金色园: what a thing of three characters ends in and a name seldom does. */
const ENDS_AS_THING = {
  pattern: /[会會赛賽奖獎室厅廳馆館园園县縣市镇鎮区區班课課题題篇]$/u,
  weight: -4,
};

function isSure(name: string, isWord: IsWord): boolean {
  const score = nameScore(name);
  if (score === null || isWord(name)) return false;
  const size = [...name].length;
  if (size === 2) return score >= SURE.short;
  const opens = isWord(name.slice(0, 2)) ? OPENS_WITH_WORD : 0;
  const ends = ENDS_AS_THING.pattern.test(name) ? ENDS_AS_THING.weight : 0;
  return score + opens + ends >= SURE.long;
}

/** True when most characters of a name are ones that write foreign sounds: `阿依古丽`, not `聚焦`. */
export function isTransliterated(name: string): boolean {
  const chars = [...name.replaceAll(/[·.A-Za-z]/g, '')];
  return chars.filter((char) => SOUNDS.has(char)).length >= chars.length * 0.6;
}

function isForeignName(name: string, isWord: IsWord): boolean {
  return DOTTED.test(name) && !name.split('·').some(isWord) && isTransliterated(name);
}

/**
 * True for a text that is very probably one person's name or several and nothing else: `李清华`,
 * `刘　航`, `王泉林 刘航`, `买买提·艾力`. Many names are words too (高峰, 江山), and only a dictionary knows
 * that 周末 and 江南春 are: pass it as `isWord`.
 */
export function isPersonName(text: string, isWord: IsWord = () => false): boolean {
  const line = text.trim();
  if (line === '' || line.length > 40 || isWord(withoutSpaces(line))) return false;
  const names = readNames(line);
  if (names.length === 0 || names.length > 8) return false;
  // 安全生产 would cut into two names; four characters without a space are a word far more often.
  if (names.length === 2 && /^\S{4}$/u.test(line)) return false;
  return names.every(({ name, known }) =>
    known ? isSure(name, isWord) : isForeignName(name, isWord),
  );
}
