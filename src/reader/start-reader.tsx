import { notifyManager, QueryClient } from '@tanstack/react-query';
import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot } from 'react-dom/client';
import type { DataRouter, RouteObject } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import type { ComposingRoom } from './desk/composing-room.ts';
import { wordDeskOf } from './desk/gloss-queries.ts';
import { browserMemory } from './desk/memory.ts';
import { desksOf, forgetEdition } from './desk/queries.ts';
import type { Source } from './desk/source.ts';
import type { Standing } from './desk/standing.ts';
import { letFocusGo } from './let-focus-go.ts';
import { loadAll } from './load-all.ts';
import { Providers } from './Providers.tsx';
import type { Head } from './pages/head-context.ts';
import { readerRoutes } from './routes.tsx';

/** What differs between a site on a server and an edition in a single file. */
export interface ReaderOptions {
  readonly root: HTMLElement;
  readonly source: Source;
  readonly room: ComposingRoom;
  /** Path that stands before every address of the router: `/`, `/x/`. */
  readonly base: string;
  /** Makes the router: with the browser's history, or in the hash of a single file. */
  readonly createRouter: (routes: RouteObject[]) => DataRouter;
  /** True when `root` holds the page of this very address, written ahead. */
  readonly isWritten: boolean;
  /** Where the edition stands; left out on a site. */
  readonly standing: Standing;
}

/** What a written file tells machines of its own address: its links, its card, its data. */
const TOLD =
  'link[rel=canonical],link[rel=alternate],meta[property],meta[name^=twitter],script[type$="ld+json"]';

/** Takes heads into the document; what it says of the address it came with is gone with that address. */
function publisher(): (head: Head) => void {
  const { pathname } = window.location;
  return ({ title, description, lang, imprint = '' }) => {
    document.title = title;
    document.documentElement.lang = lang;
    document.querySelector('meta[name=description]')?.setAttribute('content', description);
    document.documentElement.dataset.imprint = imprint;
    // Browsers share a page by its canonical link: none is better than that of another page.
    if (window.location.pathname !== pathname) {
      for (const told of document.querySelectorAll(TOLD)) told.remove();
    }
  };
}

/** Resolves when the router has the data of its first page. */
function ready(router: DataRouter): Promise<void> {
  return new Promise((resolve) => {
    if (router.state.initialized) return resolve();
    const stop = router.subscribe(({ initialized }) => {
      if (!initialized) return;
      stop();
      resolve();
    });
  });
}

/** Every entry of the history has a name of its own, or the scroll of one page would be another's. */
function nameEntry({ history }: Window): void {
  if (history.state?.key) return;
  history.replaceState({ ...history.state, key: Math.random().toString(36).slice(2, 10) }, '');
}

/** A click before boxes have moved to their places skips the rest of the way; that is no fault. */
function allowSkippedMoves(event: PromiseRejectionEvent): void {
  const { reason } = event;
  const isSkipped =
    reason instanceof DOMException && /^Transition was (?:skipped|aborted)/.test(reason.message);
  if (isSkipped) event.preventDefault();
}

/** Puts the reader into a page; gives a way to read the edition anew. */
export async function startReader(options: ReaderOptions): Promise<() => Promise<void>> {
  const { root, source, room, base, createRouter, isWritten, standing } = options;
  nameEntry(window);
  window.addEventListener('unhandledrejection', allowSkippedMoves);
  // What is there at once is drawn before the next frame, not behind one that still lacks it.
  notifyManager.setScheduler(queueMicrotask);
  const client = new QueryClient();
  const desks = desksOf(source, room);
  const words = wordDeskOf(source);
  const loading = loadAll(client, desks);
  const publish = publisher();
  const router = createRouter(readerRoutes(loading, base));
  await ready(router);
  letFocusGo(router);
  const reader = (
    <Providers
      client={client}
      services={{ desks, words, load: loading.load, memory: browserMemory }}
      publish={publish}
      standing={standing}
    >
      <RouterProvider router={router} useTransitions={false} />
    </Providers>
  );
  // A page of another address, 404.html for one, or under a filter, is replaced in one step: the
  // caller shows the page again as soon as this returns.
  if (isWritten) hydrateRoot(root, reader);
  else flushSync(() => createRoot(root).render(reader));
  return () => forgetEdition(client);
}
