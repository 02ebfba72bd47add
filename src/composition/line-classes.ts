/**
 * What a character is to a line of Chinese text: how wide it stands and where the line may break
 * beside it. Classes are those of Unicode's line breaking algorithm (UAX #14), with the strict
 * choices that Chromium makes under `line-break: strict`; checked pair by pair against Chromium.
 */
export type LineClass =
  | 'han' // ID: ideographs, kana, full-width letters: a line may break on either side
  | 'open' // OP: （《「
  | 'close' // CL, CP, EX, NS, IN: ）。，！…々: never at the start of a line
  | 'quote-open' // “ ‘
  | 'quote-close' // ” ’
  | 'quote-straight' // " '
  | 'dash' // B2: —
  | 'letter' // AL: Latin, Greek, ①, ○, ·
  | 'digit' // NU
  | 'infix' // IS, SY: . , : ; /
  | 'exclaim' // EX and CP of ASCII: ! ? ) ] }
  | 'hyphen' // HY, BA: - –
  | 'prefix' // PR: $ + ￥
  | 'postfix' // PO: % ℃ °
  | 'space';

/** True for full-width and wide characters (East Asian Width F or W), by code point. */
export function isWide(code: number): boolean {
  return (
    (code >= 0x1100 && code <= 0x115f) ||
    (code >= 0x2e80 && code <= 0xa4cf && code !== 0x303f) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe6f) ||
    (code >= 0xff01 && code <= 0xff60) ||
    (code >= 0xffe0 && code <= 0xffe6) ||
    (code >= 0x1f300 && code <= 0x1faff) ||
    (code >= 0x20000 && code <= 0x3fffd)
  );
}

/** True for U+0020 to U+007E, the characters that the page draws half an em wide (`hwid`). */
export function isHalfWidth(code: number): boolean {
  return code >= 0x20 && code <= 0x7e;
}

/** Drawn with `fwid`: Noto Serif has a proportional `·` of 0.33 em where others have 1 em. */
export const FULL_WIDTH_DOT = '·';

const CLASSES: readonly (readonly [LineClass, string])[] = [
  ['open', '（《「『【〔〈［｛〖([{'],
  [
    'close',
    '）》」』】〕〉］｝〗、。，．：；？！…‥々〻ー゛゜ゝゞヽヾ・ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ',
  ],
  ['quote-open', '“‘'],
  ['quote-close', '”’'],
  ['quote-straight', '"\''],
  ['dash', '—'],
  ['infix', '.,:;/'],
  ['exclaim', '!?)]}|'],
  ['hyphen', '-–'],
  ['prefix', '$+\\￥£¥№±−＄'],
  ['postfix', '%％℃°‰′″¢￠'],
  ['space', ' \u3000'],
];

const CLASS_OF: ReadonlyMap<string, LineClass> = new Map(
  CLASSES.flatMap(([name, chars]) => [...chars].map((char): [string, LineClass] => [char, name])),
);

/** The class of one code point given as a string, e.g. `《` → `open`, `版` → `han`. */
export function lineClassOf(char: string): LineClass {
  const listed = CLASS_OF.get(char);
  if (listed !== undefined) return listed;
  const code = char.codePointAt(0) ?? 0;
  if (code >= 0x30 && code <= 0x39) return 'digit';
  return isWide(code) ? 'han' : 'letter';
}

/** Advance widths in em that are neither 1 nor 0.5, measured in Noto Serif CJK SC, Regular. */
const PROPORTIONAL: ReadonlyMap<string, number> = new Map([
  ['°', 0.342],
  ['–', 0.562],
]);

/** Latin, Greek and Cyrillic letters beyond ASCII: a mean advance; rare in Chinese papers. */
const FOREIGN_LETTER = 0.6;

/** Advance width in em of one code point as the page draws it, e.g. `版` 1, `5` 0.5, `“` 1. */
export function widthOf(char: string): number {
  const code = char.codePointAt(0) ?? 0;
  if (isHalfWidth(code)) return 0.5;
  const measured = PROPORTIONAL.get(char);
  if (measured !== undefined) return measured;
  if (code >= 0xc0 && code < 0x0530 && code !== 0xd7 && code !== 0xf7) return FOREIGN_LETTER;
  return 1;
}
