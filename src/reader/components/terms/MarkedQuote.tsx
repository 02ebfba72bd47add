import { langOf } from '../../../text/lang-of.ts';
import { nestRanges } from '../../../text/nest-ranges.ts';
import type { TermUse } from '../../../vocabulary/terms.ts';
import { useLink } from '../link-context.ts';

interface MarkedQuoteProps {
  readonly use: TermUse;
  /** Address of the sentence in its article. */
  readonly href: string;
}

/** A sentence that names a term, the term marked in it; it leads to its place in the article. */
export function MarkedQuote({ use: { text, marks }, href }: MarkedQuoteProps) {
  const Link = useLink();
  const spans = marks.map(([start, end]) => ({ start, end, kind: 'term' as const }));
  return (
    <Link href={href} lang={langOf(text)} className="term-quote">
      {nestRanges(text, spans).map((piece) =>
        'text' in piece ? (
          piece.text
        ) : (
          <mark key={piece.span.start}>{text.slice(piece.span.start, piece.span.end)}</mark>
        ),
      )}
    </Link>
  );
}
