import { startTransition, useContext, useEffect, useRef, useState } from 'react';
import { UNSAFE_LocationContext as LocationContext, NavigationType, parsePath } from 'react-router';
import type { Address } from '../../vocabulary/routes.ts';
import { readPath } from '../../vocabulary/routes.ts';
import { afterPaint } from './after-paint.ts';

/** What the hooks of the router read an address from. */
type Arrival = React.ContextType<typeof LocationContext>;
type ArticleAddress = Extract<Address, { page: 'article' }>;

/** An article that was set before its link is followed. */
interface SetArticle {
  readonly address: ArticleAddress;
  /** As it will be when the link is followed. */
  readonly arrival: Arrival;
  /** Where the reader was when it was set. */
  readonly from: Arrival;
}

/** Which of the two is shown, and what each of them takes for the address. */
interface Stage {
  /** Null where it has been taken down. */
  readonly page: { readonly arrival: Arrival; readonly isShown: boolean } | null;
  readonly article: (Omit<SetArticle, 'from'> & { readonly isShown: boolean }) | null;
}

/** The article that a link on a page of boxes leads to the beginning of; null for any other link. */
function articleBehind(href: string, from: Arrival): SetArticle | null {
  const { pathname = '', search = '', hash = '' } = parsePath(href);
  const here = readPath(from.location.pathname);
  const { address, language } = readPath(pathname);
  if (address?.page !== 'article' || address.view !== undefined || hash !== '') return null;
  // Two articles in one document would have their anchors twice.
  const isOfBoxes = here.address?.page === 'front' || here.address?.page === 'topic';
  if (!isOfBoxes || here.language !== language) return null;
  const location = { pathname, search, hash, state: null, key: 'ahead', unstable_mask: undefined };
  return { address, arrival: { location, navigationType: NavigationType.Push }, from };
}

/** True if the link has just been followed, and the address says nothing that was not set. */
function isAsSet({ location, navigationType }: Arrival, set: Arrival): boolean {
  const { pathname, search, hash } = set.location;
  return (
    navigationType === set.navigationType &&
    location.pathname === pathname &&
    location.search === search &&
    location.hash === hash &&
    location.state === null
  );
}

function stageOf(set: SetArticle | null, now: Arrival, isDown: boolean): Stage {
  const page = { arrival: now, isShown: true };
  if (set === null) return { page, article: null };
  if (now.location === set.from.location) return { page, article: { ...set, isShown: false } };
  const { address } = readPath(now.location.pathname);
  if (address?.page !== 'article' || address.slug !== set.address.slug) {
    return { page, article: null };
  }
  const isFirst = isAsSet(now, set.arrival);
  return {
    page: isFirst && !isDown ? { arrival: set.from, isShown: false } : null,
    article: { address, arrival: isFirst ? set.arrival : now, isShown: true },
  };
}

/**
 * The page of the address and the article that is set behind it, if any. When its link is followed
 * the two change places, and the page is taken down once the article is painted: to take down a page
 * of boxes takes a slow telephone longer than to show an article.
 */
export function useAhead() {
  const now = useContext(LocationContext);
  const at = useRef(now);
  const page = useRef<HTMLDivElement>(null);
  const [set, keep] = useState<SetArticle | null>(null);
  const [down, takeDown] = useState<SetArticle | null>(null);
  const [ahead] = useState({
    page,
    setAhead: (href: string) => {
      const behind = articleBehind(href, at.current);
      if (behind !== null) keep(behind);
    },
  });
  // One that came too late, when the reader had left already, is none.
  const ready = useRef<SetArticle | null>(null);
  const isInTime = set === ready.current || set?.from.location === now.location;
  const stage = stageOf(isInTime ? set : null, now, down === set || page.current === null);
  const isBehind = stage.page?.isShown === false;
  useEffect(() => {
    at.current = now;
    if (set?.from.location === now.location) ready.current = set;
  }, [now, set]);
  useEffect(() => {
    if (!isBehind) return;
    return afterPaint(() => startTransition(() => takeDown(set)));
  }, [isBehind, set]);
  return { ahead, ...stage };
}
