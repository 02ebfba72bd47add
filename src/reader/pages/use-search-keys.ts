import { type KeyboardEvent as ReactKeyboardEvent, useEffect, useRef } from 'react';
import { searchField } from './typed-query.ts';

/** What arrows walk through: suggestions, headlines, and what else the answer offers. */
const STOPS = '.suggestion, .result-title a, .other-query, .results-more';

const stopsIn = (root: HTMLElement | null) => [
  ...(root?.querySelectorAll<HTMLElement>(STOPS) ?? []),
];
const isPlain = ({ altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent | ReactKeyboardEvent) =>
  !(altKey || ctrlKey || metaKey || shiftKey);

/** What keys in the box ask for. */
interface BoxKeys {
  /** Enter: the query stands as it is. */
  readonly onEnter: () => void;
  /** Escape in an empty box. */
  readonly onLeave: () => void;
}

/**
 * Leads with arrow keys from the box through what was found and back; Escape leads back to the box,
 * empties it, and leaves. Gives the element around all stops and its key handler.
 */
export function useSearchKeys({ onEnter, onLeave }: BoxKeys) {
  const root = useRef<HTMLDivElement>(null);
  const keys = useRef({ onEnter, onLeave });
  useEffect(() => {
    keys.current = { onEnter, onLeave };
  });
  useEffect(() => {
    const field = searchField();
    const form = field?.form;
    if (!field || !form) return;
    const byKey = (event: KeyboardEvent) => {
      // 229: a key of an input method, which some browsers report after the composition has ended.
      if (event.isComposing || event.keyCode === 229 || !isPlain(event)) return;
      if (event.key === 'ArrowDown') {
        const [first] = stopsIn(root.current);
        if (first === undefined) return;
        event.preventDefault();
        first.focus();
      } else if (event.key === 'Escape') {
        event.preventDefault();
        if (field.value === '') return keys.current.onLeave();
        field.value = '';
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }
    };
    const bySubmit = () => {
      keys.current.onEnter();
      stopsIn(root.current)
        // Not to what was found for other words.
        .find((stop) => stop.closest('.suggestions, .is-behind') === null)
        ?.focus();
    };
    field.addEventListener('keydown', byKey);
    form.addEventListener('submit', bySubmit);
    return () => {
      field.removeEventListener('keydown', byKey);
      form.removeEventListener('submit', bySubmit);
    };
  }, []);
  const onKeyDown = (event: ReactKeyboardEvent) => {
    if (!isPlain(event)) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      searchField()?.focus();
      return;
    }
    const stops = stopsIn(root.current);
    const { activeElement } = document;
    const at = activeElement instanceof HTMLElement ? stops.indexOf(activeElement) : -1;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (at < 0 || step === undefined) return;
    event.preventDefault();
    if (at + step < 0) searchField()?.focus();
    else stops[at + step]?.focus();
  };
  return { root, onKeyDown };
}
