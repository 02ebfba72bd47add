import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Blob, Buffer, Direction, Face, Feature, Font, shape } from 'harfbuzzjs';
import { HEADLINE_FONT } from '../../press/headline-face.ts';
import type { Caster, CastGlyph, CastLine, Script, Weight } from './cast-line.ts';

const resolve = createRequire(import.meta.url).resolve;

/** Whole fonts: those that the site's headline faces are cut from, and a lighter cut of each for small type. */
const FONTS = {
  han: {
    headline: HEADLINE_FONT,
    text: resolve('@expo-google-fonts/noto-serif-sc/600SemiBold/NotoSerifSC_600SemiBold.ttf'),
  },
  latin: {
    headline: resolve('@expo-google-fonts/newsreader/800ExtraBold/Newsreader_800ExtraBold.ttf'),
    text: resolve('@expo-google-fonts/newsreader/600SemiBold/Newsreader_600SemiBold.ttf'),
  },
} as const satisfies Record<Script, Record<Weight, string>>;

/** Stands where a sort is missing, as printers of Chinese and Japanese do. */
const GETA = '〓';
/** Variation selectors and joiners: nothing to be seen. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}/gu;

interface OpenFont {
  readonly font: Font;
  readonly script: Script;
  readonly unit: number;
  readonly has: ReadonlySet<number>;
  readonly outlines: Map<number, CastGlyph['outline']>;
}

async function openFont(script: Script, weight: Weight): Promise<OpenFont> {
  const face = new Face(new Blob(new Uint8Array(await readFile(FONTS[script][weight]))));
  const has = new Set(face.collectUnicodes());
  return { font: new Font(face), script, unit: 1 / face.upem, has, outlines: new Map() };
}

interface Run {
  readonly open: OpenFont;
  text: string;
}

const graphemes = new Intl.Segmenter('zh', { granularity: 'grapheme' });

/** A text cut into runs of one font each: the first of `fonts` that has all of a character. */
function runsOf(text: string, fonts: readonly OpenFont[]): { runs: Run[]; missing: string[] } {
  const runs: Run[] = [];
  const missing: string[] = [];
  for (const { segment } of graphemes.segment(text)) {
    const seen = segment.replace(UNSEEN, '');
    if (seen === '') continue;
    const covers = (sorts: string) => (open: OpenFont) =>
      [...sorts].every((sort) => open.has.has(sort.codePointAt(0) ?? 0));
    const own = fonts.find(covers(seen));
    if (own === undefined) missing.push(seen);
    const open = own ?? fonts.find(covers(GETA));
    if (open === undefined) continue;
    const last = runs.at(-1);
    const sorts = own === undefined ? GETA : seen;
    if (last?.open === open) last.text += sorts;
    else runs.push({ open, text: sorts });
  }
  return { runs, missing };
}

/** Where the ink of an outline begins and ends across, in units of its font. */
function castGlyph(open: OpenFont, glyph: number): CastGlyph['outline'] {
  const known = open.outlines.get(glyph);
  if (known !== undefined) return known;
  const extents = open.font.glyphExtents(glyph);
  const left = extents?.xBearing ?? 0;
  const outline = {
    path: open.font.glyphToPath(glyph),
    unit: open.unit,
    ink: [left, left + (extents?.width ?? 0)] as const,
  };
  open.outlines.set(glyph, outline);
  return outline;
}

function shapeRun({ open, text }: Run) {
  const buffer = new Buffer();
  buffer.addText(text);
  buffer.setDirection(Direction.LTR);
  buffer.setScript(open.script === 'han' ? 'Hani' : 'Latn');
  buffer.setLanguage(open.script === 'han' ? 'zh-Hans' : 'en');
  // Marks that meet are squeezed, as the page does it: ）“ takes one em and a half.
  shape(open.font, buffer, open.script === 'han' ? [new Feature('chws', 1)] : []);
  const places = buffer.getGlyphPositions();
  return buffer.getGlyphInfos().map(({ codepoint }, index) => ({
    glyph: codepoint,
    advance: (places[index]?.xAdvance ?? 0) * open.unit,
    shift: (places[index]?.xOffset ?? 0) * open.unit,
  }));
}

function castLine(
  text: string,
  script: Script,
  tracking: number,
  fonts: readonly OpenFont[],
): CastLine {
  const { runs, missing } = runsOf(text, fonts);
  const glyphs: CastGlyph[] = [];
  let pen = 0;
  for (const run of runs) {
    for (const { glyph, advance, shift } of shapeRun(run)) {
      glyphs.push({ outline: castGlyph(run.open, glyph), x: pen + shift });
      pen += advance + tracking;
    }
  }
  const inked = glyphs.filter(({ outline }) => outline.path !== '');
  const ends = inked.map(({ outline: { ink, unit }, x }) => [x + ink[0] * unit, x + ink[1] * unit]);
  const left = Math.min(...ends.map(([start = 0]) => start));
  const right = Math.max(...ends.map(([, end = 0]) => end));
  const ink = ends.length === 0 ? ([0, 0] as const) : ([left, right] as const);
  return { text, script, glyphs, ink, missing };
}

/**
 * Opens the paper's fonts and gives what casts lines in them: in the face that is asked for, with the
 * other script's for what it lacks. What none has becomes 〓, and the line says what is missing.
 */
export async function openTypeCase(): Promise<Caster> {
  const fonts = {
    headline: {
      han: await openFont('han', 'headline'),
      latin: await openFont('latin', 'headline'),
    },
    text: { han: await openFont('han', 'text'), latin: await openFont('latin', 'text') },
  };
  return (text, { weight, script }, tracking = 0) => {
    const { han, latin } = fonts[weight];
    return castLine(text, script, tracking, script === 'han' ? [han, latin] : [latin, han]);
  };
}
