import { type Query, writeTerms } from '../../search/parse-query.ts';

/** A heading is no place for more. */
const LONGEST = 60;

/** The words of a query as a heading has them; empty where only filters are asked for. */
export function headingWords({ terms }: Query): string {
  const words = writeTerms(terms);
  return words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words;
}
