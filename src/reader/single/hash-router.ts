import type { DataRouter, RouteObject, To } from 'react-router';
import {
  UNSAFE_createHashHistory as createHashHistory,
  createPath,
  UNSAFE_createRouter as createRouter,
  UNSAFE_mapRouteProperties as mapRouteProperties,
} from 'react-router';

/** What paths are read against; the reader looks at nothing but what comes behind it. */
const NOWHERE = 'https://edition.invalid';

/**
 * The router's history in the hash of a file. React Router's own, `createHashRouter`, reads paths
 * against the file's address where the browser calls its origin null: on Windows `/a/one/` would become
 * `/C:/a/one/`, which is no page.
 */
export function hashHistory() {
  const history = createHashHistory();
  const createURL = (to: To) => new URL(typeof to === 'string' ? to : createPath(to), NOWHERE);
  return Object.assign(history, {
    createURL,
    encodeLocation: (to: To) => {
      const { pathname, search, hash } = createURL(to);
      return { pathname, search, hash };
    },
  });
}

/** A router whose addresses are `#/en/a/one/?topic=a#l5s2`. */
export function createFileRouter(routes: RouteObject[]): DataRouter {
  return createRouter({ routes, history: hashHistory(), mapRouteProperties }).initialize();
}
