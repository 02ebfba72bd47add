import type { NeighbourArticle } from '../../desk/neighbours.ts';
import type { Locale } from '../../locale/definition.ts';
import { useLink } from '../link-context.ts';
import { summaryTitle } from '../summary-title.ts';

interface NeighboursProps {
  readonly previous: NeighbourArticle | null;
  readonly next: NeighbourArticle | null;
  /** Address of an article, with the filter that goes along. */
  readonly hrefOf: (summary: NeighbourArticle) => string;
  readonly locale: Locale;
}

/** Previous and next article; an end of the row is left empty. */
export function Neighbours({ previous, next, hrefOf, locale }: NeighboursProps) {
  const Link = useLink();
  const { article } = locale;
  if (previous === null && next === null) return null;
  const link = (summary: NeighbourArticle, word: string, rel: string) => (
    <Link href={hrefOf(summary)} rel={rel} className={`neighbour neighbour-${rel}`}>
      <span className="neighbour-word">{word}</span>
      <span lang={summaryTitle(summary, locale).lang} className="neighbour-title">
        {summaryTitle(summary, locale).text}
      </span>
    </Link>
  );
  return (
    <nav className="neighbours awaits-filter" aria-label={article.neighbours}>
      {previous === null ? <span /> : link(previous, article.previous, 'prev')}
      {next === null ? <span /> : link(next, article.next, 'next')}
    </nav>
  );
}
