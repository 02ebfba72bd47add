import { type Filters, toggleValue } from '../../vocabulary/filters.ts';
import type { TopicId } from '../../vocabulary/ids.ts';
import type { Language } from '../../vocabulary/routes.ts';
import { hrefOf } from '../../vocabulary/routes.ts';

/** The addresses that the filters of the front page lead to, given what is chosen. */
export function filterHrefs(chosen: Filters, language: Language) {
  const front = { page: 'front' } as const;
  return {
    pageHref: (topic: TopicId) => hrefOf({ address: { page: 'topic', topic }, language }),
    toggleHref: (topic: TopicId) =>
      hrefOf({ address: front, language, filters: toggleValue(chosen, 'topic', topic) }),
    filteredHref: (filters: Filters) => hrefOf({ address: front, language, filters }),
    allHref: hrefOf({ address: front, language }),
  };
}
