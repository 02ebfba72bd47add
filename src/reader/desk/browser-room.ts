import type { ComposingRoom } from './composing-room.ts';
import { plainSheet } from './composing-room.ts';

/** Resolves when the style sheet applies; without it the page is plain, which is no reason to wait. */
function linked(href: string): Promise<void> {
  const links = [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')];
  if (links.some((link) => new URL(link.href).pathname === href)) return Promise.resolve();
  return new Promise((resolve) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = href;
    link.onload = () => resolve();
    link.onerror = () => resolve();
    // Behind the reader's own styles, wherever they are linked: a page's rules are the last word.
    const last = links.at(-1);
    if (last === undefined) document.head.append(link);
    else last.after(link);
  });
}

/** The room of a browser: composition is fetched when a page is set anew, and not before. */
export function browserRoom(base: string): ComposingRoom {
  return {
    link: (path) => linked(base + path),
    set: async (articles) => {
      try {
        const [{ setSheets }, { startComposer }] = await Promise.all([
          import('./set-sheets.ts'),
          import('./start-composer.ts'),
        ]);
        return await setSheets(articles, startComposer);
      } catch {
        return [plainSheet(articles)];
      }
    },
  };
}
