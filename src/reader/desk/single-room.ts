import type { ComposingRoom } from './composing-room.ts';
import { plainSheet } from './composing-room.ts';
import type { StartComposer } from './set-sheets.ts';

/** The room of a single file: the style sheets that the press made are at hand, by their paths. */
export function singleRoom(
  styleOf: (path: string) => string | null,
  startComposer: StartComposer,
): ComposingRoom {
  const adopted = new Set<string>();
  return {
    link: async (path) => {
      const text = styleOf(path);
      if (text === null || adopted.has(path)) return;
      adopted.add(path);
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      document.adoptedStyleSheets.push(sheet);
    },
    set: async (articles) => {
      try {
        const { setSheets } = await import('./set-sheets.ts');
        return await setSheets(articles, startComposer);
      } catch {
        return [plainSheet(articles)];
      }
    },
  };
}
