import type { FilterName } from '../vocabulary/filters.ts';
import type { TermId, TopicId } from '../vocabulary/ids.ts';
import type { Topic } from '../vocabulary/page.ts';
import type { Language } from '../vocabulary/routes.ts';
import type { SuggestedTerm } from '../vocabulary/search-files.ts';
import { type FoldName, foldName, readingsOf, squeezeName } from './term-names.ts';

/** Something of the edition that a reader may mean who types a part of its name. */
export type Suggestion =
  | { readonly is: 'topic'; readonly topic: Topic }
  | { readonly is: 'term'; readonly term: SuggestedTerm };

/** More would be a list to read, not a hint. */
const MOST = 5;

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
  const bare = squeezeName(typed);
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

/** Names are the same at each key, until the table of characters is there. */
const known = new WeakMap<FoldName, WeakMap<Topic | SuggestedTerm, Names>>();

function namesOf(suggestion: Suggestion, fold: FoldName): Names {
  const byName = known.get(fold) ?? new WeakMap<Topic | SuggestedTerm, Names>();
  known.set(fold, byName);
  const named = suggestion.is === 'topic' ? suggestion.topic : suggestion.term;
  let names = byName.get(named);
  if (names === undefined) {
    // An English phrase may hold the typed letters by chance, so words of it have to begin with them.
    names =
      suggestion.is === 'topic'
        ? { names: [suggestion.topic.zh, suggestion.topic.en].map(fold), readings: [] }
        : {
            names: [suggestion.term.term, suggestion.term.english].map(fold),
            readings: readingsOf(suggestion.term),
          };
    byName.set(named, names);
  }
  return names;
}

/**
 * Topics and terms that what is typed may mean, the best first, five at most: by Chinese in either
 * script, pinyin, initials or English. What is typed is one word or phrase.
 */
export function suggest(
  typed: string,
  topics: readonly Topic[],
  terms: readonly SuggestedTerm[],
  fold: FoldName = foldName,
): readonly Suggestion[] {
  const wanted = fold(typed);
  const isLatin = /^[a-z]/.test(wanted);
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
    .toSorted(
      (a, b) =>
        a.fit - b.fit ||
        weightOf(b.suggestion) - weightOf(a.suggestion) ||
        inOrder(a.suggestion, b.suggestion),
    )
    .slice(0, MOST)
    .map(({ suggestion }) => suggestion);
}

/** Topics first, then by id, from however many files terms came. */
function inOrder(a: Suggestion, b: Suggestion): number {
  if (a.is !== b.is) return a.is === 'topic' ? -1 : 1;
  const [one, other] = [a, b].map((suggestion) =>
    suggestion.is === 'topic' ? suggestion.topic.id : suggestion.term.id,
  );
  return (one ?? '') < (other ?? '') ? -1 : 1;
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
