import { type RefObject, useEffect, useMemo, useRef } from 'react';
import { createPortal } from 'react-dom';
import type { GlossFile } from '../../../vocabulary/gloss.ts';
import type { Locale } from '../../locale/definition.ts';
import { WORD_LABELS } from '../../locale/word-labels.ts';
import { cardPlace } from './card-place.ts';
import { useHighlight } from './use-highlight.ts';
import { useWordAt } from './use-word-at.ts';
import { WordCard } from './WordCard.tsx';
import { type WordSurroundings, wordEntry } from './word-entry.ts';
import { rangeOf } from './word-places.ts';

interface WordHelpProps extends WordSurroundings {
  /** The element that holds head and text of the article. */
  readonly root: RefObject<HTMLElement | null>;
  readonly file: GlossFile;
  /** `zh-Hans` or `zh-Hant`, of the text. */
  readonly script: string;
  readonly locale: Locale;
}

/** Below this width, in px, the card is a sheet at the foot of the window, placed by style. */
const NARROW = 480;

function isVertical(range: Range): boolean {
  const holder = range.startContainer.parentElement;
  return holder !== null && getComputedStyle(holder).writingMode.startsWith('vertical');
}

/** Puts the card beside its word, and a word that a sheet at the foot covers above it. */
function place(card: HTMLElement, range: Range): void {
  const { clientWidth: width, clientHeight: height } = document.documentElement;
  const word = range.getClientRects()[0] ?? range.getBoundingClientRect();
  if (width < NARROW) {
    card.style.left = '';
    card.style.top = '';
    const hidden = word.bottom - (height - card.offsetHeight);
    if (hidden > 0) window.scrollBy({ top: hidden + word.height });
    return;
  }
  const size = card.getBoundingClientRect();
  const { left, top } = cardPlace(word, size, { width, height }, isVertical(range));
  card.style.left = `${left}px`;
  card.style.top = `${top}px`;
}

/** Looks words up in an article: shows the card of the word that was clicked, tapped or asked for by key. */
export function WordHelp(props: WordHelpProps) {
  const { root, file, script, locale } = props;
  const { place: at, close, step } = useWordAt(root, file);
  const card = useRef<HTMLDivElement>(null);
  const before = useRef<Element | null>(null);
  const range = useMemo(
    () => (at === null || root.current === null ? null : rangeOf(root.current, at)),
    [at, root],
  );
  useHighlight(range);
  const open = range !== null;

  useEffect(() => {
    if (!open) return;
    before.current = document.activeElement;
    card.current?.focus({ preventScroll: true });
    const outside = (event: Event) => {
      if (event.target instanceof Node && !card.current?.contains(event.target)) close();
    };
    const byKey = (event: globalThis.KeyboardEvent) => {
      if (event.key === 'Escape') close();
    };
    document.addEventListener('pointerdown', outside);
    document.addEventListener('focusin', outside);
    document.addEventListener('keydown', byKey);
    return () => {
      document.removeEventListener('pointerdown', outside);
      document.removeEventListener('focusin', outside);
      document.removeEventListener('keydown', byKey);
      // Back to where the reader was, unless the focus has gone elsewhere by itself.
      const lost = document.activeElement === null || document.activeElement === document.body;
      if (lost && before.current instanceof HTMLElement) {
        before.current.focus({ preventScroll: true });
      }
    };
  }, [open, close]);

  useEffect(() => {
    if (range === null) return;
    range.startContainer.parentElement?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    const follow = () => {
      if (card.current !== null) place(card.current, range);
    };
    follow();
    document.addEventListener('scroll', follow, { capture: true, passive: true });
    window.addEventListener('resize', follow);
    return () => {
      document.removeEventListener('scroll', follow, { capture: true });
      window.removeEventListener('resize', follow);
    };
  }, [range]);

  const entry = at === null || range === null ? null : wordEntry(file, at.word, `${range}`, props);
  if (entry === null || range === null) return null;
  return createPortal(
    <WordCard
      entry={entry}
      script={script}
      vertical={isVertical(range)}
      language={locale.language}
      tag={locale.tag}
      labels={WORD_LABELS[locale.language]}
      card={card}
      onClose={close}
      onStep={step}
    />,
    document.body,
  );
}
