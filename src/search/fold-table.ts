import type { FoldTable } from './fold-text.ts';

/** The table as the index carries it: each traditional character before its simplified one, `黨党髮发`. */
export function writeFoldTable(table: FoldTable): string {
  return [...table].map(([traditional, simplified]) => traditional + simplified).join('');
}

/** Reads `黨党髮发`; a last character without a partner, or an entry that says nothing, is an error. */
export function readFoldTable(text: string): FoldTable {
  const characters = [...text];
  const table = new Map<string, string>();
  for (let at = 0; at < characters.length; at += 2) {
    const [from, to] = characters.slice(at, at + 2);
    if (from === undefined || to === undefined || from === to)
      throw new Error(`search: fold table: ${JSON.stringify(from)} has no simplified character`);
    table.set(from, to);
  }
  return table;
}
