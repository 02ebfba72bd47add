import { Activity, memo, useContext, useLayoutEffect, useState } from 'react';
import {
  UNSAFE_LocationContext as LocationContext,
  UNSAFE_RouteContext as RouteContext,
  useLocation,
} from 'react-router';
import { readPath } from '../../vocabulary/routes.ts';
import { ArticlePage } from './ArticlePage.tsx';
import { AheadProvider } from './ahead-context.ts';
import { latePage } from './late-pages.ts';
import { MissingPage } from './MissingPage.tsx';
import { useAhead } from './use-ahead.ts';
import { useMeasuredAhead } from './use-measured-ahead.ts';

/** Neither is drawn again for a click that only brings the other to the front. */
const Article = memo(ArticlePage);
const Page = memo(PageOfAddress);

/** The page of the address. One component for all, so that another language only changes words. */
function PageOfAddress() {
  const { pathname } = useLocation();
  const { address } = readPath(pathname);
  switch (address?.page) {
    case 'front': {
      const FrontPage = latePage('front');
      return <FrontPage number={address.sheet ?? 1} />;
    }
    case 'article':
      return <Article slug={address.slug} view={address.view ?? null} key={address.slug} />;
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

/** The page of the address, and behind it the article that its reader is about to go to. */
export function CurrentPage() {
  const { ahead, page, article } = useAhead();
  // There is one route, and every link of ours names its whole path: what the router says of the route
  // anew at each address would only have every link drawn again.
  const [routes] = useState(useContext(RouteContext));
  const isBehind = page?.isShown === false;
  useLayoutEffect(() => {
    const element = ahead.page.current;
    if (element === null || !isBehind) return;
    element.hidden = true;
    return () => {
      element.hidden = false;
    };
  }, [ahead, isBehind]);
  useMeasuredAhead(article?.isShown === false ? article.address.slug : null);
  return (
    <RouteContext value={routes}>
      <AheadProvider value={ahead}>
        {page !== null && (
          <LocationContext value={page.arrival}>
            <Page />
          </LocationContext>
        )}
        {article !== null && (
          <Activity mode={article.isShown ? 'visible' : 'hidden'} key={article.address.slug}>
            <LocationContext value={article.arrival}>
              <Article slug={article.address.slug} view={article.address.view ?? null} />
            </LocationContext>
          </Activity>
        )}
      </AheadProvider>
    </RouteContext>
  );
}
