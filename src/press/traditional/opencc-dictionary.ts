import { configs } from 'opencc-js/preset/cn2t';
import { COMMON_FORMS } from './common-forms.ts';
import { EXCEPTIONS } from './exceptions.ts';

/** Simplified characters and phrases with their traditional forms; both of one length. */
export interface ScriptDictionary {
  /** The traditional form of a phrase or character; undefined when it has none of its own. */
  readonly formOf: (simplified: string) => string | undefined;
  /** The longest phrase, in UTF-16 units, that begins with a unit; 1 when none does. */
  readonly reach: (first: string) => number;
}

/** The dictionaries of OpenCC's `s2t`, phrases before characters. */
function openccLists(): readonly string[] {
  const lists = configs.s2t?.conversionChain[0]?.filter((list) => typeof list === 'string');
  if (lists === undefined || lists.length === 0)
    throw new Error('opencc-js: s2t: its dictionaries are gone or not text any more');
  return lists;
}

function commonForm(text: string): string {
  return text.replace(/./gu, (character) => COMMON_FORMS.get(character) ?? character);
}

/** Reads `从 從|众 眾`; of two lists that have a key the first counts. */
function readDictionary(lists: readonly string[]): ScriptDictionary {
  const forms = new Map<string, string>();
  const reaches = new Map<string, number>();
  for (const line of lists.flatMap((list) => list.split('|'))) {
    const gap = line.indexOf(' ');
    const from = line.slice(0, gap);
    const to = commonForm(line.slice(gap + 1));
    // About 840 characters have forms outside the basic plane. They are so rare that most fonts lack
    // one of the two; as printed, they keep every offset of the text where it is.
    if (from.length !== to.length || forms.has(from)) continue;
    forms.set(from, to);
    const first = from.charAt(0);
    reaches.set(first, Math.max(from.length, reaches.get(first) ?? 1));
  }
  return {
    formOf: (simplified) => forms.get(simplified),
    reach: (first) => reaches.get(first) ?? 1,
  };
}

let loaded: ScriptDictionary | undefined;

/**
 * Our exceptions and OpenCC's dictionary from simplified to traditional script, in common forms, read
 * once on first use (about 0.1 s).
 * Its `s2t`, not `s2twp`: the script changes, mainland wording stays (网络 is 網絡, not 網路).
 */
export function openccDictionary(): ScriptDictionary {
  loaded ??= readDictionary([EXCEPTIONS, ...openccLists()]);
  return loaded;
}
