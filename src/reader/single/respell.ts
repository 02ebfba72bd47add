/** Texts of equal length that are told by another text, character by character (UTF-16 units). */

/** A character's usual other form: 经 → 經. */
export type OtherForms = ReadonlyMap<string, string>;

/** Forms as one text, `经經发發`, and back. */
export function readForms(text: string): OtherForms {
  const pairs = text.match(/[\s\S]{2}/g) ?? [];
  return new Map(pairs.map(([from = '', to = '']) => [from, to]));
}

/**
 * The other text of `text`: each character in its usual other form, but for the places that
 * `exceptions` names, `[12, '后', 30, '里']`: a place and what stands there.
 */
export function respell(
  text: string,
  forms: OtherForms,
  exceptions: readonly (string | number)[],
): string {
  const units = text.split('').map((unit) => forms.get(unit) ?? unit);
  for (let at = 0; at + 1 < exceptions.length; at += 2) {
    units[Number(exceptions[at])] = String(exceptions[at + 1]);
  }
  return units.join('');
}

/** A value whose texts are all in their usual other forms. */
export function respellAll(value: unknown, forms: OtherForms): unknown {
  if (typeof value === 'string') return respell(value, forms, []);
  if (Array.isArray(value)) return value.map((one) => respellAll(one, forms));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, respellAll(one, forms)]),
  );
}

/** What `respell` needs to make `other` of `text`; both have one length. */
export function exceptionsFor(
  text: string,
  other: string,
  forms: OtherForms,
): readonly (string | number)[] {
  const usual = respell(text, forms, []);
  return [...Array(text.length).keys()].flatMap((at) =>
    usual[at] === other[at] ? [] : [at, other[at] ?? ''],
  );
}
