/**
 * Named Unicode ranges of Chinese text. Each constant is the inside of a character class for a
 * regular expression with the `u` flag: `` new RegExp(`[${HAN}]+`, 'u') ``. The idea of naming each
 * range, and saying what it leaves out, is 10ten's.
 */

/**
 * Han characters: 々 (3005) and 〇 (3007), the unified ideographs with extensions A to H, and the
 * compatibility ideographs. Left out: radicals (⼀), kana, bopomofo, and ○ ◯, which papers use for 〇.
 */
export const HAN =
  '\\u3005\\u3007\\u3400-\\u4DBF\\u4E00-\\u9FFF\\uF900-\\uFAFF' +
  '\\u{20000}-\\u{2A6DF}\\u{2A700}-\\u{2EBE0}\\u{2F800}-\\u{2FA1F}\\u{30000}-\\u{323AF}';

/** White space inside a line: space, no-break space, tab, the ideographic space, thin spaces. */
export const SPACE = ' \\t\\u00A0\\u2000-\\u200A\\u202F\\u3000';

/** Digits, ASCII and full-width. */
export const DIGIT = '0-9\\uFF10-\\uFF19';

/** What stands for zero in a year written with Chinese digits, OCR's look-alikes included: 二O一九. */
export const CHINESE_ZERO = '\\u3007零0Oo\\uFF10\\uFF2F\\uFF4F\\u25CB\\u25EF\\u041E\\u039F';

/** Full-width forms of the printable ASCII characters, `！` to `～`. */
export const FULL_WIDTH_ASCII = '\\uFF01-\\uFF5E';

/** CJK symbols and punctuation (without 々〆〇), general dashes and the ellipsis, `·`. */
export const CJK_PUNCTUATION =
  '\\u3001-\\u3003\\u3008-\\u3020\\u3030\\u303D\\uFF01-\\uFF0F\\uFF1A-\\uFF20\\uFF3B-\\uFF40' +
  '\\uFF5B-\\uFF65\\u2014\\u2015\\u2018-\\u201F\\u2026\\u00B7\\u30FB\\uFE10-\\uFE1F\\uFE30-\\uFE4F';

/** What ends a sentence. `；` and `：` do not; `.` may be a decimal point and is left out. */
export const SENTENCE_END = '。！？!?\\uFF61…';

/** Opening brackets, without quotation marks. */
export const OPENING_BRACKET = '(（\\[［【〔〖{｛<＜〈《';
/** Closing brackets, in the order of `OPENING_BRACKET`. */
export const CLOSING_BRACKET = ')）\\]］】〕〗}｝>＞〉》';

/** Opening quotation marks, mainland and Hong Kong or Taiwan; `"` is on both lists. */
export const OPENING_QUOTE = '“‘「『﹁﹃〝"';
/** Closing quotation marks. */
export const CLOSING_QUOTE = '”’」』﹂﹄〞"';

/** Marks papers set before a list item, an author or a caption: ■本报记者, □李清华, ▲图为. */
export const LIST_MARK = '■□◆◇●○◎◯▲△▼▽▶▷►★☆※•·∙⊙☉✦◉❖▪▫*＊►◀◁';

/** Dashes and waves that join the two ends of a range. */
export const RANGE_DASH = '\\-\\u2010-\\u2015\\uFF0D~\\uFF5E\\u301C\\u2212';

const ONLY_HAN = new RegExp(`^[${HAN}]+$`, 'u');
const ANY_HAN = new RegExp(`[${HAN}]`, 'u');
const SPACES = new RegExp(`[${SPACE}]+`, 'gu');

/** True when the text is not empty and every character is Han: `isHan('王泉林')`. */
export function isHan(text: string): boolean {
  return ONLY_HAN.test(text);
}

/** True when at least one character is Han. */
export function hasHan(text: string): boolean {
  return ANY_HAN.test(text);
}

/** The text without any white space: `withoutSpaces('12 月 3 日')` is `12月3日`. */
export function withoutSpaces(text: string): string {
  return text.replace(SPACES, '');
}
