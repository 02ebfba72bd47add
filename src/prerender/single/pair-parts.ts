import type { OtherForms } from '../../reader/single/respell.ts';
import { LANGUAGES } from '../../vocabulary/routes.ts';

/** Editions that are the printed one in other characters: the same files with texts of equal length. */
const [{ data: PRINTED }] = LANGUAGES;
const RESPELT = LANGUAGES.filter(({ id }) => id === 'zh-hant').map(({ data }) => data);

type Pairs = Map<string, unknown>;

/** Notes both and what stands in the same places of them, where they are not the same. */
function pairIn(printed: unknown, other: unknown, pairs: Pairs): void {
  const json = JSON.stringify(other);
  if (typeof printed !== typeof other || printed === null || json === JSON.stringify(printed))
    return;
  if (typeof printed === 'string') {
    if (typeof other === 'string' && other.length === printed.length) pairs.set(json, printed);
  } else if (typeof printed === 'object') {
    pairs.set(json, printed);
    const members = new Map(Object.entries(other ?? {}));
    for (const [key, value] of Object.entries(printed)) {
      if (members.has(key)) pairIn(value, members.get(key), pairs);
    }
  }
}

/**
 * Parts of the traditional edition, as JSON, and what stands in their places of the printed one. None
 * is told by a part that is told by another itself.
 */
export function pairParts(files: ReadonlyMap<string, unknown>): ReadonlyMap<string, unknown> {
  const pairs: Pairs = new Map();
  for (const [path, file] of files) {
    const folder = RESPELT.find((data) => path.startsWith(`${data}/`));
    const printed = folder === undefined ? undefined : PRINTED + path.slice(folder.length);
    if (printed !== undefined && files.has(printed)) pairIn(files.get(printed), file, pairs);
  }
  return new Map([...pairs].filter(([, printed]) => !pairs.has(JSON.stringify(printed))));
}

/** The form that each character has most often in the other texts, where that is not its own. */
export function usualForms(pairs: ReadonlyMap<string, unknown>): OtherForms {
  const counts = new Map<string, Map<string, number>>();
  for (const [json, text] of pairs) {
    const other: unknown = JSON.parse(json);
    if (typeof text !== 'string' || typeof other !== 'string') continue;
    for (let at = 0; at < text.length; at++) {
      const forms = counts.get(text.charAt(at)) ?? new Map<string, number>();
      const form = other.charAt(at);
      counts.set(text.charAt(at), forms.set(form, (forms.get(form) ?? 0) + 1));
    }
  }
  const usual = new Map<string, string>();
  for (const [character, forms] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [[form] = [character]] = [...forms].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
    if (form !== character) usual.set(character, form);
  }
  return usual;
}
