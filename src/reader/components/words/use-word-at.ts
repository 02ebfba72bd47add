import { type RefObject, useCallback, useEffect, useState } from 'react';
import type { GlossFile } from '../../../vocabulary/gloss.ts';
import { wordAtPoint } from './word-at-point.ts';
import { firstWordIn, holderOf, placesIn, stepFrom, type WordPlace } from './word-places.ts';

/** What has its own use for a click or for letters. */
const OWN_CLICKS = 'a:not(.term-link), button, input, select, textarea, summary, [contenteditable]';
const OWN_KEYS = 'input, select, textarea, [contenteditable], .panel, [role="dialog"]';
/** Opens the first word of what has the focus, or of what is in sight. */
const KEY = 'w';

/** The first passage that is in the window, else the first of all. */
function firstInSight(root: Element, file: GlossFile): WordPlace | null {
  const { clientHeight, clientWidth } = document.documentElement;
  const anchors = Object.keys(file.passages);
  const seen = anchors.find((anchor) => {
    const box = holderOf(root, anchor)?.getBoundingClientRect();
    if (box === undefined) return false;
    return box.bottom > 0 && box.top < clientHeight && box.right > 0 && box.left < clientWidth;
  });
  return placesIn(root, file, seen ?? anchors[0] ?? '')[0] ?? null;
}

function wordForKey(root: Element, file: GlossFile): WordPlace | null {
  const focus = document.activeElement;
  const selection = document.getSelection();
  const chosen = selection?.isCollapsed === false ? selection.getRangeAt(0).startContainer : null;
  const from = chosen instanceof Element ? chosen : (chosen?.parentElement ?? focus);
  const own = from !== null && root.contains(from) ? firstWordIn(root, file, from) : null;
  return own ?? firstInSight(root, file);
}

/** The word that is looked up, and how to change it. */
export interface WordAt {
  readonly place: WordPlace | null;
  readonly close: () => void;
  /** Goes to the word before (−1) or after (1). */
  readonly step: (by: -1 | 1) => void;
}

/**
 * Follows clicks, taps and the key `w` to a word within `root`. The key works only while words are
 * looked up at all, which the reader switches on (WCAG 2.1.4): there is no element and no tab stop a
 * word. From the first word the card's arrows go on.
 */
export function useWordAt(root: RefObject<Element | null>, file: GlossFile): WordAt {
  const [place, setPlace] = useState<WordPlace | null>(null);
  useEffect(() => {
    const within = root.current;
    if (within === null) return;
    const byClick = (event: Event) => {
      if (!(event instanceof MouseEvent) || event.defaultPrevented) return;
      if (event.target instanceof Element && event.target.closest(OWN_CLICKS)) return;
      // The end of a selection is no question.
      if (document.getSelection()?.isCollapsed === false) return;
      const word = wordAtPoint(within, file, event.clientX, event.clientY);
      // Who looks words up is told of a term on its card and stays in the article.
      if (word !== null) event.preventDefault();
      setPlace(word);
    };
    const byKey = (event: KeyboardEvent) => {
      if (event.key !== KEY || event.defaultPrevented) return;
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      if (event.target instanceof Element && event.target.closest(OWN_KEYS)) return;
      const word = wordForKey(within, file);
      if (word === null) return;
      event.preventDefault();
      setPlace(word);
    };
    within.addEventListener('click', byClick);
    document.addEventListener('keydown', byKey);
    return () => {
      within.removeEventListener('click', byClick);
      document.removeEventListener('keydown', byKey);
    };
  }, [root, file]);
  const close = useCallback(() => setPlace(null), []);
  const step = useCallback(
    (by: -1 | 1) =>
      setPlace((from) => {
        if (from === null || root.current === null) return from;
        return stepFrom(root.current, file, from, by) ?? from;
      }),
    [root, file],
  );
  return { place, close, step };
}
