import { useId, useState } from 'react';
import type { Anchor } from '../../../vocabulary/ids.ts';
import { isAnchor } from '../../../vocabulary/ids.ts';
import type { Locale } from '../../locale/definition.ts';
import { Disclosure } from '../Disclosure.tsx';

interface ShareMenuProps {
  readonly locale: Locale;
  /** Opens the system's share sheet; null where there is none, and a menu to copy from is shown. */
  readonly onShare: ((anchor: Anchor | null) => void) | null;
  /** Copies the address of the article, or of the place in it. */
  readonly onCopy: (anchor: Anchor | null) => void;
}

/** The sentence or paragraph that holds the reader's selection; null without one. */
function selectedAnchor(): Anchor | null {
  const selection = document.getSelection();
  if (selection === null || selection.isCollapsed) return null;
  const from = selection.getRangeAt(0).startContainer;
  const element = from instanceof Element ? from : from.parentElement;
  const holder = element?.closest('.sentence[id], .article-text [id]');
  return holder !== null && holder !== undefined && isAnchor(holder.id) ? holder.id : null;
}

/** One button to share by: the system's sheet where there is one, else two links to copy. */
export function ShareMenu({ locale, onShare, onCopy }: ShareMenuProps) {
  const [selected, setSelected] = useState<Anchor | null>(null);
  const id = useId();
  if (onShare !== null) {
    return (
      <button type="button" className="tool" onClick={() => onShare(selectedAnchor())}>
        {locale.share.open}
      </button>
    );
  }
  return (
    <Disclosure label={locale.share.open} panelId={id} onOpen={() => setSelected(selectedAnchor())}>
      {(close) => (
        <>
          <button
            type="button"
            className="menu-item"
            onClick={() => {
              onCopy(null);
              close();
            }}
          >
            {locale.share.article}
          </button>
          {selected !== null && (
            <button
              type="button"
              className="menu-item"
              onClick={() => {
                onCopy(selected);
                close();
              }}
            >
              {locale.share.passage}
            </button>
          )}
        </>
      )}
    </Disclosure>
  );
}
