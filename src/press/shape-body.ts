import { concatTraced, type TracedText } from '../text/traced-text.ts';
import type { Mend } from '../vocabulary/article.ts';
import { findVerse } from './find-verse.ts';
import { type JoinedLines, joinLines } from './join-lines.ts';
import { endsSentence, isSalutation, listMark, openMarks, visibleLength } from './line-shape.ts';
import type { Readers } from './readers.ts';
import type { BodyLine } from './split-articles.ts';
import { isBold, type Unit } from './unit.ts';

/** A part of a body once its column breaks are joined. */
export interface BodyPart {
  readonly type: 'paragraph' | 'subhead' | 'item' | 'verse' | 'row';
  readonly words: TracedText;
  /** The lines it was joined from, in order. */
  readonly units: readonly Unit[];
}

/** Longest line that is taken for a subhead, in characters. */
const SUBHEAD_LENGTH = 32;

/** Joins the lines of a body into its parts, says what each is, and records each join. */
export function shapeBody(
  lines: readonly BodyLine[],
  readers: Readers,
): { readonly parts: readonly BodyPart[]; readonly mends: readonly Mend[] } {
  const { joined, mends } = joinLines(lines, findVerse(lines), readers);
  const parts = joined.map(
    (part, i): BodyPart => ({
      type: part.type ?? typeOf(part, joined[i - 1], joined[i + 1]),
      words: concatTraced(part.pieces),
      units: part.units,
    }),
  );
  return { parts, mends };
}

function typeOf(
  part: JoinedLines,
  above: JoinedLines | undefined,
  below: JoinedLines | undefined,
): BodyPart['type'] {
  if (part.units[0]?.kind === 'item') return 'item';
  if (isSubhead(part, below)) return 'subhead';
  const mark = listMark(part.tail);
  const isSibling = (other: JoinedLines | undefined): boolean =>
    other?.type === null && listMark(other.tail) === mark;
  const marksItems = mark >= 1 && mark <= 7 && mark !== 6;
  return marksItems && (isSibling(above) || isSibling(below)) ? 'item' : 'paragraph';
}

/** A short line without a stop, ahead of longer text; a bold line or one with a Chinese number too. */
function isSubhead(part: JoinedLines, below: JoinedLines | undefined): boolean {
  const text = part.tail;
  const unit = part.units[0];
  if (unit === undefined || part.units.length > 1) return false;
  if (below === undefined || below.type === 'row') return false;
  if (visibleLength(text) > SUBHEAD_LENGTH || isSalutation(text) || openMarks(text) !== '')
    return false;
  if (endsSentence(text)) return isBold(unit) && visibleLength(text) <= 20 && !/。$/.test(text);
  if (/[，,、；;：:]$/.test(text)) return false;
  if (isBold(unit)) return true;
  const mark = listMark(text);
  if (mark >= 2 && mark !== 7 && listMark(below.tail) === mark) return false;
  return visibleLength(below.tail) > visibleLength(text) || listMark(below.tail) >= 0;
}
