import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { PALETTE, toPalette } from './card-palette.ts';
import { writePng } from './write-png.ts';

const WASM = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm');

/** Makes pictures of drawings. */
export interface Painter {
  /** Of its program and its palette: under one name, a drawing has one picture. */
  readonly name: string;
  /** An SVG of rectangles and outlines as a PNG file in the palette's colours. */
  readonly paint: (drawing: string) => Promise<Uint8Array>;
}

let opened: Promise<Painter> | null = null;

async function open(): Promise<Painter> {
  const program = await readFile(WASM);
  await initWasm(program);
  const name = createHash('sha256').update(program).update(JSON.stringify(PALETTE)).digest('hex');
  return { name, paint };
}

/** The painter; a process has one. */
export function openPainter(): Promise<Painter> {
  opened ??= open();
  return opened;
}

function paint(drawing: string): Promise<Uint8Array> {
  const sketch = new Resvg(drawing, { font: { fontBuffers: [] } });
  const image = sketch.render();
  const { width, height } = image;
  const pixels = toPalette(image.pixels, width);
  image.free();
  sketch.free();
  return writePng({ width, height, palette: PALETTE, pixels });
}
