import { scriptOf } from './script-of.ts';

/** The `lang` of a run of text. */
export type Lang = 'zh-Hans' | 'zh-Hant' | 'en';

/**
 * The `lang` of a text that may be Chinese or English: English only where it has no Han character,
 * or four times as many Latin letters, as a translation that quotes a Chinese term may have.
 */
export function langOf(text: string): Lang {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return latin > 0 && latin >= han * 4 ? 'en' : scriptOf(text);
}
