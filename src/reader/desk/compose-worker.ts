import { brisk } from '../../composition/compose-page.ts';
import { composeSheets } from '../../composition/compose-sheets.ts';
import type { ComposeOrder } from './set-sheets.ts';

/** Composes off the page's own thread; the answer goes to the port that came with the order. */
self.addEventListener('message', ({ data, ports }: MessageEvent<ComposeOrder>) => {
  const { articles, wish } = data;
  ports[0]?.postMessage(composeSheets(articles, { ...wish, effort: brisk }));
});
