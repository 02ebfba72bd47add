import type { FilterName } from '../../../vocabulary/filters.ts';

/** A value that a click adds to the choice, or takes out of it. */
export interface ValueChoice {
  readonly id: string;
  readonly name: string;
  /** Set where the name is not in the language of the interface. */
  readonly lang?: string;
  /** How many articles there are after the click. */
  readonly count: number;
  readonly isChosen: boolean;
  /** Address after the click. */
  readonly href: string;
}

/** A filter with the values that make a difference now. */
export interface FilterGroup {
  readonly filter: FilterName;
  readonly values: readonly ValueChoice[];
}

/** A value that is chosen, and the way back. */
export interface ChosenWord {
  readonly filter: FilterName;
  readonly value: string;
  readonly name: string;
  readonly lang?: string;
  /** Address and number of articles without it. */
  readonly href: string;
  readonly count: number;
}
