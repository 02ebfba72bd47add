import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Painter } from './paint-card.ts';

/**
 * Pictures kept in a folder by their painter's name and what is drawn, so that a build paints what is new
 * only. What cannot be read or written counts as new; null keeps nothing.
 */
export function pictureCache(folder: string | null, { name, paint }: Painter): Painter['paint'] {
  if (folder === null) return paint;
  return async (drawing) => {
    const key = createHash('sha256').update(`${name}\n${drawing}`).digest('hex').slice(0, 32);
    const file = join(folder, `${key}.png`);
    const kept = await readFile(file).catch(() => null);
    if (kept !== null) return kept;
    const picture = await paint(drawing);
    try {
      await mkdir(folder, { recursive: true });
      // Whole or not at all, whatever ends the build meanwhile.
      const part = `${file}.${process.pid}`;
      await writeFile(part, picture);
      await rename(part, file);
    } catch {
      // A place that cannot be written to: the picture is painted each time.
    }
    return picture;
  };
}
