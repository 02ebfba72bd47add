import { useCallback, useRef, useState } from 'react';
import { useHref } from 'react-router';
import type { Anchor } from '../../vocabulary/ids.ts';
import { useHydrated } from '../components/use-hydrated.ts';
import { copyText } from '../desk/copy-text.ts';
import type { Locale } from '../locale/definition.ts';
import { useStanding } from './standing-context.ts';

/** An article's address and ways to pass it on, or that of a place in it. `path` is without the base. */
export function useShare(path: string, title: string, locale: Locale) {
  const href = useHref(path);
  const { wholeOf } = useStanding();
  const live = useHydrated();
  const [announcement, setAnnouncement] = useState('');
  const clearing = useRef<ReturnType<typeof setTimeout>>(undefined);
  const urlOf = useCallback(
    (anchor: Anchor | null) => wholeOf(`${href}${anchor === null ? '' : `#${anchor}`}`),
    [href, wholeOf],
  );
  const copy = useCallback(
    async (anchor: Anchor | null) => {
      setAnnouncement('');
      const copied = await copyText(urlOf(anchor));
      setAnnouncement(copied ? locale.share.copied : locale.share.failed);
      clearTimeout(clearing.current);
      clearing.current = setTimeout(() => setAnnouncement(''), 4000);
    },
    [urlOf, locale],
  );
  // Readable, as a person would write it down; a written page knows no more than its path.
  const address = live ? decodeURI(urlOf(null)) : href;
  // A system's sheet takes addresses of the web only, and those of a single file are none.
  const canShare = /^http/.test(address) && typeof navigator.share === 'function';
  const share = (anchor: Anchor | null) => {
    // Closing the sheet without sharing rejects; there is nothing to say about it.
    navigator.share({ title, url: urlOf(anchor) }).catch(() => {});
  };
  return { address, announcement, copy, share: canShare ? share : null };
}
