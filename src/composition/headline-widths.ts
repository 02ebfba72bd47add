/**
 * Advances in thousandths of an em of U+0020 to U+007E in the shipped headline face, Noto Serif SC
 * Black 2.003, as it sets `lang="zh-Hans"`: figures are 0.612 and not the half em of body faces.
 * Read from the font file; headline-widths.test.ts holds every one against it.
 */
const ASCII = [
  247, 380, 523, 636, 610, 988, 815, 277, 418, 418, 489, 615, 340, 382, 340, 425, 612, 463, 613,
  612, 612, 613, 613, 608, 613, 614, 340, 340, 615, 615, 615, 494, 1000, 761, 727, 708, 799, 674,
  657, 766, 870, 437, 442, 786, 651, 1014, 825, 795, 690, 795, 770, 612, 714, 829, 744, 1111, 739,
  708, 638, 387, 425, 387, 615, 608, 453, 599, 689, 579, 673, 586, 409, 612, 700, 358, 347, 673,
  366, 1025, 697, 637, 689, 657, 520, 512, 406, 691, 593, 893, 617, 598, 526, 383, 349, 383, 615,
];

/** The marks beyond ASCII that are not a full em; same source. */
const NARROW: ReadonlyMap<string, number> = new Map([
  ['·', 340],
  ['–', 608],
  ['°', 366],
  ['′', 284],
  ['″', 517],
]);

/** Latin, Greek and Cyrillic letters beyond ASCII: about a mean; rare in Chinese headlines. */
const FOREIGN_LETTER = 650;

/**
 * Advance in em of one character of a headline, at size 1: `版` 1, `8` 0.613, `“` 1, `—` 1. The face
 * is shipped without kerning and ligatures, so a line is as wide as the sum of its characters.
 */
export function headlineAdvance(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  const ascii = ASCII[code - 0x20];
  if (ascii !== undefined) return ascii / 1000;
  const foreign = code >= 0xc0 && code < 0x530 && code !== 0xd7 && code !== 0xf7;
  return (NARROW.get(character) ?? (foreign ? FOREIGN_LETTER : 1000)) / 1000;
}

/** Width in em, at size 1, of a line of headline without tracking: `2019年` is 3.302. */
export function headlineWidth(line: string): number {
  return [...line].reduce((width, character) => width + headlineAdvance(character), 0);
}
