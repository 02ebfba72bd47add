import { Blob, Buffer, Direction, Face, Font, shape } from 'harfbuzzjs';

/** A glyph that a font sets: its number, and its advances in thousandths of an em. */
export interface SetGlyph {
  readonly glyph: number;
  readonly across: number;
  readonly down: number;
}

/**
 * Sets a line of Chinese as browsers do, with the features that are on by default. The font is a
 * TrueType file of 1000 units an em.
 */
export function shapeLine(
  font: Uint8Array,
  line: string,
  direction: 'across' | 'down' = 'across',
): readonly SetGlyph[] {
  const copy = new Uint8Array(font);
  const buffer = new Buffer();
  buffer.addText(line);
  buffer.setDirection(direction === 'across' ? Direction.LTR : Direction.TTB);
  buffer.setScript('Hani');
  buffer.setLanguage('zh-Hans');
  shape(new Font(new Face(new Blob(copy.buffer), 0)), buffer);
  const places = buffer.getGlyphPositions();
  return buffer.getGlyphInfos().map(({ codepoint }, index) => ({
    glyph: codepoint,
    across: places[index]?.xAdvance ?? 0,
    down: Math.abs(places[index]?.yAdvance ?? 0),
  }));
}
