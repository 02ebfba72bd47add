import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { latinTitleWords } from '../../composition/latin-title-words.ts';
import { loadLexicon } from '../../press/lexicon.ts';
import { type Address, type Language, pathOf } from '../../vocabulary/routes.ts';
import type { FindFile } from '../page-languages.ts';
import { cardPath } from './card-path.ts';
import { cardAlt, cardWords } from './card-words.ts';
import { drawCard } from './draw-card.ts';
import { layOutCard } from './lay-out-card.ts';
import type { LinkCard } from './link-card.ts';
import { openPainter } from './paint-card.ts';
import { pictureCache } from './picture-cache.ts';
import { openTypeCase } from './type-case.ts';

/** Makes the cards of an edition, one after the other. */
export interface CardMaker {
  /** The card of an address, its file begun; null for a page that nobody shares. */
  readonly make: (address: Address, language: Language) => Promise<LinkCard | null>;
  /** Resolves when all files are written; gives what the build should warn of. */
  readonly finish: () => Promise<readonly string[]>;
}

/** Writes cards below `outDir`; `cache` is a folder for pictures, which outlives the build, or null. */
export async function openCardMaker(
  find: FindFile,
  outDir: string,
  cache: string | null,
): Promise<CardMaker> {
  const lexicon = loadLexicon();
  const source = { find, cut: (text: string) => latinTitleWords(text, [], lexicon.cut) };
  const cast = await openTypeCase();
  const painter = await openPainter();
  const pictures = pictureCache(cache, painter);
  const made = new Map<string, LinkCard>();
  const warnings: string[] = [];
  let writing = Promise.resolve();

  const write = async (path: string, drawing: string) => {
    const file = join(outDir, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, await pictures(drawing));
  };
  return {
    make: async (address, language) => {
      const path = cardPath(address, language);
      const known = path === null ? null : made.get(path);
      if (path === null || known !== undefined) return known ?? null;
      const words = cardWords(address, language, source);
      const layout = layOutCard(words, cast);
      const drawing = drawCard(layout);
      const version = createHash('sha256').update(drawing).digest('hex').slice(0, 8);
      const card = { path: `${path}?v=${version}`, alt: cardAlt(words) };
      made.set(path, card);
      const missing = new Set(layout.lines.flatMap(({ line }) => line.missing));
      for (const character of missing) {
        warnings.push(
          `cards: ${pathOf(address, language)}: no face has “${character}”: 〓 stands for it in the picture of the link`,
        );
      }
      // One at a time: it is packed beside the rendering of its page, and memory stays flat.
      await writing;
      writing = write(path, drawing);
      // Told by the next `await`; until then it is nobody's fault.
      writing.catch(() => {});
      return card;
    },
    finish: async () => {
      await writing;
      return warnings;
    },
  };
}
