import { langOf } from '../../../text/lang-of.ts';
import type { Anchor, Slug } from '../../../vocabulary/ids.ts';
import type { TermByline } from '../../../vocabulary/terms.ts';
import type { Locale } from '../../locale/definition.ts';
import { useLink } from '../link-context.ts';
import { summaryTitle } from '../summary-title.ts';

interface TermBylinesProps {
  readonly bylines: readonly TermByline[];
  readonly hrefOf: (slug: Slug, anchor: Anchor | null) => string;
  readonly locale: Locale;
}

/** The articles that a person's name stands on as reporter, correspondent or author; nothing without. */
export function TermBylines({ bylines, hrefOf, locale }: TermBylinesProps) {
  const Link = useLink();
  const labels = locale.terms;
  if (bylines.length === 0) return null;
  return (
    <section className="article-section" aria-labelledby="bylines-heading">
      <h2 id="bylines-heading">{labels.bylines(bylines.length)}</h2>
      <ul className="related">
        {bylines.map(({ slug, title, credits }) => {
          const name = summaryTitle({ title: null, opening: title }, locale);
          const roles = credits.map(({ role, caption }) =>
            caption === null ? role : labels.picture(role),
          );
          return (
            <li key={slug}>
              <Link href={hrefOf(slug, null)} lang={name.lang} className="related-title">
                {name.text}
              </Link>
              <span className="related-why" lang={langOf(roles.join(''))}>
                {[...new Set(roles)].join(' · ')}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
