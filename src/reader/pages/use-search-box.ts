import { useEffect, useRef } from 'react';
import { useHref, useNavigate } from 'react-router';
import { pathOf } from '../../vocabulary/routes.ts';
import { useServices } from './services-context.ts';
import { usePlace } from './use-place.ts';

/**
 * Goes from the box in the head to the page of results with the first key; there `SearchPage` takes
 * over. `/` leads to the box from anywhere.
 */
export function useSearchBox() {
  const { load } = useServices();
  const navigate = useNavigate();
  const { address, language } = usePlace();
  const field = useRef<HTMLInputElement>(null);
  const going = useRef<ReturnType<typeof setTimeout>>(undefined);
  const isThere = address.page === 'search';
  const pathname = pathOf({ page: 'search' }, language);
  const action = useHref(pathname);
  const go = (text: string) => {
    // A key may come when the address has changed and the page has not yet: no second entry for it.
    const { href } = window.location;
    if (isThere || href.split('?')[0] === new URL(action, href).href) return;
    const search = text === '' ? '' : new URLSearchParams({ q: text }).toString();
    // Everything is asked for at once; what the way there draws would keep it waiting.
    load({ address: { page: 'search' }, language }, `?${search}`).catch(() => {});
    // The focus stays in the box. In one go: drawn in slices, between frames that show nothing new, the
    // page takes a slow telephone twice as long.
    const way = { state: { stay: true }, flushSync: true };
    // Keys that come before it has been gone are gone with it.
    clearTimeout(going.current);
    going.current = setTimeout(() => void navigate({ pathname, search }, way));
  };
  const onType = (text: string) => {
    if (text.trim() !== '') go(text);
  };
  useEffect(() => {
    const byKey = (event: KeyboardEvent) => {
      const { key, target, altKey, ctrlKey, metaKey } = event;
      if (key !== '/' || altKey || ctrlKey || metaKey || field.current === null) return;
      if (target instanceof HTMLInputElement) return;
      event.preventDefault();
      field.current.select();
      field.current.focus();
    };
    document.addEventListener('keydown', byKey);
    return () => document.removeEventListener('keydown', byKey);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, for what was typed before this code came
  useEffect(() => {
    if (document.activeElement === field.current) onType(field.current?.value ?? '');
  }, []);
  return {
    field,
    action,
    onNear: () => {
      // A failure shows when the reader searches, not before.
      load({ address: { page: 'search' }, language }, '').catch(() => {});
    },
    onType,
    onSubmit: go,
  };
}
