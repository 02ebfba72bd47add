import type { Article } from '../../vocabulary/article.ts';
import { LANGUAGES, type Language } from '../../vocabulary/routes.ts';

/** The language whose address stands for an article: of one that is not translated, the Chinese. */
export function canonicalLanguage(language: Language, { isPaired }: Article): Language {
  return language === 'en' && isPaired !== true ? LANGUAGES[0].id : language;
}
