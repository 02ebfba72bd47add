import './styles/reader.css';
import { createBrowserRouter } from 'react-router';
import { filtersOfParams, hasFilters } from '../vocabulary/filters.ts';
import { browserRoom } from './desk/browser-room.ts';
import { EMBEDDED_ID, embeddedSource } from './desk/embedded-source.ts';
import { fetchSource } from './desk/fetch-source.ts';
import { namesSamePage } from './names-same-page.ts';
import { startReader } from './start-reader.tsx';

/** The site on a server: the browser's history, the edition's JSON beside the pages. */
const base = import.meta.env.BASE_URL;
const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');

const { pathname, search, hash } = window.location;
const { path = '' } = root.dataset;
const written = base + path.slice(1);
// The server knew what was meant; the routes know one way to write it.
if (pathname !== written && namesSamePage(pathname, written)) {
  window.history.replaceState(null, '', written + search + hash);
}

// Every entry of the history has a name of its own, or the scroll of one page would be another's.
if (!window.history.state?.key) {
  const key = Math.random().toString(36).slice(2, 10);
  window.history.replaceState({ ...window.history.state, key }, '');
}

// A click before boxes have moved to their places skips the rest of the way; that is no fault.
window.addEventListener('unhandledrejection', (event) => {
  const { reason } = event;
  if (
    reason instanceof DOMException &&
    /^Transition was (?:skipped|aborted)/.test(reason.message)
  ) {
    event.preventDefault();
  }
});

const embedded = document.getElementById(EMBEDDED_ID)?.textContent ?? null;
// Not awaited here: pages that are fetched import this module, which would then wait for them.
void startReader({
  root,
  room: browserRoom(base),
  source: embeddedSource(embedded, fetchSource(base)),
  base,
  createRouter: (routes) => createBrowserRouter(routes, { basename: base }),
  // The page that was written for this address is taken over; any other one is replaced.
  isWritten:
    path === window.location.pathname.slice(base.length - 1) &&
    !/[?&]q=/.test(search) &&
    !hasFilters(filtersOfParams(new URLSearchParams(search))),
}).then((forget) => {
  delete document.documentElement.dataset.awaits;
  import.meta.hot?.on('banmian:edition', forget);
});
