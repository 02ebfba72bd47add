import { readFile, writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { cutLatinFont, latinFontPath } from '../testing/latin-fonts.ts';

/** `UPDATE=1 npx vitest run latin-faces` writes the files anew. */
test.each(['text', 'bold', 'headline'] as const)(
  'the %s face for English is Newsreader, cut to Latin letters and marks',
  async (face) => {
    const made = await cutLatinFont(face);
    if (process.env.UPDATE) await writeFile(latinFontPath(face), made);
    expect(Buffer.compare(await readFile(latinFontPath(face)), made)).toBe(0);
    expect(made.length).toBeLessThan(25 * 1024);
  },
);
