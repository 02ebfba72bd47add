import type { QueryClient } from '@tanstack/react-query';
import { type LoadPlace, loadPlace } from './desk/load-place.ts';
import type { Desks } from './desk/queries.ts';
import { fetchLocale } from './locale/late-locales.ts';
import { fetchPage } from './pages/late-pages.ts';

/** Everything that an address needs before it can be shown: its data, its words, the code of its page. */
export function loadAll(client: QueryClient, desks: Desks): LoadPlace {
  const load = loadPlace(client, desks);
  return async (place, search) => {
    await Promise.all([load(place, search), fetchPage(place.address), fetchLocale(place.language)]);
  };
}
