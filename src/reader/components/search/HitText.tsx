import type { ShownHit } from '../../../search/shown-result.ts';
import type { Locale } from '../../locale/definition.ts';
import { SEARCH_LABELS } from '../../locale/search-labels.ts';
import { useLink } from '../link-context.ts';
import { MarkedText } from '../terms/MarkedText.tsx';

interface HitTextProps {
  readonly hit: ShownHit;
  readonly href: string;
  /** Words to be marked where the link leads. */
  readonly found: readonly string[];
  readonly locale: Locale;
}

/** A place with the words marked; below it the same sentence in the language of the page. */
export function HitText({ hit, href, found, locale }: HitTextProps) {
  const Link = useLink();
  const { text, lang, marks, isScanned, beside } = hit;
  return (
    <>
      <Link href={href} lang={lang} className="result-quote" found={found}>
        <MarkedText text={text} marks={marks} />
      </Link>
      {isScanned && (
        <small className="result-scanned">{SEARCH_LABELS[locale.language].scanned}</small>
      )}
      {beside !== null && (
        <p lang={beside.lang} className="result-beside">
          {beside.text}
        </p>
      )}
    </>
  );
}
