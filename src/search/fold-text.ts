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
function plainCharacter(character: string): string {
  if (LONE_SURROGATE.test(character)) return '\uFFFD';
  // Compatibility ideographs (豈, F900) become the characters they repeat.
  return foldWidth(character).normalize('NFC').toLowerCase();
}

/** What a character is by itself, before the table is asked. */
interface Kind {
  readonly isWhite: boolean;
  readonly isUnseen: boolean;
  /** A letter or digit, beside another of which white space counts. */
  readonly isWord: boolean;
  readonly plain: string;
}

/** A text has a few thousand different characters, and each is asked for at every place. */
const kinds = new Map<string, Kind>();

/** The Han characters of U+4E00 to U+9FFF, nearly all of a text, are what they are: nothing is asked of them. */
function isPlainHan(character: string): boolean {
  return character >= '\u4e00' && character <= '\u9fff';
}

function askKind(character: string): Kind {
  if (isPlainHan(character))
    return { isWhite: false, isUnseen: false, isWord: false, plain: character };
  return {
    isWhite: WHITE.test(character),
    isUnseen: UNSEEN.test(character),
    isWord: !HAN.test(character) && WORD.test(character),
    plain: plainCharacter(character),
  };
}

function kindOf(character: string): Kind {
  let kind = kinds.get(character);
  if (kind === undefined) {
    kind = askKind(character);
    kinds.set(character, kind);
  }
  return kind;
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
    const { isWhite, isUnseen, isWord, plain } = kindOf(character);
    if (isWhite) {
      gap ??= start;
      continue;
    }
    if (isUnseen) continue;
    if (gap !== null && isAfterWord && isWord) {
      folded += ' ';
      map.push(gap);
    }
    gap = null;
    isAfterWord = isWord;
    const simple = table.get(plain) ?? plain;
    folded += simple;
    for (let unit = 0; unit < simple.length; unit += 1) map.push(start);
  }
  return { source, folded, map };
}
