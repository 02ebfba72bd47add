/** The heavy face of headlines, or a lighter one for small type. */
export type Weight = 'headline' | 'text';

/** An outline in a line of type. */
export interface CastGlyph {
  readonly outline: {
    /** SVG path in units of its font, y upwards; empty for a space. */
    readonly path: string;
    /** Em of one such unit. */
    readonly unit: number;
    /** Where ink begins and ends across, in the same units. */
    readonly ink: readonly [left: number, right: number];
  };
  /** Em from the beginning of the line. */
  readonly x: number;
}

/** A line of type as its faces set it, at size 1. */
export interface CastLine {
  readonly text: string;
  /** True where its face is the Chinese one: its characters fill their em. */
  readonly isHan: boolean;
  readonly glyphs: readonly CastGlyph[];
  /**
   * Em where ink begins and ends across: what the eye centres a line by. A full-width “ has half an em of
   * nothing before it.
   */
  readonly ink: readonly [left: number, right: number];
  /** Characters that no face has: 〓 stands for each. */
  readonly missing: readonly string[];
}

/** Casts a line in the paper's faces, `tracking` em between characters. */
export type Caster = (text: string, weight: Weight, tracking?: number) => CastLine;

/** Em of ink across, at size 1. */
export function inkWidth({ ink }: CastLine): number {
  return ink[1] - ink[0];
}
