import type { ReactNode } from 'react';
import { useEffect, useRef, useState } from 'react';

interface DisclosureProps {
  /** On the button. */
  readonly label: ReactNode;
  /** The button's name where `label` is a sign only. */
  readonly name?: string;
  readonly panelId: string;
  /** Called before the panel opens, while the reader's selection still stands. */
  readonly onOpen?: () => void;
  readonly children: (close: () => void) => ReactNode;
}

/** A button that opens a small panel below it. Escape, a click elsewhere and leaving it close it. */
export function Disclosure({ label, name, panelId, onOpen, children }: DisclosureProps) {
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!open) return;
    const byKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      setOpen(false);
      button.current?.focus();
    };
    const outside = (event: Event) => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener('keydown', byKey);
    document.addEventListener('pointerdown', outside);
    document.addEventListener('focusin', outside);
    return () => {
      document.removeEventListener('keydown', byKey);
      document.removeEventListener('pointerdown', outside);
      document.removeEventListener('focusin', outside);
    };
  }, [open]);
  return (
    <div ref={box} className="relative">
      <button
        ref={button}
        type="button"
        className="tool"
        aria-label={name}
        aria-expanded={open}
        aria-controls={open ? panelId : undefined}
        onClick={() => {
          if (!open) onOpen?.();
          setOpen(!open);
        }}
      >
        {label}
      </button>
      {open && (
        <div id={panelId} className="panel">
          {children(() => {
            setOpen(false);
            button.current?.focus();
          })}
        </div>
      )}
    </div>
  );
}
