import type { LoaderFunctionArgs, RouteObject } from 'react-router';
import { useLocation } from 'react-router';
import { LANGUAGES, readPath } from '../vocabulary/routes.ts';
import type { LoadPlace } from './desk/load-place.ts';
import { ArticlePage } from './pages/ArticlePage.tsx';
import { FaultPage } from './pages/FaultPage.tsx';
import { Frame } from './pages/Frame.tsx';
import { latePage } from './pages/late-pages.ts';
import { MissingPage } from './pages/MissingPage.tsx';
import { useBoxName } from './pages/use-box-name.ts';

/** The page of the address. One component for all, so that another language only changes words. */
function CurrentPage() {
  const { pathname } = useLocation();
  const { address } = readPath(pathname);
  useBoxName(address?.page === 'article' ? address.slug : null);
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
 * The routes: every language has every address. A loader reads what its address needs (see
 * `load-place.ts`); the frame around the page stays when a page cannot be read.
 */
export function readerRoutes(load: LoadPlace, base: string): RouteObject[] {
  const loader = async ({ request }: LoaderFunctionArgs) => {
    const { pathname, search } = new URL(request.url);
    const { address, language } = readPath(pathname.slice(base.length - 1));
    await load({ address: address ?? { page: 'missing' }, language }, search);
    return null;
  };
  const paths = [
    '',
    'page/:sheet',
    'a/:slug',
    'a/:slug/:view',
    'topic/:topic',
    'topic/:topic/page/:sheet',
    'about',
    'search',
    'terms',
    'terms/:term',
    '*',
  ];
  const pages = LANGUAGES.flatMap(({ prefix }) =>
    paths.map((path) => ({
      path: [prefix, path].filter(Boolean).join('/'),
      loader,
      element: <CurrentPage />,
    })),
  );
  return [
    {
      path: '/',
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
        const { language } = readPath(new URL(request.url).pathname.slice(base.length - 1));
        await load({ address: { page: 'missing' }, language }, '');
        return null;
      },
      // Each language has an edition of its own.
      shouldRevalidate: ({ currentUrl, nextUrl }) =>
        readPath(currentUrl.pathname.slice(base.length - 1)).language !==
        readPath(nextUrl.pathname.slice(base.length - 1)).language,
      children: [{ errorElement: <FaultPage />, children: pages }],
    },
  ];
}
