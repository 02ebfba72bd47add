import type { Anchor, Slug } from '../../../vocabulary/ids.ts';
import type { TermArticle } from '../../../vocabulary/terms.ts';
import type { Locale } from '../../locale/definition.ts';
import { TERM_LABELS } from '../../locale/term-labels.ts';
import { useLink } from '../link-context.ts';
import { summaryTitle } from '../summary-title.ts';
import { MarkedQuote } from './MarkedQuote.tsx';

interface TermUsesProps {
  readonly articles: readonly TermArticle[];
  readonly hrefOf: (slug: Slug, anchor: Anchor | null) => string;
  readonly locale: Locale;
}

/** Every place that names a term, by article; nothing when none does. */
export function TermUses({ articles, hrefOf, locale }: TermUsesProps) {
  const Link = useLink();
  if (articles.length === 0) return null;
  const places = articles.reduce((sum, { uses }) => sum + uses.length, 0);
  return (
    <section className="article-section" aria-labelledby="named-heading">
      <h2 id="named-heading">{TERM_LABELS[locale.language].named(articles.length, places)}</h2>
      {articles.map(({ slug, title, uses }) => {
        const name = summaryTitle({ title: null, opening: title }, locale);
        return (
          <section key={slug} className="term-article">
            <h3>
              <Link href={hrefOf(slug, null)} lang={name.lang} className="record-title">
                {name.text}
              </Link>
            </h3>
            <ul>
              {uses.map((use, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: lines of a head have no name but their place
                <li key={index}>
                  <MarkedQuote use={use} href={hrefOf(slug, use.anchor)} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </section>
  );
}
