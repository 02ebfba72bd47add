import type { FilterName, Filters } from '../vocabulary/filters.ts';
import { entriesOf, type Facets } from './facets.ts';

/** A set of articles by number: 1 for those that are in it. */
export type Mask = Uint8Array<ArrayBuffer>;

/** The articles that have any of the values; null where there is none, so that all pass. */
export function maskOf(
  facets: Facets,
  filters: Filters,
  name: FilterName,
  total: number,
): Mask | null {
  const values = filters[name];
  if (values === undefined) return null;
  const mask: Mask = new Uint8Array(total);
  for (const { articles } of values.flatMap((value) => entriesOf(facets, name, value)))
    for (const number of articles) if (number < total) mask[number] = 1;
  return mask;
}

/** The articles that are in every mask. */
export function meet(masks: readonly (Mask | null)[], total: number): Mask {
  const result: Mask = new Uint8Array(total).fill(1);
  for (const mask of masks)
    if (mask !== null)
      for (let at = 0; at < total; at += 1) result[at] = (result[at] ?? 0) & (mask[at] ?? 0);
  return result;
}

/** How many articles are in it. */
export function sizeOf(mask: Mask): number {
  return mask.reduce((sum, one) => sum + one, 0);
}
