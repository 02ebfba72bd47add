import type { TopicId } from '../../vocabulary/ids.ts';
import type { Language } from '../../vocabulary/routes.ts';
import { hrefOf, toggleTopic } from '../../vocabulary/routes.ts';

/** The addresses a filter row leads to, given what is chosen. */
export function filterHrefs(chosen: readonly TopicId[], language: Language) {
  const front = { page: 'front' } as const;
  return {
    pageHref: (topic: TopicId) => hrefOf({ address: { page: 'topic', topic }, language }),
    toggleHref: (topic: TopicId) =>
      hrefOf({ address: front, language, topics: toggleTopic(chosen, topic) }),
    allHref: hrefOf({ address: front, language }),
  };
}
