import type { TopicId } from '../../../vocabulary/ids.ts';
import type { Topic } from '../../../vocabulary/page.ts';
import type { Locale } from '../../locale/definition.ts';
import { useLink } from '../link-context.ts';

interface TopicLinksProps {
  /** The article's topics. */
  readonly topics: readonly Topic[];
  readonly hrefOf: (id: TopicId) => string;
  readonly locale: Locale;
}

/** The topics of an article, each a link to its page. */
export function TopicLinks({ topics, hrefOf, locale }: TopicLinksProps) {
  const Link = useLink();
  if (topics.length === 0) return null;
  return (
    <p className="topic-links">
      <span className="text-muted">{locale.article.topics}</span>
      {topics.map((topic) => (
        <Link key={topic.id} href={hrefOf(topic.id)}>
          {locale.filter.topic(topic)}
        </Link>
      ))}
    </p>
  );
}
