import type { RouteObject } from 'react-router';
import { readPath } from '../vocabulary/routes.ts';
import type { Loading } from './load-all.ts';
import { CurrentPage } from './pages/CurrentPage.tsx';
import { FaultPage } from './pages/FaultPage.tsx';
import { Frame } from './pages/Frame.tsx';

/**
 * The routes: every language has every address. The loader reads what its address needs (see
 * `load-all.ts`), and is not asked for an address that has been loaded, so that a click there is
 * answered at once. One route for all pages: the router would ask the loader of another. The frame
 * around the page stays when a page cannot be read.
 */
export function readerRoutes({ load, isLoaded }: Loading, base: string): RouteObject[] {
  const placeOf = ({ pathname, search }: URL) => {
    const { address, language } = readPath(pathname.slice(base.length - 1));
    return { place: { address: address ?? { page: 'missing' as const }, language }, search };
  };
  return [
    {
      element: <Frame />,
      // Until the first page has its data the written one stands; there is nothing to put in its place.
      hydrateFallbackElement: <></>,
      // Without the edition's own file there is nothing to put into a frame.
      errorElement: (
        <main className="frame">
          <FaultPage />
        </main>
      ),
      loader: async ({ request }) => {
        const { language } = placeOf(new URL(request.url)).place;
        await load({ address: { page: 'missing' }, language }, '');
        return null;
      },
      // Each language has an edition of its own.
      shouldRevalidate: ({ nextUrl }) =>
        !isLoaded({ address: { page: 'missing' }, language: placeOf(nextUrl).place.language }, ''),
      children: [
        {
          errorElement: <FaultPage />,
          children: [
            {
              path: '/*',
              loader: async ({ request }) => {
                const { place, search } = placeOf(new URL(request.url));
                await load(place, search);
                return null;
              },
              shouldRevalidate: ({ nextUrl }) => {
                const { place, search } = placeOf(nextUrl);
                return !isLoaded(place, search);
              },
              element: <CurrentPage />,
            },
          ],
        },
      ],
    },
  ];
}
