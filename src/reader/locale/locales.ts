import type { Language } from '../../vocabulary/routes.ts';
import type { Locale } from './definition.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';
import { zhHant } from './zh-hant.ts';

/** Every language's words; a language without an entry does not compile. */
export const LOCALES: Readonly<Record<Language, Locale>> = { zh, 'zh-hant': zhHant, en };
