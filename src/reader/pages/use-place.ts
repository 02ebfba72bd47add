import { useLocation } from 'react-router';
import type { Edition } from '../../vocabulary/page.ts';
import type { Address, Filter, Language } from '../../vocabulary/routes.ts';
import { readFilter, readPath } from '../../vocabulary/routes.ts';
import type { Locale } from '../locale/definition.ts';
import { lateLocale } from '../locale/late-locales.ts';

/** Where the reader is, as far as the path alone says. */
export interface CurrentPlace {
  readonly address: Address;
  readonly language: Language;
  readonly locale: Locale;
}

/** Reads the address; an unknown path is the page that says so. */
export function usePlace(): CurrentPlace {
  const { pathname } = useLocation();
  const { address, language } = readPath(pathname);
  return { address: address ?? { page: 'missing' }, language, locale: lateLocale(language) };
}

/** The filter of the address, against the topics of the edition. */
export function useFilter({ topics }: Edition): Filter {
  const { search } = useLocation();
  return readFilter(
    search,
    topics.map(({ id }) => id),
  );
}
