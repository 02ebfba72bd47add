import * as v from 'valibot';
import type { Source } from './source.ts';

/** Id of the `<script type="application/json">` that holds what the prerendered page was made of. */
export const EMBEDDED_ID = 'edition-data';

const Files = v.record(v.string(), v.unknown());

/**
 * The files that a prerendered page carries, by path. Each is given once and then forgotten, so that
 * a second reading, after a change or a fault, goes to `rest`. What cannot be read counts as nothing.
 */
export function embeddedSource(json: string | null, rest: Source): Source {
  let parsed: unknown = null;
  try {
    parsed = json === null ? null : JSON.parse(json);
  } catch {
    // The page is whole without it: everything is then read from `rest`.
  }
  const result = v.safeParse(Files, parsed);
  const files = new Map(Object.entries(result.success ? result.output : {}));
  return {
    holds: (path) => files.has(path),
    read: async (path) => {
      if (!files.has(path)) return rest.read(path);
      const file = files.get(path);
      files.delete(path);
      return file;
    },
  };
}
