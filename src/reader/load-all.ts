import type { QueryClient } from '@tanstack/react-query';
import { type LoadedPlace, type LoadPlace, loadPlace } from './desk/load-place.ts';
import type { Desks } from './desk/queries.ts';
import { fetchLocale } from './locale/late-locales.ts';
import { fetchPage, latePage } from './pages/late-pages.ts';

/** How addresses are made ready to be shown. */
export interface Loading {
  /** Everything that an address needs before it can be shown: its data, its words, the code of its page. */
  readonly load: LoadPlace;
  /** True once `load` has done so: nothing of it is ever forgotten, so there is nothing to wait for. */
  readonly isLoaded: (place: LoadedPlace, search: string) => boolean;
}

const keyOf = ({ address, language }: LoadedPlace, search: string) =>
  JSON.stringify([address, language, search]);

/** Loads into a client, and remembers what has been loaded. */
export function loadAll(client: QueryClient, desks: Desks): Loading {
  const load = loadPlace(client, desks);
  const loaded = new Set<string>();
  return {
    load: async (place, search) => {
      const { address, language } = place;
      await Promise.all([load(place, search), fetchPage(address), fetchLocale(language)]);
      if (address.page === 'search') {
        await latePage('search').answerAhead({ client, desk: desks[language], language }, search);
      }
      loaded.add(keyOf(place, search));
      // With any page came what the frame around it needs.
      loaded.add(keyOf({ address: { page: 'missing' }, language }, ''));
    },
    isLoaded: (place, search) => loaded.has(keyOf(place, search)),
  };
}
