import type { Source } from './source.ts';
import { DeskFault } from './source.ts';

/** Reads from memory; `onRead` hears every path that was found. */
export function mapSource(
  files: ReadonlyMap<string, unknown>,
  onRead: (path: string) => void = () => {},
): Source {
  return {
    read: async (path) => {
      if (!files.has(path)) throw new DeskFault('missing', path);
      onRead(path);
      return files.get(path);
    },
  };
}
