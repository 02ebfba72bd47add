import type { TopicId } from '../../../vocabulary/ids.ts';
import type { Topic } from '../../../vocabulary/page.ts';
import type { Locale } from '../../locale/definition.ts';
import { useLink } from '../link-context.ts';
import { useHydrated } from '../use-hydrated.ts';

interface TopicFilterProps {
  /** The topics to choose from, with how many articles each has. */
  readonly topics: readonly Topic[];
  readonly chosen: readonly TopicId[];
  /** How many articles are shown under the choice. */
  readonly shown: number;
  /** Address of a topic's own page: where its link goes without scripts. */
  readonly pageHref: (id: TopicId) => string;
  /** Address of the front page after the topic is switched. */
  readonly toggleHref: (id: TopicId) => string;
  /** Address of the front page without a choice. */
  readonly allHref: string;
  readonly locale: Locale;
}

/** A quiet row of topics. Several may be chosen; an article passes that has any of them. */
export function TopicFilter(props: TopicFilterProps) {
  const { topics, chosen, shown, pageHref, toggleHref, allHref, locale } = props;
  const Link = useLink();
  const live = useHydrated();
  return (
    <nav className="topic-filter" aria-label={locale.filter.label}>
      <ul>
        {topics.map((topic) => (
          <li key={topic.id}>
            <Link
              href={pageHref(topic.id)}
              goTo={toggleHref(topic.id)}
              {...(live ? { pressed: chosen.includes(topic.id) } : {})}
              stay
              className={`topic ${chosen.includes(topic.id) ? 'is-chosen' : ''}`}
            >
              {locale.filter.topic(topic)}
              <span className="topic-count">{topic.count}</span>
            </Link>
          </li>
        ))}
      </ul>
      <p className="topic-shown">
        <span>{locale.filter.shown(shown)}</span>
        {chosen.length > 0 && (
          <Link href={allHref} stay className="topic-clear">
            {locale.filter.clear}
          </Link>
        )}
      </p>
    </nav>
  );
}
