import { useSyncExternalStore } from 'react';

/** One list for all links of a page: to ask the window anew for each costs more than the link. */
let asked: MediaQueryList | null = null;
function query(): MediaQueryList {
  asked ??= window.matchMedia('(prefers-reduced-motion: reduce)');
  return asked;
}

function listen(onChange: () => void): () => void {
  const list = query();
  list.addEventListener('change', onChange);
  return () => list.removeEventListener('change', onChange);
}

/** True where things may move: in a browser whose reader did not ask for less motion. */
export function useMotion(): boolean {
  return useSyncExternalStore(
    listen,
    () => !query().matches,
    () => false,
  );
}
