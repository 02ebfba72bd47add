import { writePinyin } from '../../text/write-pinyin.ts';
import type { GlossaryTerm } from '../../vocabulary/glossary.ts';
import { slug, type TermId, termId } from '../../vocabulary/ids.ts';
import { distinctSlugs, joinToRoom } from '../make-slugs.ts';

/** A term of the glossary with its address and its reading. */
export interface NamedTerm extends GlossaryTerm {
  readonly id: TermId;
  /** As pinyin is written; empty where the term has figures, which no reading says. */
  readonly pinyin: string;
}

/** `Lǜ Wén'ān` → `lv-wenan`. */
function idOf(pinyin: string): string {
  const letters = pinyin
    .normalize('NFD')
    .replace(/u\u0304?\u0308/gu, 'v')
    .replace(/[\p{M}']/gu, '')
    .toLowerCase();
  return joinToRoom(letters.split(/[^a-z0-9]+/).filter((part) => part !== '')) || 'term';
}

/** Names of places and bodies are written with a capital, whether the dictionary has them or not. */
function spell({ kind, term }: GlossaryTerm, reading: string): string {
  if (/[\d０-９]/.test(term)) return '';
  const isName = kind === 'place' || kind === 'body';
  return isName ? reading.charAt(0).toUpperCase() + reading.slice(1) : reading;
}

/**
 * Gives each term an address from its reading (`kāi|fā|qū`, as `readWord` has it), so that it hangs on
 * nothing else in the glossary; of two that sound alike the later gets `-2` behind it.
 */
export function nameTerms(
  glossary: readonly GlossaryTerm[],
  readingOf: (term: string) => string,
): readonly NamedTerm[] {
  const readings = glossary.map(({ term }) => writePinyin(readingOf(term)));
  const ids = distinctSlugs(readings.map((reading) => slug(idOf(reading))));
  return glossary.map((term, index) => ({
    ...term,
    id: termId(ids[index] ?? 'term'),
    pinyin: spell(term, readings[index] ?? ''),
  }));
}
