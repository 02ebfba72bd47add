import { langOf } from '../../../text/lang-of.ts';
import type { Anchor, Slug } from '../../../vocabulary/ids.ts';
import type { TermArticle, TermUse } from '../../../vocabulary/terms.ts';
import type { Locale } from '../../locale/definition.ts';
import { useLink } from '../link-context.ts';
import { summaryTitle } from '../summary-title.ts';
import { MarkedText } from './MarkedText.tsx';

interface TermUsesProps {
  readonly articles: readonly TermArticle[];
  readonly hrefOf: (slug: Slug, anchor: Anchor | null) => string;
  readonly locale: Locale;
}

/** The heading is there already, above the article's other places. */
const isTitle = ({ anchor, text }: TermUse, title: string) => anchor === null && text === title;

/** Every place that names a term, by article, the term marked; nothing when none does. */
export function TermUses({ articles, hrefOf, locale }: TermUsesProps) {
  const Link = useLink();
  if (articles.length === 0) return null;
  const places = articles.reduce((sum, { uses }) => sum + uses.length, 0);
  return (
    <section className="article-section" aria-labelledby="named-heading">
      <h2 id="named-heading">{locale.terms.named(articles.length, places)}</h2>
      {articles.map(({ slug, title, uses }) => {
        const name = summaryTitle({ title: null, opening: title }, locale);
        return (
          <section key={slug} className="term-article">
            <h3>
              <Link href={hrefOf(slug, null)} lang={name.lang} className="record-title">
                <MarkedText
                  text={name.text}
                  marks={uses.find((use) => isTitle(use, title))?.marks ?? []}
                />
              </Link>
            </h3>
            <ul>
              {uses
                .filter((use) => !isTitle(use, title))
                .map(({ anchor, text, marks }, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: cells of a row have no name but their place
                  <li key={index}>
                    <Link href={hrefOf(slug, anchor)} lang={langOf(text)} className="term-quote">
                      <MarkedText text={text} marks={marks} />
                    </Link>
                  </li>
                ))}
            </ul>
          </section>
        );
      })}
    </section>
  );
}
