import { useEffect, useState } from 'react';
import type { Language } from '../../vocabulary/routes.ts';
import { LANGUAGES } from '../../vocabulary/routes.ts';
import type { Memory } from '../desk/memory.ts';

const OFFER_KEY = 'banmian-language-offered';

/** The interface language that suits a browser's first wish: `en-GB` → `en`. Null when none does. */
export function preferredLanguage(wishes: readonly string[]): Language | null {
  const [first] = wishes;
  const found = LANGUAGES.find(({ id }) => first?.toLowerCase().split('-')[0] === id);
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
