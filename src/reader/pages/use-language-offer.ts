import { useEffect, useState } from 'react';
import type { Language } from '../../vocabulary/routes.ts';
import { LANGUAGES } from '../../vocabulary/routes.ts';
import type { Memory } from '../desk/memory.ts';

const OFFER_KEY = 'banmian-language-offered';

/** Chinese of Taiwan, Hong Kong and Macau, unless it says that it is simplified. */
const TRADITIONAL = /^zh-(?:hant\b|(?!hans\b)(?:.*-)?(?:tw|hk|mo)$)/i;

/**
 * The language that suits a browser's first wish: `en-GB` → `en`, `zh-TW` → `zh-hant`. Null when none
 * does.
 */
export function preferredLanguage([first = '']: readonly string[]): Language | null {
  if (TRADITIONAL.test(first)) return 'zh-hant';
  const found = LANGUAGES.find(({ id }) => first.toLowerCase().split('-')[0] === id);
  return found?.id ?? null;
}

/** The language to offer on a first visit, until it is answered; null when there is nothing to offer. */
export function useLanguageOffer(current: Language, memory: Memory) {
  const [offered, setOffered] = useState<Language | null>(null);
  useEffect(() => {
    const wish = preferredLanguage(navigator.languages);
    const answered = memory.get(OFFER_KEY) !== null;
    setOffered(answered || wish === current ? null : wish);
  }, [current, memory]);
  const answer = () => {
    memory.set(OFFER_KEY, 'answered');
    setOffered(null);
  };
  return { offered, answer };
}
