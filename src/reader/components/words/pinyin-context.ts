import { createContext, use } from 'react';

/** Syllables by the offset of their character, UTF-16, in the passage with an anchor; null for none. */
export type Readings = (anchor: string) => ReadonlyMap<number, string> | null;

const PinyinContext = createContext<Readings | null>(null);

/** Gives the passages below it their pinyin; without one, or with null, they are set without. */
export const PinyinProvider = PinyinContext.Provider;

/** The syllables of a passage by offset; null where pinyin is off or not there yet. */
export function usePinyin(anchor: string): ReadonlyMap<number, string> | null {
  return use(PinyinContext)?.(anchor) ?? null;
}
