import { CARD } from './card-layout.ts';
import type { Room } from './fit-lines.ts';

/** Pixels to the left and right, above and below all that is on a card. */
export const MARGIN = { side: 60, top: 42, foot: 42 } as const;
/** The card's own measure. */
export const WIDE = CARD.width - 2 * MARGIN.side;
/** What stays of it, and of a margin, in the middle of a card that is cropped to a square. */
export const SQUARE = CARD.height - 2 * 18;

/** The nameplate above a headline. */
export const NAMEPLATE: Omit<Room, 'height'> = {
  weight: 'headline',
  sizes: { han: [50, 46, 42, 38, 34], latin: [48, 44, 40, 37, 34, 31] },
  square: SQUARE,
  wide: WIDE,
  least: { han: 34, latin: 31 },
  few: 1,
};
/** The nameplate alone. */
export const FRONT: Omit<Room, 'height'> = {
  weight: 'headline',
  sizes: {
    han: [148, 132, 116, 100, 84, 72, 60, 50, 42],
    latin: [120, 104, 92, 80, 70, 62, 54, 46, 40],
  },
  square: SQUARE,
  wide: WIDE,
  least: { han: 60, latin: 46 },
  few: 0.8,
};
/** A headline, of a word or of thirty. */
export const HEADLINE: Omit<Room, 'height'> = {
  weight: 'headline',
  sizes: {
    han: [136, 124, 113, 103, 94, 86, 80, 74, 68, 62, 56, 50, 44, 38],
    latin: [104, 95, 87, 80, 73, 67, 62, 57, 53, 49, 45, 41, 37, 34],
  },
  square: SQUARE,
  wide: WIDE,
  least: { han: 62, latin: 50 },
  few: 0.85,
};
/** Words below a headline. */
export const DECK: Room = {
  weight: 'text',
  sizes: { han: [42, 38, 34], latin: [42, 38, 34, 31] },
  square: SQUARE,
  wide: WIDE,
  height: 84,
  least: { han: 34, latin: 34 },
  few: 0.8,
};

/** `gap` is below it; tracking in em. */
export const KICKER = { size: 36, gap: 20, tracking: { han: 0.12, latin: 0.02 } } as const;
/** `step` from line to line, `rule` from the hairline above. */
export const DATES = { sizes: [33, 31, 29, 27], step: 41, rule: 18 } as const;
/** The heavy and the light rule below the nameplate, as on the page. */
export const RULES = { above: 16, heavy: 5, between: 4, light: 2 } as const;
/** Between a rule and type. */
export const AIR = 26;
/** Between headline and deck. */
export const DECK_GAP = 20;
