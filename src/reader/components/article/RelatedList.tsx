import type { RelatedArticle, Topic } from '../../../vocabulary/page.ts';
import type { Locale } from '../../locale/definition.ts';
import { useLink } from '../link-context.ts';
import { summaryTitle } from '../summary-title.ts';

interface RelatedListProps {
  readonly related: readonly RelatedArticle[];
  readonly topics: readonly Topic[];
  readonly hrefOf: (related: RelatedArticle) => string;
  readonly locale: Locale;
}

/** Articles that share a topic with this one, each with the reason. */
export function RelatedList({ related, topics, hrefOf, locale }: RelatedListProps) {
  const Link = useLink();
  if (related.length === 0) return null;
  const names = (ids: RelatedArticle['topics']) =>
    topics.filter(({ id }) => ids.includes(id)).map(locale.filter.topic);
  return (
    <section className="article-section" aria-labelledby="related-heading">
      <h2 id="related-heading">{locale.article.related}</h2>
      <ul className="related">
        {related.map((entry) => (
          <li key={entry.article.slug}>
            <Link
              href={hrefOf(entry)}
              lang={summaryTitle(entry.article, locale).lang}
              className="related-title"
            >
              {summaryTitle(entry.article, locale).text}
            </Link>
            <span className="related-why">{locale.article.sharedTopics(names(entry.topics))}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
