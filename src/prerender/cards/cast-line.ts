import { langOf } from '../../text/lang-of.ts';

/** The heavy face of headlines, or a lighter one for small type. */
export type Weight = 'headline' | 'text';

/** Whether the Chinese face comes first or the English one. */
export type Script = 'han' | 'latin';

/** What a line is set in; each of the lines of a headline in the same. */
export interface Face {
  readonly weight: Weight;
  readonly script: Script;
}

/** The face that a whole text asks for: a Chinese headline may have a line of figures only. */
export function faceOf(text: string, weight: Weight): Face {
  return { weight, script: langOf(text) === 'en' ? 'latin' : 'han' };
}

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
  readonly script: Script;
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
export type Caster = (text: string, face: Face, tracking?: number) => CastLine;

/** Em of ink across, at size 1. */
export function inkWidth({ ink }: CastLine): number {
  return ink[1] - ink[0];
}
