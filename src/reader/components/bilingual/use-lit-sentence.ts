import { type RefObject, useEffect, useRef, useState } from 'react';
import { nextSentence } from './next-sentence.ts';

interface LitSentenceOptions {
  /** The element around both languages. */
  readonly root: RefObject<HTMLElement | null>;
  /** Sentence that the address names. */
  readonly marked: string | null;
  /** Called when a reader chooses a sentence, to name it in the address; null for none. */
  readonly onChoose: (sentence: string | null) => void;
}

/** The sentence of an element. */
function sentenceOf(target: EventTarget | null): string | null {
  const element = target instanceof Element ? target.closest('[data-sentence]') : null;
  return element?.getAttribute('data-sentence') ?? null;
}

/** All sentences in reading order that stand in the language of `target`. */
function sentencesBeside(root: Element, target: EventTarget | null): readonly HTMLElement[] {
  const column = target instanceof Element ? target.closest('[data-column]') : null;
  const name = column?.getAttribute('data-column');
  return [...root.querySelectorAll<HTMLElement>(`[data-column="${name}"] [data-sentence]`)];
}

/** A link or a note in a sentence has keys and clicks of its own. */
function isOwn(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('a, button') !== null;
}

/** Goes to the sentence that a key leads to; false where it leads nowhere. */
function moveFocus(root: Element, { key, target }: KeyboardEvent): boolean {
  const all = sentencesBeside(root, target);
  const ids = all.map(({ dataset: { sentence = '' } }) => sentence);
  const to = nextSentence(key, sentenceOf(target) ?? '', ids);
  if (to === null) return false;
  all[ids.indexOf(to)]?.focus();
  return true;
}

/**
 * Which sentence is lit in both languages: the one under the pointer, else the one with the focus or
 * touched last, else the one of the address. Arrow keys go from sentence to sentence of a language,
 * Enter names it in the address, Escape lets go of it.
 */
export function useLitSentence({ root, marked, onChoose }: LitSentenceOptions): string | null {
  const [pointed, setPointed] = useState<string | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const choose = useRef(onChoose);
  useEffect(() => {
    choose.current = onChoose;
  });
  useEffect(() => {
    const element = root.current;
    if (element === null) return;
    const take = (sentence: string | null) => {
      setChosen(sentence);
      choose.current(sentence);
    };
    const byKey = (event: KeyboardEvent) => {
      const { target, key, altKey, ctrlKey, metaKey, shiftKey } = event;
      const sentence = sentenceOf(target);
      if (sentence === null || altKey || ctrlKey || metaKey || shiftKey) return;
      if (key === 'Escape') take(null);
      else if (key === 'Enter' && !isOwn(target)) take(sentence);
      else if (moveFocus(element, event)) event.preventDefault();
    };
    const byPointer = ({ pointerType, target }: PointerEvent) => {
      if (pointerType !== 'touch') setPointed(sentenceOf(target));
    };
    const byLeaving = () => setPointed(null);
    const byClick = ({ target }: MouseEvent) => {
      const isSelecting = !(document.getSelection()?.isCollapsed ?? true);
      if (!isSelecting && !isOwn(target)) take(sentenceOf(target));
    };
    const byFocus = ({ target }: FocusEvent) => {
      const sentence = sentenceOf(target);
      if (sentence !== null) setChosen(sentence);
    };
    element.addEventListener('keydown', byKey);
    element.addEventListener('pointerover', byPointer);
    element.addEventListener('pointerleave', byLeaving);
    element.addEventListener('click', byClick);
    element.addEventListener('focusin', byFocus);
    return () => {
      element.removeEventListener('keydown', byKey);
      element.removeEventListener('pointerover', byPointer);
      element.removeEventListener('pointerleave', byLeaving);
      element.removeEventListener('click', byClick);
      element.removeEventListener('focusin', byFocus);
    };
  }, [root]);
  return pointed ?? chosen ?? marked;
}
