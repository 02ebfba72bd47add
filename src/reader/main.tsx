import './styles/reader.css';
import { createBrowserRouter } from 'react-router';
import { filtersOfParams, hasFilters } from '../vocabulary/filters.ts';
import { browserRoom } from './desk/browser-room.ts';
import { EMBEDDED_ID, embeddedSource } from './desk/embedded-source.ts';
import { fetchSource } from './desk/fetch-source.ts';
import { siteStanding } from './desk/standing.ts';
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

const embedded = document.getElementById(EMBEDDED_ID)?.textContent ?? null;
// Not awaited here: pages that are fetched import this module, which would then wait for them.
void startReader({
  root,
  room: browserRoom(base),
  source: embeddedSource(embedded, fetchSource(base)),
  base,
  // Asked for now: once another address is shown the link is gone.
  standing: siteStanding(
    document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? null,
  ),
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
