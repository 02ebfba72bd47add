import type { HouseWords } from '../house-words.ts';
import { guardNumbers, type NumberFinding } from './guard-numbers.ts';
import { guardTerms } from './guard-terms.ts';

/** A unit and its English as a PO file has them; `line` is that of the entry, from 1. */
export interface TranslatedPair {
  readonly context: string;
  readonly line: number;
  readonly zh: string;
  readonly en: string;
}

function said({ kind, expected, found }: NumberFinding): string {
  switch (kind) {
    case 'missing':
      return `${expected} is missing`;
    case 'invented':
      return `“${found}” is not in the Chinese`;
    default:
      return `expected ${expected}, found “${found}”`;
  }
}

/**
 * What keeps a translation from being printed: figures that are not those of the Chinese sentence, and
 * terms that read otherwise than the glossary has them. `file:line: rule: sentence, expected, found`.
 */
export function guardPairs(
  pairs: readonly TranslatedPair[],
  { glossary, setPhrases }: HouseWords,
  file: string,
): readonly string[] {
  return pairs.flatMap(({ context, line, zh, en }) => [
    ...guardNumbers(zh, en, setPhrases).map(
      (finding) => `${file}:${line}: figure: ${context}: ${said(finding)}, in “${en}” for “${zh}”`,
    ),
    ...guardTerms(zh, en, glossary).map(
      ({ term, expected }) =>
        `${file}:${line}: term: ${context}: ${term} is to read “${expected}”, in “${en}”: put it so, or add a variant to the glossary`,
    ),
  ]);
}
