import type { Language } from '../../vocabulary/routes.ts';
import type { Locale } from './definition.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';
import { zhHant } from './zh-hant.ts';

/**
 * Every language's words, for the press's side and for tests; the browser fetches one language
 * (`late-locales.ts`).
 */
export const LOCALES: Readonly<Record<Language, Locale>> = { zh, 'zh-hant': zhHant, en };
