/**
 * What a browser remembers between visits. Storage may be full, forbidden or spoilt: reading then
 * gives nothing and writing does nothing, for nothing here is worth an error.
 */
export interface Memory {
  readonly get: (key: string) => string | null;
  readonly set: (key: string, value: string) => void;
}

/** The browser's `localStorage`, asked for anew each time: the getter itself may throw. */
export const browserMemory: Memory = {
  get: (key) => {
    try {
      return window.localStorage.getItem(key);
    } catch {
      return null;
    }
  },
  set: (key, value) => {
    try {
      window.localStorage.setItem(key, value);
    } catch {
      // Remembered until the page is left.
    }
  },
};
