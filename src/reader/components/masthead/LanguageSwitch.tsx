import type { Language } from '../../../vocabulary/routes.ts';
import type { Locale } from '../../locale/definition.ts';
import { useLink } from '../link-context.ts';

interface LanguageSwitchProps {
  /** Every language with its own name and the address of this very page in it. */
  readonly languages: readonly {
    readonly id: Language;
    readonly tag: string;
    readonly name: string;
    readonly href: string;
  }[];
  readonly locale: Locale;
}

/** The same page, place and filter in another language. */
export function LanguageSwitch({ languages, locale }: LanguageSwitchProps) {
  const Link = useLink();
  return (
    <ul aria-label={locale.switching.label} className="languages">
      {languages.map(({ id, tag, name, href }) => (
        <li key={id}>
          {id === locale.language ? (
            <span className="tool is-current" aria-current="true" lang={tag}>
              {name}
            </span>
          ) : (
            <Link href={href} lang={tag} stay className="tool">
              {name}
            </Link>
          )}
        </li>
      ))}
    </ul>
  );
}
