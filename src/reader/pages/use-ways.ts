import { useState } from 'react';
import { useHref } from 'react-router';
import type { Anchor } from '../../vocabulary/ids.ts';
import type { ShareWay } from '../components/share/SharePanel.tsx';
import { copyText } from '../desk/copy-text.ts';
import type { Locale } from '../locale/definition.ts';
import type { ShareLabels } from '../locale/share-labels.ts';
import { useStanding } from './standing-context.ts';

interface Shared {
  /** Of the view and language on the screen, without the base. */
  readonly path: string;
  readonly title: string;
  /** The sentence to be shared; null for the article. */
  readonly anchor: Anchor | null;
  readonly locale: Locale;
  readonly labels: ShareLabels;
}

/** The ways to share that are done at a click, the system's sheet where there is one and links to copy, and what came of them. */
export function useWays({ path, title, anchor, locale, labels }: Shared) {
  const href = useHref(path);
  const { wholeOf } = useStanding();
  const [said, setSaid] = useState('');
  const urlOf = (place: Anchor | null) => wholeOf(`${href}${place === null ? '' : `#${place}`}`);
  const copy = async (text: string, done: string) => {
    setSaid('');
    setSaid((await copyText(text)) ? done : locale.share.failed);
  };
  const link = (name: string, place: Anchor | null): ShareWay => ({
    name,
    onChoose: () => copy(urlOf(place), locale.share.copied),
  });
  const system: ShareWay = {
    name: labels.system,
    // Closing the sheet without sharing rejects; there is nothing to say about it.
    onChoose: () => navigator.share({ title, url: urlOf(anchor) }).catch(() => {}),
  };
  // It takes addresses of the web only, and those in a single file are none.
  const hasSystem = typeof navigator.share === 'function' && /^https?:/.test(urlOf(null));
  const ways = [
    ...(hasSystem ? [system] : []),
    link(labels.article, null),
    ...(anchor === null ? [] : [link(labels.passage, anchor)]),
  ];
  return { ways, said, copy };
}
