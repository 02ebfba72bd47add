import type { ReactNode } from 'react';
import type { TopicId } from '../../../vocabulary/ids.ts';
import type { Topic } from '../../../vocabulary/page.ts';
import type { Locale } from '../../locale/definition.ts';
import { useLink } from '../link-context.ts';
import { useHydrated } from '../use-hydrated.ts';

interface TopicFilterProps {
  readonly topics: readonly Topic[];
  readonly chosen: readonly TopicId[];
  /** How many articles there are after a click on a topic; null where that is not said. */
  readonly countOf: (id: TopicId) => number | null;
  /** How many articles are shown under the choice. */
  readonly shown: number;
  /** Address of a topic's own page: where its link goes without scripts. */
  readonly pageHref: (id: TopicId) => string;
  /** Address of the front page after the topic is switched. */
  readonly toggleHref: (id: TopicId) => string;
  /** Address of the front page without a choice; null where there is none to take away. */
  readonly allHref: string | null;
  readonly locale: Locale;
  /** Further filters. */
  readonly children?: ReactNode;
}

/** A quiet row of topics. Several may be chosen; an article passes that has any of them. */
export function TopicFilter(props: TopicFilterProps) {
  const { topics, chosen, countOf, shown, pageHref, toggleHref, allHref, locale, children } = props;
  const Link = useLink();
  const live = useHydrated();
  const item = (topic: Topic) => {
    const isChosen = chosen.includes(topic.id);
    const count = isChosen ? null : countOf(topic.id);
    const words = (
      <>
        {locale.filter.topic(topic)}
        {count !== null && <span className="topic-count">{count}</span>}
      </>
    );
    // No article has it beside all else that is chosen: its place in the row is kept.
    if (count === 0) return <span className="topic is-idle">{words}</span>;
    return (
      <Link
        href={pageHref(topic.id)}
        goTo={toggleHref(topic.id)}
        {...(live ? { pressed: isChosen } : {})}
        stay
        className={`topic ${isChosen ? 'is-chosen' : ''}`}
      >
        {words}
      </Link>
    );
  };
  return (
    <div className="topic-filter">
      <nav aria-label={locale.filter.label}>
        <ul>
          {topics.map((topic) => (
            <li key={topic.id}>{item(topic)}</li>
          ))}
        </ul>
      </nav>
      <p className="topic-shown">
        <span role="status">{locale.filter.shown(shown)}</span>
        {allHref !== null && (
          <Link href={allHref} stay className="topic-clear">
            {locale.filter.clear}
          </Link>
        )}
      </p>
      {children}
    </div>
  );
}
