import type { ShownResult } from '../../../search/shown-result.ts';
import type { Anchor, Slug } from '../../../vocabulary/ids.ts';
import type { Locale } from '../../locale/definition.ts';
import { SEARCH_LABELS } from '../../locale/search-labels.ts';
import { useLink } from '../link-context.ts';
import { MarkedText } from '../terms/MarkedText.tsx';
import { foundWords } from './found-words.ts';
import { HitText } from './HitText.tsx';

interface ResultItemProps {
  readonly result: ShownResult;
  /** The printed page, `第2版`; null where nobody knows it. */
  readonly page: string | null;
  readonly hrefOf: (slug: Slug, anchor: Anchor | null) => string;
  readonly locale: Locale;
}

/** An article that was found: its headline, why it is here, and the places with the words marked. */
export function ResultItem({ result, page, hrefOf, locale }: ResultItemProps) {
  const Link = useLink();
  const labels = SEARCH_LABELS[locale.language];
  const { slug, title, titleMarks, hits, anchor, further, reasons } = result;
  const found = foundWords(result);
  return (
    <li className="result">
      {page !== null && <p className="result-page">{page}</p>}
      <h3 className="result-title" lang={title?.lang ?? locale.tag}>
        <Link href={hrefOf(slug, anchor)} found={found}>
          {title === null ? (
            locale.sheet.untitled
          ) : (
            <MarkedText text={title.text} marks={titleMarks} />
          )}
        </Link>
      </h3>
      {reasons.map((reason) => (
        <p key={`${reason.by} ${reason.term}`} className="result-why">
          {labels.reason(reason)}
        </p>
      ))}
      {hits.length > 0 && (
        <ul>
          {hits.map((hit, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines of a head have no name but their place
            <li key={index}>
              <HitText hit={hit} href={hrefOf(slug, hit.anchor)} found={found} locale={locale} />
            </li>
          ))}
        </ul>
      )}
      {further > 0 && <p className="result-further">{labels.further(further)}</p>}
    </li>
  );
}
