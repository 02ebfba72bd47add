import { canonicalLanguage } from '../vocabulary/article-languages.ts';
import { OPEN_FORMS, openFileOf } from '../vocabulary/open-forms.ts';
import { type Address, type Language, languageAddress, pathOf } from '../vocabulary/routes.ts';
import { absoluteUrl } from './absolute-url.ts';
import { escapeHtml } from './escape-html.ts';
import { articleFileOf, type FindFile, pageLanguages } from './page-languages.ts';

/** A page as its links see it. */
export interface LinkedPage {
  readonly address: Address;
  readonly language: Language;
  readonly find: FindFile;
  readonly base: string;
  /** Origin of the site; null when it is not known. */
  readonly site: string | null;
}

/** The article's files for other programs, in the language of the page; they need no origin. */
function openLinks({ address, language, base }: LinkedPage): readonly string[] {
  if (address.page !== 'article') return [];
  const folder = base + pathOf({ page: 'article', slug: address.slug }, language).slice(1);
  return OPEN_FORMS.map(
    ({ form, type }) =>
      `<link rel="alternate" type="${type}" href="${escapeHtml(folder + openFileOf(form))}" />`,
  );
}

/**
 * Where else a page is: its canonical address and those of its other languages, only where the site's
 * origin is known, for they must be absolute; and the files that say the same.
 */
export function headLinks(page: LinkedPage): readonly string[] {
  return [...addressLinks(page), ...openLinks(page)];
}

function addressLinks({ address, language, find, base, site }: LinkedPage): readonly string[] {
  if (site === null || address.page === 'missing') return [];
  const own = languageAddress(language);
  const languages = pageLanguages(address, articleFileOf(address, own.data, find));
  const urlIn = (id: Language) => escapeHtml(absoluteUrl(pathOf(address, id), { base, site }));
  return [
    `<link rel="canonical" href="${urlIn(canonicalLanguage(own.id, languages).id)}" />`,
    ...languages.map(
      ({ id, tag }) => `<link rel="alternate" hreflang="${tag}" href="${urlIn(id)}" />`,
    ),
    `<link rel="alternate" hreflang="x-default" href="${urlIn('zh')}" />`,
  ];
}
