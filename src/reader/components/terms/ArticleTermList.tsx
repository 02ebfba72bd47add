import { langOf } from '../../../text/lang-of.ts';
import { hrefOf } from '../../../vocabulary/routes.ts';
import type { ArticleTerms } from '../../../vocabulary/terms.ts';
import type { Locale } from '../../locale/definition.ts';
import { useLink } from '../link-context.ts';

interface ArticleTermListProps {
  /** Absent where the edition explains no terms. */
  readonly terms: ArticleTerms | undefined;
  readonly locale: Locale;
}

/** The terms, people and places of an article, each a link to its entry; nothing when it has none. */
export function ArticleTermList({ terms, locale }: ArticleTermListProps) {
  const Link = useLink();
  const { language } = locale;
  const labels = locale.terms;
  if (terms === undefined || terms.named.length === 0) return null;
  return (
    <section className="article-section" aria-labelledby="terms-heading">
      <h2 id="terms-heading">{labels.inArticle}</h2>
      <ul className="term-links">
        {terms.named.map(({ id, term, english }) => {
          const name = language === 'en' ? english : term;
          return (
            <li key={id}>
              <Link
                href={hrefOf({ address: { page: 'term', term: id }, language })}
                lang={langOf(name)}
              >
                {name}
              </Link>
            </li>
          );
        })}
        <li className="term-all">
          <Link href={hrefOf({ address: { page: 'terms' }, language })}>{labels.all}</Link>
        </li>
      </ul>
    </section>
  );
}
