import type { Mend } from '../vocabulary/article.ts';
import type { Warning } from '../vocabulary/page.ts';
import { mendBrackets } from './mend-brackets.ts';
import { mendCodes } from './mend-codes.ts';
import { mendControls } from './mend-controls.ts';
import { mendFurniture } from './mend-furniture.ts';
import { mendJumpLines } from './mend-jump-lines.ts';
import { mendPictures } from './mend-pictures.ts';
import { mendSpaces } from './mend-spaces.ts';
import type { Mended, MendStep } from './mend-step.ts';
import { mendWrappedLines } from './mend-wrapped-lines.ts';
import type { Unit } from './unit.ts';

/**
 * The mends of single lines, in the order they are made. What must not be seen by a later one comes
 * first: invisible characters, then what belongs to no article, then spaces, so that a bracket finds
 * its neighbour. Column breaks are mended later, when articles are known (`shape-body.ts`).
 */
const MENDS: readonly MendStep[] = [
  mendControls,
  mendPictures,
  mendFurniture,
  mendCodes,
  mendJumpLines,
  mendWrappedLines,
  mendSpaces,
  mendBrackets,
];

/** The mended lines of a page, with what was set aside as belonging to no article told apart. */
export interface MendedPage extends Mended {
  /** Page numbers, date lines, nameplates: not among `mends`. */
  readonly furniture: readonly Mend[];
}

/** Makes every mend of single lines and gathers the record. */
export function mendUnits(units: readonly Unit[]): MendedPage {
  const mends: Mend[] = [];
  const furniture: Mend[] = [];
  const warnings: Warning[] = [];
  let mended = units;
  for (const step of MENDS) {
    const result = step(mended);
    mended = result.units;
    const record = step === mendFurniture ? furniture : mends;
    for (const mend of result.mends) record.push(mend);
    for (const warning of result.warnings) warnings.push(warning);
  }
  return { units: mended, mends, furniture, warnings };
}
