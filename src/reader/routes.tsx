import type { RouteObject } from 'react-router';
import { useLocation } from 'react-router';
import { readPath } from '../vocabulary/routes.ts';
import type { Loading } from './load-all.ts';
import { ArticlePage } from './pages/ArticlePage.tsx';
import { FaultPage } from './pages/FaultPage.tsx';
import { Frame } from './pages/Frame.tsx';
import { latePage } from './pages/late-pages.ts';
import { MissingPage } from './pages/MissingPage.tsx';

/** The page of the address. One component for all, so that another language only changes words. */
function CurrentPage() {
  const { pathname } = useLocation();
  const { address } = readPath(pathname);
  switch (address?.page) {
    case 'front': {
      const FrontPage = latePage('front');
      return <FrontPage number={address.sheet ?? 1} />;
    }
    case 'article':
      return <ArticlePage slug={address.slug} view={address.view ?? null} key={address.slug} />;
    case 'topic': {
      const TopicPage = latePage('topic');
      return <TopicPage topic={address.topic} number={address.sheet ?? 1} />;
    }
    case 'about': {
      const AboutPage = latePage('about');
      return <AboutPage />;
    }
    case 'search': {
      const { SearchPage } = latePage('search');
      return <SearchPage />;
    }
    case 'terms': {
      const TermsPage = latePage('terms');
      return <TermsPage />;
    }
    case 'term': {
      const TermPage = latePage('term');
      return <TermPage id={address.term} key={address.term} />;
    }
    default:
      return <MissingPage />;
  }
}

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
