import type { QueryClient } from '@tanstack/react-query';
import { type LoadPlace, loadPlace } from './desk/load-place.ts';
import type { Desks } from './desk/queries.ts';
import { fetchLocale } from './locale/late-locales.ts';
import { fetchPage, latePage } from './pages/late-pages.ts';

/** Everything that an address needs before it can be shown: its data, its words, the code of its page. */
export function loadAll(client: QueryClient, desks: Desks): LoadPlace {
  const load = loadPlace(client, desks);
  return async (place, search) => {
    const { address, language } = place;
    await Promise.all([load(place, search), fetchPage(address), fetchLocale(language)]);
    if (address.page !== 'search') return;
    await latePage('search').answerAhead({ client, desk: desks[language], language }, search);
  };
}
