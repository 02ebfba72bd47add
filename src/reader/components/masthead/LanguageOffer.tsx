import { type Language, languageAddress } from '../../../vocabulary/routes.ts';
import { COMMON_WORDS } from '../../locale/common-words.ts';
import { useLink } from '../link-context.ts';

interface LanguageOfferProps {
  /** The language that is offered, in whose words the offer is made. */
  readonly language: Language;
  readonly href: string;
  readonly onAnswer: () => void;
}

/** A line at the foot of the window that offers the browser's language. Nothing is redirected. */
export function LanguageOffer({ language, href, onAnswer }: LanguageOfferProps) {
  const Link = useLink();
  const { offer, accept, dismiss } = COMMON_WORDS[language].switching;
  return (
    <aside className="language-offer" lang={languageAddress(language).tag} aria-label={offer}>
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
