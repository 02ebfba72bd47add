import { nameScore } from '../../text/person-names.ts';
import { surnameOf } from '../../text/surnames.ts';
import { isAuthorRole } from '../../text/writers-of.ts';
import type { Credit } from '../../vocabulary/article.ts';

/** A name as CSL has it: cut where it is known to be a Chinese person's, else whole. */
export type CitationName =
  | { readonly family: string; readonly given: string }
  | { readonly literal: string };

/** `original` is the name as printed, which alone tells whether it is a person's. */
function cutName(name: string, original: string): CitationName {
  if (nameScore(original) === null) return { literal: name };
  // In letters the surname stands first too: 欧阳航 is Ouyang Hang.
  const long = name.includes(' ') ? name.indexOf(' ') : surnameOf(original).length;
  const given = name.slice(long).trim();
  return given === '' ? { literal: name } : { family: name.slice(0, long), given };
}

/**
 * The authors that a byline names, each once. `printed` is the byline in simplified Chinese, with the
 * same names at the same places: surnames are known by it.
 */
export function citationNames(
  byline: readonly Credit[],
  printed: readonly Credit[] = byline,
): readonly CitationName[] {
  const names = new Map<string, CitationName>();
  for (const [place, { role, names: all }] of byline.entries()) {
    if (!isAuthorRole(role)) continue;
    for (const [index, name] of all.entries()) {
      names.set(name, cutName(name, printed[place]?.names[index] ?? name));
    }
  }
  return [...names.values()];
}
