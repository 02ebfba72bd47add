import type { CastLine } from './cast-line.ts';
import type { Headline } from './fit-lines.ts';

/** What a link card says. */
export interface CardWords {
  /** The front page's card is its nameplate; all others have it above a headline. */
  readonly form: 'front' | 'running';
  readonly nameplate: Headline;
  /** Names above the headline, as many as fit on a line; may be none. */
  readonly kickers: readonly string[];
  readonly headline: Headline;
  /** Below the headline. */
  readonly deck: string | null;
  /** The masthead's date line, a line each. */
  readonly dates: readonly string[];
}

/** The paper's own: see `theme.css`. */
export type CardColour = 'ink' | 'muted' | 'accent' | 'hair';

/** A line of type in its place. */
export interface PlacedLine {
  readonly line: CastLine;
  readonly size: number;
  /** Of the line's beginning, which ink may be off. */
  readonly x: number;
  readonly baseline: number;
  readonly colour: CardColour;
}

/** A filled rectangle: a rule. */
export interface PlacedRule {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly colour: CardColour;
}

/** What stands where on a card, in pixels from its upper left. */
export interface CardLayout {
  readonly lines: readonly PlacedLine[];
  readonly rules: readonly PlacedRule[];
}

/** Pixels; what crawlers of large cards ask for. */
export const CARD = { width: 1200, height: 630 } as const;
