import type { Article } from '../../vocabulary/article.ts';
import type { Anchor } from '../../vocabulary/ids.ts';
import { LANGUAGES, type Language } from '../../vocabulary/routes.ts';

/** The language whose address stands for an article: of one that is not translated, the Chinese. */
export function canonicalLanguage(language: Language, { isPaired }: Article): Language {
  return language === 'en' && isPaired !== true ? LANGUAGES[0].id : language;
}

/**
 * A path of the site, with its base, as the whole address that the world should know it by: where the
 * page names its canonical address, at that origin. The link itself is of the page that was loaded,
 * which a reader may have left since.
 */
export function publicAddress(path: string, anchor: Anchor | null): string {
  const canonical = document.querySelector('link[rel=canonical]')?.getAttribute('href');
  const url = new URL(path, canonical ?? document.location.href);
  url.hash = anchor ?? '';
  return url.href;
}
