import type { Locale } from '../../locale/definition.ts';
import { useLink } from '../link-context.ts';

interface LanguageOfferProps {
  /** The language that is offered, in whose words the offer is made. */
  readonly locale: Locale;
  readonly href: string;
  readonly onAnswer: () => void;
}

/** A line at the foot of the window that offers the browser's language. Nothing is redirected. */
export function LanguageOffer({ locale, href, onAnswer }: LanguageOfferProps) {
  const Link = useLink();
  const { offer, accept, dismiss } = locale.switching;
  return (
    <aside className="language-offer" lang={locale.tag} aria-label={offer}>
      <p>{offer}</p>
      <Link href={href} stay className="button">
        {accept}
      </Link>
      <button type="button" className="tool" onClick={onAnswer}>
        {dismiss}
      </button>
    </aside>
  );
}
