import { memo } from 'react';
import type { ShownResult } from '../../../search/shown-result.ts';
import type { Anchor, Slug } from '../../../vocabulary/ids.ts';
import type { Locale } from '../../locale/definition.ts';
import { ResultItem } from './ResultItem.tsx';

interface ResultListProps {
  readonly id: string;
  /** Null where the count says enough. */
  readonly heading: string | null;
  /** `3篇`, or that there are no more than so many. */
  readonly count: string;
  readonly results: readonly ShownResult[];
  /** The printed page of an article by its number, `第2版`; null where nobody knows it. */
  readonly pageOf: (article: number) => string | null;
  readonly hrefOf: (slug: Slug, anchor: Anchor | null) => string;
  readonly locale: Locale;
}

/** One group of results, in the order of the edition, below its name and count. */
function PlainResultList({ id, heading, count, results, ...rest }: ResultListProps) {
  return (
    <section className="result-group" aria-labelledby={id}>
      <h2 id={id}>
        {heading !== null && <>{heading} </>}
        <span className="result-count">{count}</span>
      </h2>
      <ol className="results">
        {results.map((result) => (
          <ResultItem
            key={result.slug}
            result={result}
            page={rest.pageOf(result.article)}
            hrefOf={rest.hrefOf}
            locale={rest.locale}
          />
        ))}
      </ol>
    </section>
  );
}

/** Drawn again only where something of it has changed, for the page around it is so at each key. */
export const ResultList = memo(PlainResultList);
