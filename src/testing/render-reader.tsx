import { QueryClient } from '@tanstack/react-query';
import { act, render } from '@testing-library/react';
import { flushSync } from 'react-dom';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { wordDeskOf } from '../reader/desk/gloss-queries.ts';
import { mapSource } from '../reader/desk/map-source.ts';
import type { Memory } from '../reader/desk/memory.ts';
import { desksOf } from '../reader/desk/queries.ts';
import type { Source } from '../reader/desk/source.ts';
import { siteStanding } from '../reader/desk/standing.ts';
import { loadAll } from '../reader/load-all.ts';
import { Providers } from '../reader/Providers.tsx';
import { readerRoutes } from '../reader/routes.tsx';

/** A memory that forgets with the test. */
export function fakeMemory(kept: Record<string, string> = {}): Memory {
  const values = new Map(Object.entries(kept));
  return {
    get: (key) => values.get(key) ?? null,
    set: (key, value) => {
      values.set(key, value);
    },
  };
}

/** What a test may replace. */
export interface ReaderParts {
  readonly source?: Source;
  readonly memory?: Memory;
}

/** Opens an address of an edition as the browser would, with a history in memory. */
export async function renderReader(
  path: string,
  files: ReadonlyMap<string, unknown>,
  { source = mapSource(files), memory = fakeMemory() }: ReaderParts = {},
) {
  const client = new QueryClient();
  const desks = desksOf(source);
  const loading = loadAll(client, desks);
  const router = createMemoryRouter(readerRoutes(loading, '/'), { initialEntries: [path] });
  const view = render(
    <Providers
      client={client}
      services={{ desks, words: wordDeskOf(source), load: loading.load, memory }}
      standing={siteStanding(null)}
      publish={({ title, lang }) => {
        document.title = title;
        document.documentElement.lang = lang;
      }}
    >
      {/* As that of `react-router/dom`, which is a module of its own here. */}
      <RouterProvider
        router={router}
        useTransitions={false}
        flushSync={(draw) => void flushSync(draw)}
      />
    </Providers>,
  );
  await act(async () => {
    await new Promise<void>((resolve) => {
      const settled = () => router.state.initialized && router.state.navigation.state === 'idle';
      if (settled()) return resolve();
      const stop = router.subscribe(() => {
        if (!settled()) return;
        stop();
        resolve();
      });
    });
  });
  return { ...view, router, client, load: loading.load };
}
