/** Starts the worker that composes; its code is fetched with it. */
export function startComposer(): Worker {
  return new Worker(new URL('./compose-worker.ts', import.meta.url), { type: 'module' });
}
