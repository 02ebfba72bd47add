import { type Query, queryOfParams } from '../../search/parse-query.ts';
import { SEARCH_FIELD } from '../components/masthead/SearchBox.tsx';

/** More nobody types; an address may hold anything. */
const LONGEST = 200;

/** The box in the head; null while the page is written ahead. */
export function searchField(): HTMLInputElement | null {
  if (typeof document === 'undefined') return null;
  const field = document.getElementById(SEARCH_FIELD);
  return field instanceof HTMLInputElement ? field : null;
}

/** The words of an address, `?q=招商`. */
export function addressedText(search: string): string {
  return new URLSearchParams(search).getAll('q').join(' ').slice(0, LONGEST);
}

/** What an address is searched for as it is come to: more may have been typed since it was made. */
export function arrivingText(search: string): string {
  const field = searchField();
  const isTyping = field !== null && document.activeElement === field && field.value !== '';
  return isTyping ? field.value : addressedText(search);
}

/** The query of the address with other words. */
export function withText(search: string, text: string): URLSearchParams {
  const before = new URLSearchParams(search);
  before.delete('q');
  return new URLSearchParams([...(text.trim() === '' ? [] : [['q', text]]), ...before]);
}

/** What is asked when an address is come to. */
export function queryTyped(search: string): Query {
  return queryOfParams(withText(search, arrivingText(search)));
}
