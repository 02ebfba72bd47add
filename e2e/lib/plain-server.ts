import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { posix } from 'node:path';
import { SITE_AT_X } from './built-site.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Buffer;
}

const kindOf = (path: string) => {
  const found = statSync(SITE_AT_X + path, { throwIfNoEntry: false });
  if (found === undefined) return null;
  return found.isDirectory() ? 'folder' : 'file';
};

/** What the folder has at a path below `/x`; a server without capitals looks again in small letters. */
function answerTo(path: string, query: string | undefined, isCaseBlind: boolean): Answer {
  const kind = kindOf(path);
  if (kind === 'folder' && !path.endsWith('/')) {
    const tail = query === undefined ? '' : `?${query}`;
    return { status: 301, headers: { Location: `/x${path}/${tail}` } };
  }
  const file = kind === 'folder' ? `${path}index.html` : path;
  if (kindOf(file) === 'file') {
    // Without a charset, as such servers do: the page has to say its own.
    const type = TYPES[posix.extname(file)] ?? 'application/octet-stream';
    return { status: 200, headers: { 'Content-Type': type }, body: readFileSync(SITE_AT_X + file) };
  }
  const small = path.toLowerCase();
  return isCaseBlind && small !== path ? answerTo(small, query, false) : { status: 404 };
}

/** A server at work. */
export interface PlainServer {
  /** Its address with the path of the site: `http://127.0.0.1:4000/x/`. */
  readonly url: string;
  readonly close: () => void;
}

/**
 * Serves the site below `/x/` as the plainest servers do (`python3 -m http.server`): escapes are read,
 * doubled slashes are one, a folder is its index.html, and of `404.html` it knows nothing.
 */
export async function startPlainServer({ isCaseBlind = false } = {}): Promise<PlainServer> {
  const server = createServer((request, response) => {
    const [target = '/', query] = (request.url ?? '/').split('?');
    const path = posix.normalize(`/${decodeURIComponent(target)}`);
    const below = isCaseBlind ? path.replace(/^\/x(?=\/)/i, '') : path.replace(/^\/x(?=\/)/, '');
    const { status, headers, body } =
      below === path ? { status: 404 } : answerTo(below, query, isCaseBlind);
    response.writeHead(status, headers);
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://127.0.0.1:${port}/x/`, close };
}
