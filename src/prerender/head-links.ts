import { type Address, type Language, languageAddress, pathOf } from '../vocabulary/routes.ts';
import { absoluteUrl } from './absolute-url.ts';
import { escapeHtml } from './escape-html.ts';
import {
  articleFileOf,
  canonicalLanguage,
  type FindFile,
  pageLanguages,
} from './page-languages.ts';

/** A page as its links see it. */
export interface LinkedPage {
  readonly address: Address;
  readonly language: Language;
  readonly find: FindFile;
  readonly base: string;
  /** Origin of the site; null when it is not known. */
  readonly site: string | null;
}

/**
 * The page's canonical address and those of its other languages: only where the site's origin is
 * known, for they must be absolute.
 */
export function headLinks({ address, language, find, base, site }: LinkedPage): readonly string[] {
  if (site === null || address.page === 'missing') return [];
  const own = languageAddress(language);
  const languages = pageLanguages(address, articleFileOf(address, own.data, find));
  const urlIn = (id: Language) => escapeHtml(absoluteUrl(pathOf(address, id), { base, site }));
  return [
    `<link rel="canonical" href="${urlIn(canonicalLanguage(own, languages).id)}" />`,
    ...languages.map(
      ({ id, tag }) => `<link rel="alternate" hreflang="${tag}" href="${urlIn(id)}" />`,
    ),
    `<link rel="alternate" hreflang="x-default" href="${urlIn('zh')}" />`,
  ];
}
