import { useCallback, useRef, useState } from 'react';
import { useHref } from 'react-router';
import type { Anchor } from '../../vocabulary/ids.ts';
import { useHydrated } from '../components/use-hydrated.ts';
import { copyText } from '../desk/copy-text.ts';
import type { Locale } from '../locale/definition.ts';
import { useStanding } from './standing-context.ts';

/** An article's address, and how it or that of a place in it is copied. `path` is without the base. */
export function useShare(path: string, locale: Locale) {
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
  return { address, announcement, copy };
}
