import type { FilterName } from '../vocabulary/filters.ts';
import type { TermId, TopicId } from '../vocabulary/ids.ts';
import type { Topic } from '../vocabulary/page.ts';
import type { Language } from '../vocabulary/routes.ts';
import type { TermEntry } from '../vocabulary/terms.ts';
import { type FoldTable, foldText } from './fold-text.ts';

/** Something of the edition that a reader may mean who types a part of its name. */
export type Suggestion =
  | { readonly is: 'topic'; readonly topic: Topic }
  | { readonly is: 'term'; readonly term: TermEntry };

/** More would be a list to read, not a hint. */
const MOST = 5;

const NO_TABLE: FoldTable = new Map();

/** `Wáng Wénfēng` as it is typed: `wang wenfeng`; ü is typed as v or u. */
function withoutTones(pinyin: string): string {
  return pinyin
    .normalize('NFD')
    .replace(/u\u0308/g, 'v')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
}

/** First letters of the syllables of a reading, as many as the term has characters; else none. */
function initialsOf(pinyin: string, term: string): string {
  const syllables = withoutTones(pinyin).match(
    /(?:[zcs]h|[^aeiouv\s'’])?[aeiouv]+(?:ng|n|r)?(?![aeiouv])|(?:[zcs]h|[^aeiouv\s'’])?[aeiouv]+/g,
  );
  if (syllables === null || syllables.length !== [...term].length) return '';
  return syllables.map((syllable) => syllable.charAt(0)).join('');
}

const squeeze = (text: string) => text.replace(/[\s'’-]+/g, '');

/**
 * How well a name fits what was typed, the smaller the better: 0 it begins so, 1 a word of it does, 2 it
 * holds it; null where it does not.
 */
function fitOf(typed: string, { names, readings }: Names): number | null {
  const fits = names.flatMap((name): number[] => {
    const at = name.indexOf(typed);
    if (at < 0) return [];
    if (at === 0) return [0];
    return [name.charAt(at - 1) === ' ' ? 1 : 2];
  });
  const bare = squeeze(typed);
  // One letter begins the reading of everything.
  if (bare.length > 1 && readings.some((reading) => reading.startsWith(bare))) fits.push(0);
  return fits.length === 0 ? null : Math.min(...fits);
}

interface Names {
  /** Folded. */
  readonly names: readonly string[];
  /** Pinyin and initials, without tones and spaces. */
  readonly readings: readonly string[];
}

function namesOf(suggestion: Suggestion, fold: (text: string) => string): Names {
  if (suggestion.is === 'topic') {
    const { zh, en } = suggestion.topic;
    return { names: [fold(zh), fold(en)], readings: [] };
  }
  const { term, english, pinyin } = suggestion.term;
  const readings = [squeeze(withoutTones(pinyin)), initialsOf(pinyin, term)];
  // An English phrase may hold the typed letters by chance, so words of it have to begin with them.
  return { names: [fold(term), fold(english)], readings: readings.filter((one) => one !== '') };
}

/**
 * Topics and terms that what is typed may mean, the best first, five at most: by Chinese in either
 * script, pinyin, initials or English. What is typed is one word or phrase.
 */
export function suggest(
  typed: string,
  topics: readonly Topic[],
  terms: readonly TermEntry[],
  table: FoldTable = NO_TABLE,
): readonly Suggestion[] {
  const fold = (text: string) => foldText(text, table).folded;
  const wanted = fold(typed);
  const isLatin = /^[a-z' -]+$/.test(wanted);
  if (wanted === '' || (isLatin && wanted.length < 2)) return [];
  const all: readonly Suggestion[] = [
    ...topics.map((topic) => ({ is: 'topic', topic }) as const),
    ...terms.map((term) => ({ is: 'term', term }) as const),
  ];
  const fitting = all.flatMap((suggestion) => {
    const fit = fitOf(wanted, namesOf(suggestion, fold));
    return fit === null || (isLatin && fit > 1) ? [] : [{ suggestion, fit }];
  });
  return fitting
    .toSorted((a, b) => a.fit - b.fit || weightOf(b.suggestion) - weightOf(a.suggestion))
    .slice(0, MOST)
    .map(({ suggestion }) => suggestion);
}

/** Articles behind a suggestion. */
function weightOf(suggestion: Suggestion): number {
  if (suggestion.is === 'topic') return suggestion.topic.count;
  return suggestion.term.articles + suggestion.term.bylines;
}

/** The filter that a suggestion stands for; null for a term that articles cannot be filtered by. */
export function filterOf(suggestion: Suggestion): readonly [FilterName, TopicId | TermId] | null {
  if (suggestion.is === 'topic') return ['topic', suggestion.topic.id];
  const { id, kind, articles } = suggestion.term;
  if (kind === 'person') return [articles > 0 ? 'person' : 'reporter', id];
  return kind === 'place' ? ['place', id] : null;
}

/** What a suggestion is called in a language. */
export function nameOf(suggestion: Suggestion, language: Language): string {
  if (suggestion.is === 'topic') return suggestion.topic[language === 'en' ? 'en' : 'zh'];
  return language === 'en' ? suggestion.term.english : suggestion.term.term;
}
