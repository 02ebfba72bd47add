import { nestRanges } from '../../../text/nest-ranges.ts';
import type { Range } from '../../../vocabulary/article.ts';

interface MarkedTextProps {
  readonly text: string;
  /** What is marked in it, UTF-16; a range that is not in the text is passed over. */
  readonly marks: readonly Range[];
}

/** A quotation with the words marked for which it is quoted. */
export function MarkedText({ text, marks }: MarkedTextProps) {
  const spans = marks.map(([start, end]) => ({ start, end, kind: 'term' as const }));
  return nestRanges(text, spans).map((piece) =>
    'text' in piece ? (
      piece.text
    ) : (
      <mark key={piece.span.start}>{text.slice(piece.span.start, piece.span.end)}</mark>
    ),
  );
}
