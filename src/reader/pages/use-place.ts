import { useLocation } from 'react-router';
import { type Filters, filtersOfParams } from '../../vocabulary/filters.ts';
import type { Address, Language } from '../../vocabulary/routes.ts';
import { readPath } from '../../vocabulary/routes.ts';
import type { Locale } from '../locale/definition.ts';
import { LOCALES } from '../locale/locales.ts';

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
  return { address: address ?? { page: 'missing' }, language, locale: LOCALES[language] };
}

/** The filters of the address; whether the edition knows their values is not asked here. */
export function useFilters(): Filters {
  const { search } = useLocation();
  return filtersOfParams(new URLSearchParams(search));
}
