import type { FoldTable } from './fold-text.ts';
import { readRising, readSteps, writeRising, writeSteps } from './number-code.ts';

const codeOf = (character: string) => character.codePointAt(0) ?? 0;

/**
 * The table as the index carries it: the traditional characters in the order of their codes, and behind
 * a space the simplified ones, most of which are near the one before. Half as long as the characters
 * themselves, compressed.
 */
export function writeFoldTable(table: FoldTable): string {
  const entries = [...table].map(([from, to]) => [codeOf(from), codeOf(to)] as const);
  if (entries.length === 0) return '';
  const sorted = entries.toSorted(([a], [b]) => a - b);
  return `${writeRising(sorted.map(([from]) => from))} ${writeSteps(sorted.map(([, to]) => to))}`;
}

/** Reads what `writeFoldTable` wrote; a character without a partner, or an entry that says nothing, is an error. */
export function readFoldTable(text: string): FoldTable {
  const [from = '', to = ''] = text.split(' ');
  const simplified = readSteps(to);
  const traditional = readRising(from);
  if (simplified.length > traditional.length)
    throw new Error('search: fold table: more simplified characters than traditional ones');
  return new Map(
    traditional.map((code, at) => {
      const partner = simplified[at];
      if (partner === undefined || partner === code)
        throw new Error(`search: fold table: ${code} has no simplified character`);
      return [String.fromCodePoint(code), String.fromCodePoint(partner)];
    }),
  );
}
