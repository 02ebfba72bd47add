import type { Source } from './source.ts';
import { DeskFault } from './source.ts';

/**
 * Reads below `base` (`/x/`) over the network. `fetch` is a parameter so that a test can stand in.
 * A host that answers an unknown path with a page of HTML counts as one that says `missing`.
 */
export function fetchSource(base: string, fetchFile: typeof fetch = fetch): Source {
  return {
    read: async (path) => {
      let response: Response;
      let body: string;
      try {
        response = await fetchFile(base + path);
        body = await response.text();
      } catch (cause) {
        throw new DeskFault('network', path, { cause });
      }
      if (response.status === 404 || response.status === 410) throw new DeskFault('missing', path);
      if (!response.ok) throw new DeskFault('network', path);
      if (/^\s*<!doctype html/i.test(body)) throw new DeskFault('missing', path);
      try {
        return JSON.parse(body);
      } catch (cause) {
        throw new DeskFault('broken', path, { cause });
      }
    },
  };
}
