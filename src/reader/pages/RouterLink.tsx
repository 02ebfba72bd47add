import type { KeyboardEvent, MouseEvent } from 'react';
import { useEffect, useRef } from 'react';
import { Link, useLocation, useNavigate } from 'react-router';
import { readPath } from '../../vocabulary/routes.ts';
import type { LinkProps } from '../components/link-context.ts';
import { useAheadPage } from './ahead-context.ts';
import { useServices } from './services-context.ts';
import { useMotion } from './use-motion.ts';

/** A pointer that only passes over a link stays shorter than this, in milliseconds. */
const INTENT = 70;

/** Calls for a page's data when the reader is about to go there, and has its beginning set out of sight. */
function useIntent(href: string, ahead: boolean) {
  const { load } = useServices();
  const { setAhead } = useAheadPage();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const cancel = () => clearTimeout(timer.current);
  useEffect(
    () => () => {
      // A page of a hundred links leaves them all at once, and most were never pointed at.
      if (timer.current !== undefined) clearTimeout(timer.current);
    },
    [],
  );
  const intend = () => {
    cancel();
    if (!ahead) return;
    timer.current = setTimeout(() => {
      const url = new URL(href, 'https://edition.invalid');
      const { address, language } = readPath(url.pathname);
      // A failure shows when the reader goes there, not before.
      if (address === null) return;
      load({ address, language }, url.search).then(
        () => setAhead(href),
        () => {},
      );
    }, INTENT);
  };
  return { intend, cancel };
}

const isPlain = (event: MouseEvent | KeyboardEvent) =>
  !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);

/** True for a page of boxes. */
const isComposed = (path: string) =>
  ['front', 'topic'].includes(readPath(path.replace(/[?#].*/, '')).address?.page ?? '');

/**
 * The router's link, which fetches ahead on hover, focus and touch. From one page of boxes to another
 * they move to their new places (a view transition, where browser and reader like it). Any other page
 * is there at once: to photograph the old one first costs a slow telephone half a second.
 */
export function RouterLink(props: LinkProps) {
  const { href, goTo = href, children, className, lang, rel, label } = props;
  const { stay = false, pressed, found, ahead = true } = props;
  const navigate = useNavigate();
  const { intend, cancel } = useIntent(goTo, ahead);
  const { pathname } = useLocation();
  const viewTransition = useMotion() && isComposed(pathname) && isComposed(goTo);
  const state = stay || found ? { stay, found } : null;
  const go = () => navigate(goTo, { preventScrollReset: stay, state, viewTransition });
  return (
    <Link
      to={href}
      className={className}
      lang={lang}
      rel={rel}
      aria-label={label}
      preventScrollReset={stay}
      state={state}
      viewTransition={viewTransition}
      role={pressed === undefined ? undefined : 'button'}
      aria-pressed={pressed}
      onClick={(event) => {
        if (goTo === href || event.button !== 0 || !isPlain(event)) return;
        event.preventDefault();
        go();
      }}
      onKeyDown={(event) => {
        if (pressed === undefined || event.key !== ' ' || !isPlain(event)) return;
        event.preventDefault();
        go();
      }}
      onMouseEnter={intend}
      onMouseLeave={cancel}
      onFocus={intend}
      onTouchStart={intend}
    >
      {children}
    </Link>
  );
}
