import type { Language } from '../../vocabulary/routes.ts';
import { DeskFault } from '../desk/source.ts';
import type { Locale } from './definition.ts';

/** A page is read in one language: its words alone are fetched. */
const FETCH: Readonly<Record<Language, () => Promise<Locale>>> = {
  zh: async () => (await import('./zh.ts')).zh,
  'zh-hant': async () => (await import('./zh-hant.ts')).zhHant,
  en: async () => (await import('./en.ts')).en,
};

const fetched = new Map<Language, Locale>();

/** Fetches the words of a language; what is there costs nothing. */
export async function fetchLocale(language: Language): Promise<void> {
  if (fetched.has(language)) return;
  try {
    fetched.set(language, await FETCH[language]());
  } catch (error) {
    throw new DeskFault('network', language, { cause: error });
  }
}

/**
 * The words of a language that `fetchLocale` was called for, as loaders do. Where they could not be
 * had the fault is told in those of another language: the first that is there.
 */
export function lateLocale(language: Language): Locale {
  const [any] = fetched.values();
  const locale = fetched.get(language) ?? any;
  if (locale === undefined) throw new Error(`${language} was shown before its words were fetched`);
  return locale;
}
