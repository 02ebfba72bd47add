import type { ReactNode } from 'react';
import { useEffect, useId, useRef } from 'react';
import type { Locale } from '../../locale/definition.ts';
import type { ShareLabels } from '../../locale/share-labels.ts';
import { QrPicture } from './QrPicture.tsx';

/** What needs the panel to itself. */
export type SharePart = 'poster' | 'cite';

/** A way to share that is done at a click. */
export interface ShareWay {
  readonly name: string;
  readonly onChoose: () => void;
}

interface SharePanelProps {
  readonly locale: Locale;
  readonly labels: ShareLabels;
  readonly ways: readonly ShareWay[];
  /** Null while all ways are shown. */
  readonly part: SharePart | null;
  readonly onPart: (part: SharePart | null) => void;
  /** Where the code leads, and what stands below it. */
  readonly address: string;
  readonly caption: string;
  /** What came of the last way. */
  readonly said: string;
  readonly onClose: () => void;
  /** The part that is shown. */
  readonly children: ReactNode;
}

/** As a person would write it down. */
function readable(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

/** Moves the focus into a part, and out of it to the button that led there. */
function usePartFocus(part: SharePart | null) {
  const heading = useRef<HTMLHeadingElement>(null);
  const buttons = useRef(new Map<SharePart, HTMLButtonElement | null>());
  const before = useRef<SharePart | null>(null);
  useEffect(() => {
    if (part !== null) heading.current?.focus();
    else if (before.current !== null) buttons.current.get(before.current)?.focus();
    before.current = part;
  }, [part]);
  return { heading, buttons };
}

/** The ways to share with the code beside them, or one of those that need room. Escape closes it. */
export function SharePanel(props: SharePanelProps) {
  const { locale, labels, ways, part, onPart, address, caption, said, onClose, children } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const { heading, buttons } = usePartFocus(part);
  const id = useId();
  useEffect(() => dialog.current?.showModal(), []);
  const close = () => dialog.current?.close();
  return (
    <dialog
      ref={dialog}
      lang={locale.tag}
      className="share"
      aria-labelledby={id}
      onClose={onClose}
      // Keys that turn pages or look words up are not meant for the panel.
      onKeyDown={(event) => event.stopPropagation()}
      {...{ closedby: 'any' }}
    >
      <h2 id={id} ref={heading} tabIndex={-1} className="share-title">
        {part === null ? locale.share.open : labels[part].title}
      </h2>
      {part === null ? (
        <>
          <div className="share-ways">
            {ways.map(({ name, onChoose }) => (
              <button key={name} type="button" className="share-way" onClick={onChoose}>
                {name}
              </button>
            ))}
            {(['poster', 'cite'] as const).map((one) => (
              <button
                key={one}
                ref={(button) => {
                  buttons.current.set(one, button);
                }}
                type="button"
                className="share-way"
                onClick={() => onPart(one)}
              >
                {labels[one].open}
              </button>
            ))}
          </div>
          <figure className="share-code">
            <QrPicture address={address} alt={labels.qr.alt(readable(address))} />
            <figcaption>
              {caption}
              <span className="share-address">{readable(address)}</span>
            </figcaption>
          </figure>
        </>
      ) : (
        <div className="share-part">{children}</div>
      )}
      <p role="status" className="copied">
        {said}
      </p>
      <div className="share-doors">
        {part !== null && (
          <button type="button" className="share-door" onClick={() => onPart(null)}>
            {labels.back}
          </button>
        )}
        <button type="button" className="share-door" onClick={close}>
          {locale.notes.close}
        </button>
      </div>
    </dialog>
  );
}
