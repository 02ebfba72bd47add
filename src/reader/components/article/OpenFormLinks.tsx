import { OPEN_FORMS, openFileOf } from '../../../vocabulary/open-forms.ts';
import type { Locale } from '../../locale/definition.ts';

interface OpenFormLinksProps {
  /** Address of the article's page in one language, base included, with a slash at its end. */
  readonly folder: string;
  readonly locale: Locale;
}

/** The article for other programs. These are files and no pages: the router has no part in them. */
export function OpenFormLinks({ folder, locale }: OpenFormLinksProps) {
  return (
    <p className="open-forms">
      {locale.article.forms}
      {locale.colon}
      {OPEN_FORMS.map(({ form, name, type }, index) => (
        <span key={form}>
          {index > 0 && ' · '}
          <a href={`${folder}${openFileOf(form)}`} type={type} lang="en">
            {name}
          </a>
        </span>
      ))}
    </p>
  );
}
