import { configs } from 'opencc-js/preset/t2cn';
import { type FoldTable, foldText } from '../../search/fold-text.ts';

/** OpenCC's `t2s` characters, without its phrases: search compares a character at a time. */
function simplifiedForms(): ReadonlyMap<string, string> {
  const lists = configs.t2s?.conversionChain[0]?.filter((list) => typeof list === 'string');
  const forms = new Map<string, string>();
  for (const entry of lists?.flatMap((list) => list.split('|')) ?? []) {
    const [from = '', to = ''] = entry.split(' ');
    if ([...from].length === 1 && [...to].length === 1 && from !== to) forms.set(from, to);
  }
  if (forms.size === 0)
    throw new Error('opencc-js: t2s: its dictionaries are gone or not text any more');
  return forms;
}

const NO_TABLE: FoldTable = new Map();

let known: ReadonlyMap<string, string> | undefined;

/** A few forms are simplified twice (薴, 苧, 苎). */
function simplest(character: string, forms: ReadonlyMap<string, string>): string {
  const next = forms.get(character);
  return next === undefined ? character : simplest(next, forms);
}

/**
 * The traditional characters that could stand for one of the edition's, as printed or simplified, each
 * with the simplified one. All others are left out: what a reader types of them is nowhere anyway.
 * Characters that stand in simplified texts too (瞭, 像, 覆) stay apart from what they may be written
 * for (了, 象, 复); the traditional edition's own texts are indexed for their sake.
 */
export function searchFoldTable(texts: Iterable<string>): FoldTable {
  known ??= simplifiedForms();
  const forms = known;
  const table = new Map<string, string>();
  const found = new Set<string>();
  for (const text of texts)
    for (const character of foldText(text, NO_TABLE).folded) found.add(simplest(character, forms));
  for (const from of forms.keys()) {
    const to = simplest(from, forms);
    if (found.has(to)) table.set(from, to);
  }
  return table;
}
