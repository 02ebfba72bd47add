import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { subsetFont } from './subset-font.ts';

const FONT = createRequire(import.meta.url).resolve(
  '@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf',
);
const FILE = join(import.meta.dirname, '../reader/styles/text-figures.woff2');
const ASCII = Array.from({ length: 0x5f }, (_, index) => String.fromCharCode(0x20 + index)).join(
  '',
);

/** `UPDATE=1 npx vitest run text-figures` writes the file anew. */
test('the figures of the text are those of Noto Serif SC, with half and full widths', async () => {
  const font = await readFile(FONT);
  const features = ['hwid', 'fwid', 'locl', 'ccmp'];
  const made = await subsetFont(font, `${ASCII}·–—―‘’“”…`, 'woff2', features);
  if (process.env.UPDATE) await writeFile(FILE, made);
  expect(Buffer.compare(await readFile(FILE), made)).toBe(0);
});
