import { useEffect, useRef } from 'react';
import { useNavigate } from 'react-router';
import { useMotion } from './use-motion.ts';

interface PageTurnOptions {
  /** Page on the screen and how many there are, from 1. */
  readonly number: number;
  readonly of: number;
  readonly hrefOf: (number: number) => string;
}

/** CSS px that a finger moves across before it is a wish to turn, and off course before it is not. */
const SWIPE = { across: 70, off: 45 } as const;
/** A swipe from the very edge is the browser's own. */
const EDGE = 24;

/** Where arrows belong to the thing itself: a field, a choice, a box that scrolls. */
const OWN_ARROWS = 'input, textarea, select, [contenteditable], .table-box, .panel';

function isOwn(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(OWN_ARROWS) !== null;
}

/** The way a finger went: 1 for the next page (leftwards), -1 back, 0 for none. */
export function swipeOf(across: number, down: number): -1 | 0 | 1 {
  if (Math.abs(across) < SWIPE.across || Math.abs(down) > SWIPE.off) return 0;
  return across < 0 ? 1 : -1;
}

/**
 * Turns pages by the arrow keys and by swiping. The root says which way while a page turns
 * (`data-turn`), for the style of the view transition.
 */
export function usePageTurn({ number, of, hrefOf }: PageTurnOptions): void {
  const navigate = useNavigate();
  const viewTransition = useMotion();
  // Where the reader has turned to: keys come faster than pages are drawn.
  const at = useRef(number);
  useEffect(() => {
    at.current = number;
  }, [number]);
  useEffect(() => {
    const turn = (by: -1 | 0 | 1) => {
      const to = at.current + by;
      if (by === 0 || to < 1 || to > of) return false;
      at.current = to;
      document.documentElement.dataset.turn = by === 1 ? 'on' : 'back';
      void navigate(hrefOf(to), { viewTransition });
      return true;
    };
    const byKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isOwn(event.target)) return;
      if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
      if (turn(by)) event.preventDefault();
    };
    let from: Touch | null = null;
    const down = ({ touches, target }: TouchEvent) => {
      const [touch = null, second] = touches;
      const atEdge =
        touch !== null && (touch.clientX < EDGE || touch.clientX > window.innerWidth - EDGE);
      from = second === undefined && !atEdge && !isOwn(target) ? touch : null;
    };
    const up = ({ changedTouches }: TouchEvent) => {
      const [touch] = changedTouches;
      const zoomed = (window.visualViewport?.scale ?? 1) > 1;
      const selects = !(document.getSelection()?.isCollapsed ?? true);
      if (from === null || touch === undefined || zoomed || selects) return;
      turn(swipeOf(touch.clientX - from.clientX, touch.clientY - from.clientY));
    };
    const byLink = ({ target }: MouseEvent) => {
      const link = target instanceof Element ? target.closest('.page-turn a[rel]') : null;
      if (link === null) return;
      document.documentElement.dataset.turn = link.matches('[rel=next]') ? 'on' : 'back';
    };
    document.addEventListener('keydown', byKey);
    document.addEventListener('click', byLink, true);
    document.addEventListener('touchstart', down, { passive: true });
    document.addEventListener('touchend', up, { passive: true });
    return () => {
      document.removeEventListener('keydown', byKey);
      document.removeEventListener('click', byLink, true);
      document.removeEventListener('touchstart', down);
      document.removeEventListener('touchend', up);
    };
  }, [navigate, of, hrefOf, viewTransition]);
  // The mark is wanted while both pages are drawn; the next step may be another kind of move.
  useEffect(() => {
    const timer = setTimeout(() => delete document.documentElement.dataset.turn, TURNED);
    return () => clearTimeout(timer);
  });
}

/** ms from the new page's first effect until its turning is surely over; see `broadsheet.css`. */
const TURNED = 700;
