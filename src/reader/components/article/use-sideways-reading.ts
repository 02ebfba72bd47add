import type { RefObject } from 'react';
import { useEffect } from 'react';
import type { ReadingPlace } from './reading-step.ts';
import { placeAfter, readingStep } from './reading-step.ts';

/** What has its own use for the keys. */
const OWN_KEYS = 'input, select, textarea, [contenteditable], .panel, .table-box';
const SPACE_IS_A_CLICK = 'button, summary';

/** The style decides, not the setting: print, narrow styles and other languages are horizontal. */
const isVertical = (pane: HTMLElement) => getComputedStyle(pane).writingMode === 'vertical-rl';

function placeOf(pane: HTMLElement): ReadingPlace {
  return {
    // In a vertical-rl box the beginning is 0 and everything after it negative (CSSOM View).
    travelled: -pane.scrollLeft,
    length: pane.scrollWidth,
    window: pane.clientWidth,
    pitch: Number.parseFloat(getComputedStyle(pane).lineHeight) || 32,
  };
}

/** On the way back from below the text the page comes first, until the text is whole again. */
const isAbove = (pane: HTMLElement) => pane.getBoundingClientRect().top < 0 && window.scrollY > 0;

function byKey(pane: HTMLElement, event: KeyboardEvent): void {
  const { key, shiftKey, target } = event;
  if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
  if (shiftKey && key !== ' ') return;
  const element = target instanceof Element ? target : null;
  if (element?.closest(OWN_KEYS)) return;
  if (key === ' ' && element?.closest(SPACE_IS_A_CLICK)) return;
  const step = readingStep(key, shiftKey);
  if (step === null || !isVertical(pane)) return;
  const sideways = key === 'ArrowLeft' || key === 'ArrowRight';
  if (step.count < 0 && isAbove(pane) && !sideways) return;
  const place = placeOf(pane);
  const to = placeAfter(step, place);
  if (to === place.travelled && !sideways) return;
  event.preventDefault();
  const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  pane.scrollTo({ left: -to, behavior: calm ? 'instant' : 'smooth' });
}

function byWheel(pane: HTMLElement, event: WheelEvent): void {
  if (event.defaultPrevented || event.ctrlKey || event.shiftKey || !isVertical(pane)) return;
  // A wheel that goes sideways by itself, and a table that scrolls, need no help.
  if (Math.abs(event.deltaX) >= Math.abs(event.deltaY)) return;
  if (event.deltaY < 0 && isAbove(pane)) return;
  const { travelled, length, window: width, pitch } = placeOf(pane);
  const unit = [1, pitch, width][event.deltaMode] ?? 1;
  const to = Math.min(length - width, Math.max(0, travelled + event.deltaY * unit));
  if (Math.abs(to - travelled) < 1) return;
  event.preventDefault();
  pane.scrollLeft = -to;
}

/**
 * Lets the keys and the wheel that move down a page move on in a vertical text, right to left. At
 * either end of the text they move the page again.
 */
export function useSidewaysReading(ref: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const pane = ref.current;
    if (pane === null) return;
    const onKey = (event: KeyboardEvent) => byKey(pane, event);
    const onWheel = (event: WheelEvent) => byWheel(pane, event);
    document.addEventListener('keydown', onKey);
    pane.addEventListener('wheel', onWheel, { passive: false });
    return () => {
      document.removeEventListener('keydown', onKey);
      pane.removeEventListener('wheel', onWheel);
    };
  }, [ref]);
}
