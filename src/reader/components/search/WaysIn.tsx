import type { TopicId } from '../../../vocabulary/ids.ts';
import type { Topic } from '../../../vocabulary/page.ts';
import type { Locale } from '../../locale/definition.ts';
import { SEARCH_LABELS } from '../../locale/search-labels.ts';
import { TERM_LABELS } from '../../locale/term-labels.ts';
import { useLink } from '../link-context.ts';

interface WaysInProps {
  readonly topics: readonly Topic[];
  readonly topicHref: (id: TopicId) => string;
  readonly termsHref: string;
  readonly frontHref: string;
  readonly locale: Locale;
}

/** What can be read without searching: the topics, the terms, the front page. */
export function WaysIn({ topics, topicHref, termsHref, frontHref, locale }: WaysInProps) {
  const Link = useLink();
  const labels = SEARCH_LABELS[locale.language];
  return (
    <nav className="ways-in" aria-label={labels.elsewhere}>
      {topics.length > 0 && (
        <>
          <h2>{labels.topics}</h2>
          <ul className="way-topics">
            {topics.map((topic) => (
              <li key={topic.id}>
                <Link href={topicHref(topic.id)}>
                  {locale.filter.topic(topic)}
                  <span className="topic-count">{topic.count}</span>
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
      <ul className="way-pages">
        <li>
          <Link href={termsHref}>{TERM_LABELS[locale.language].title}</Link>
        </li>
        <li>
          <Link href={frontHref}>{locale.site.backToFront}</Link>
        </li>
      </ul>
    </nav>
  );
}
