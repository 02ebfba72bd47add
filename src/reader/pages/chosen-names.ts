import type { ChosenValue } from '../../search/chosen-values.ts';
import type { Locale } from '../locale/definition.ts';

/** Names that a title or a link says in full; of more it says that there are more. */
const FEW = 3;

/** What a chosen value is called; a month or a year, which has no entry of its own, as a date. */
export function chosenName({ names, value }: ChosenValue, locale: Locale): string {
  return names?.[locale.language] ?? locale.date.full(value);
}

/** The names of what is chosen, cut to a few: `甲、乙、丙、…`. */
export function fewNames(chosen: readonly ChosenValue[], locale: Locale): readonly string[] {
  const names = chosen.map((one) => chosenName(one, locale));
  return names.length <= FEW ? names : [...names.slice(0, FEW), '…'];
}
