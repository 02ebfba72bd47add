import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, sep } from 'node:path';
import { Stop } from './run-command.mjs';

/** The port that is tried first when none is asked for; the next ones follow. */
const FIRST_PORT = 4173;
const PORTS_TRIED = 20;

/** File names with a content hash from the bundler: they never change under one name. */
const HASHED = /\/assets\/.+-[\w-]{8}\.\w+$/;
const TEXT = /\.(?:txt|css|js|svg|xml)$/;

/**
 * @typedef {import('node:http').IncomingMessage} Request
 * @typedef {import('node:http').ServerResponse} Response
 * @typedef {{ dir: string, base: string }} Site
 */

/**
 * What a request's address means on a static host: a file to send (`/a/x/` → `/a/x/index.html`), a
 * redirect (a folder named without its slash), or nothing (null). Never a path outside the folder:
 * `new URL` resolves dot segments, encoded ones too, and back slashes and NUL are refused.
 *
 * @param {string} url `request.url`
 * @param {Site} site
 * @returns {{ file: string } | { redirect: string } | null}
 */
export function resolveAddress(url, { dir, base }) {
  const target = `http://host${url.replace(/^\/+/, '/')}`;
  if (!URL.canParse(target)) return null;
  const { pathname, search } = new URL(target);
  if (`${pathname}/` === base) return { redirect: base + search };
  if (!pathname.startsWith(base)) return null;
  const path = `/${pathname.slice(base.length)}`;
  if (/%(?:00|2f|5c)/i.test(path)) return null;
  if (path.endsWith('/')) return { file: `${path}index.html` };
  const isFolder = statSync(join(dir, decode(path)), { throwIfNoEntry: false })?.isDirectory();
  return isFolder ? { redirect: `${pathname}/${search}` } : { file: path };
}

/** @param {string} path */
function decode(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/**
 * @param {Response} response
 * @param {number} status
 * @param {string | Buffer} body
 * @param {Record<string, string>} headers
 */
function answer(response, status, body, headers = {}) {
  response.writeHead(status, {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Length': Buffer.byteLength(body),
    ...headers,
  });
  response.end(body);
}

/**
 * @param {Response} response
 * @param {string} dir
 */
function answerNotFound(response, dir) {
  const page = join(dir, '404.html');
  const known = statSync(page, { throwIfNoEntry: false }) !== undefined;
  answer(response, 404, known ? readFileSync(page) : '404 Not found');
}

/**
 * Reads the list of files anew when the folder was replaced by a later build, which renames a new
 * folder into its place.
 *
 * @param {string} dir
 */
async function createFileSender(dir) {
  const { default: sirv } = await import('sirv');
  const make = () =>
    sirv(dir, {
      etag: true,
      extensions: [],
      setHeaders(response, pathname) {
        const keep = HASHED.test(pathname);
        response.setHeader(
          'Cache-Control',
          keep ? 'public,max-age=31536000,immutable' : 'no-cache',
        );
        const type = TEXT.test(pathname) ? TYPES[pathname.slice(pathname.lastIndexOf('.'))] : null;
        if (type) response.setHeader('Content-Type', `${type};charset=utf-8`);
      },
    });
  let { ino } = statSync(dir);
  let send = make();
  return () => {
    const now = statSync(dir, { throwIfNoEntry: false })?.ino;
    if (now !== undefined && now !== ino) {
      ino = now;
      send = make();
    }
    return now === undefined ? null : send;
  };
}

/** Text types said with their charset: without one a browser guesses, and Chinese is lost. */
const TYPES = /** @type {Record<string, string>} */ ({
  '.txt': 'text/plain',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
});

/**
 * Answers as a good static host does: a folder's index.html, 404.html with status 404 for what is
 * not there, ETags, a redirect to the address with its slash, GET and HEAD only.
 *
 * @param {Site} site
 * @returns {Promise<(request: Request, response: Response) => void>}
 */
export async function createSiteHandler(site) {
  const sender = await createFileSender(site.dir);
  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      answer(response, 405, '405 Method not allowed', { Allow: 'GET, HEAD' });
      return;
    }
    const found = resolveAddress(request.url ?? '/', site);
    if (found !== null && 'redirect' in found) {
      answer(response, 301, '', { Location: found.redirect });
      return;
    }
    const send = sender();
    if (found === null || send === null) {
      answerNotFound(response, site.dir);
      return;
    }
    request.url = found.file;
    send(request, response, () => answerNotFound(response, site.dir));
  };
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @param {string} host
 * @returns {Promise<number | null>} the port listened on, or null when it is taken
 */
function listen(server, port, host) {
  return new Promise((resolve, reject) => {
    /** @param {NodeJS.ErrnoException} error */
    const onError = (error) => {
      if (error.code === 'EADDRINUSE') resolve(null);
      else reject(new Stop(`Cannot listen on ${host} port ${port}: ${error.message}`));
    };
    server.once('error', onError);
    server.listen(port, host, () => {
      server.off('error', onError);
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

/**
 * Serves a folder until the process is asked to end. A port that was asked for is taken or the
 * command stops; without one it is 4173 or the next free one.
 *
 * @param {Site & { port: number | null, host: string }} options
 * @returns {Promise<{ address: string, close: () => void }>}
 */
export async function serveFolder({ dir, base, port, host }) {
  if (!statSync(`${dir}${sep}index.html`, { throwIfNoEntry: false })) {
    throw new Stop(`${dir} holds no site: run npm run build first`);
  }
  const server = createServer(await createSiteHandler({ dir, base }));
  const ports = port === null ? [...Array(PORTS_TRIED).keys()].map((n) => FIRST_PORT + n) : [port];
  for (const candidate of ports) {
    const taken = await listen(server, candidate, host);
    if (taken === null) continue;
    const shown = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
    const close = () => {
      server.close();
      server.closeAllConnections();
    };
    return {
      address: `http://${shown.includes(':') ? `[${shown}]` : shown}:${taken}${base}`,
      close,
    };
  }
  throw new Stop(`Port ${ports.join(', ')} in use: choose a free one with --port`);
}

/**
 * Ends a server on Ctrl-C or when the process is told to stop, with exit code 0.
 *
 * @param {() => unknown} close
 */
export function closeOnSignal(close) {
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => {
      Promise.resolve(close()).finally(() => process.exit(0));
    });
  }
}
