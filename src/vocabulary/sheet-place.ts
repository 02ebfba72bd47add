import type { Edition } from './page.ts';
import type { SheetNumber } from './routes.ts';

/** Where a composed page of the edition comes from. */
export interface SheetPlace {
  /** Number of the transcript's page, from 1, as in `data/pages/<n>.json`. */
  readonly page: number;
  /** Place among the sheets of that page, from 0. */
  readonly index: number;
}

/** The sheets of an edition in order, all pages through: two of page 1, then those of page 2. */
export function sheetPlaces({ pages }: Edition): readonly SheetPlace[] {
  return pages.flatMap(({ sheets }, page) =>
    Array.from({ length: sheets }, (_, index) => ({ page: page + 1, index })),
  );
}

/** The place of sheet `number`, from 1; null when the edition does not have so many. */
export function sheetPlace(edition: Edition, number: SheetNumber): SheetPlace | null {
  return sheetPlaces(edition)[number - 1] ?? null;
}
