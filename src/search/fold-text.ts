/** A text as exact search compares it, and where each of its characters came from. */
export interface FoldedText {
  /** The text as it was given. */
  readonly source: string;
  readonly folded: string;
  /** For each UTF-16 unit of `folded`, the offset in `source` of the character it stands for. */
  readonly map: readonly number[];
}

/** Traditional characters and the simplified ones they are searched as; see `fold-table.ts`. */
export type FoldTable = ReadonlyMap<string, string>;

const WHITE = /^\s$/u;
// Zero-width spaces, soft hyphens, marks of direction: pasted along unseen.
const UNSEEN = /^\p{Cf}$/u;
const LONE_SURROGATE = /^\p{Cs}$/u;
const WORD = /^[\p{L}\p{N}\p{M}]$/u;
const HAN = /^\p{Script=Han}$/u;

/** The distance of `！` (FF01) from `!` (21): full-width forms stand in the order of ASCII. */
const FULL_WIDTH_SHIFT = 0xfee0;

function foldWidth(character: string): string {
  const code = character.charCodeAt(0);
  return code >= 0xff01 && code <= 0xff5e
    ? String.fromCharCode(code - FULL_WIDTH_SHIFT)
    : character;
}

/** One character by itself: what stands beside it never counts, so a part folds as it does in the whole. */
function foldCharacter(character: string, table: FoldTable): string {
  if (LONE_SURROGATE.test(character)) return '\uFFFD';
  // Compatibility ideographs (豈, F900) become the characters they repeat.
  const plain = foldWidth(character).normalize('NFC').toLowerCase();
  return table.get(plain) ?? plain;
}

/**
 * Folds a text for exact search: full-width ASCII to half-width, capitals to small letters, the
 * table's traditional characters to simplified ones. White space is kept, as one space, only between
 * two words of letters or digits: beside Han and marks it is the OCR's or the typesetter's. Numbers
 * stay as written: `８．４９` is `8.49`, 八点四九 is not.
 */
export function foldText(source: string, table: FoldTable): FoldedText {
  const map: number[] = [];
  let folded = '';
  let isAfterWord = false;
  let gap: number | null = null;
  let offset = 0;
  for (const character of source) {
    const start = offset;
    offset += character.length;
    if (WHITE.test(character)) {
      gap ??= start;
      continue;
    }
    if (UNSEEN.test(character)) continue;
    const plain = foldCharacter(character, table);
    const isWord = !HAN.test(character) && WORD.test(character);
    if (gap !== null && isAfterWord && isWord) {
      folded += ' ';
      map.push(gap);
    }
    gap = null;
    isAfterWord = isWord;
    folded += plain;
    for (let unit = 0; unit < plain.length; unit += 1) map.push(start);
  }
  return { source, folded, map };
}
