import type { ReactNode } from 'react';
import { useState } from 'react';
import type { Locale } from '../../locale/definition.ts';

interface ShareMenuProps {
  readonly locale: Locale;
  /** Copies the address of the article: what can be done without the panel. */
  readonly onCopy: () => void;
  /** Fetches the code of the panel; false where it cannot be had. */
  readonly fetchPanel: () => Promise<boolean>;
  /** Draws the panel once it is fetched. */
  readonly drawPanel: (onClose: () => void) => ReactNode;
}

/** One button to share by. Its panel is fetched when first wanted; where it cannot be, the link is copied. */
export function ShareMenu({ locale, onCopy, fetchPanel, drawPanel }: ShareMenuProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className="tool"
        aria-haspopup="dialog"
        onPointerEnter={fetchPanel}
        onFocus={fetchPanel}
        onClick={() => fetchPanel().then((isThere) => (isThere ? setOpen(true) : onCopy()))}
      >
        {locale.share.open}
      </button>
      {isOpen && drawPanel(() => setOpen(false))}
    </>
  );
}
