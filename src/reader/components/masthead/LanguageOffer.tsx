import type { Locale } from '../../locale/definition.ts';
import { useLink } from '../link-context.ts';

interface LanguageOfferProps {
  readonly locale: Locale;
  /** `lang` of the offer: it is written in the language it offers. */
  readonly tag: string;
  readonly href: string;
  readonly onAnswer: () => void;
}

/** A line at the foot of the window that offers the browser's language. Nothing is redirected. */
export function LanguageOffer({ locale, tag, href, onAnswer }: LanguageOfferProps) {
  const Link = useLink();
  const { offer, accept, dismiss } = locale.switching;
  return (
    <aside className="language-offer" lang={tag} aria-label={offer}>
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
