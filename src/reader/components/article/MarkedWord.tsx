import type { ReactNode } from 'react';
import { useEffect, useId, useRef, useState } from 'react';
import type { Locale } from '../../locale/definition.ts';
import { NoteText } from './NoteText.tsx';
import { noteCorner } from './note-corner.ts';
import type { TextNote } from './notes-of.ts';
import { noteId } from './notes-of.ts';
import { pullBy } from './pull-by.ts';

interface MarkedWordProps {
  readonly note: TextNote;
  readonly locale: Locale;
  /** The characters the note is about. */
  readonly children: ReactNode;
}

/** Keeps the open note within the window; in vertical text, where it is fixed, beside its word. */
function placeNote(note: HTMLElement, word: HTMLElement): void {
  const { clientWidth, clientHeight } = document.documentElement;
  const box = note.getBoundingClientRect();
  if (getComputedStyle(note).position === 'fixed') {
    const window = { width: clientWidth, height: clientHeight };
    const { left, top } = noteCorner(word.getBoundingClientRect(), box, window);
    note.style.left = `${left}px`;
    note.style.top = `${top}px`;
    return;
  }
  const x = pullBy(box.left, box.right, clientWidth);
  if (x !== 0) note.style.translate = `${x}px`;
}

/**
 * A corrected or doubtful word. Pointing at it, focusing or tapping it opens its note; Escape closes
 * it. Without scripts it is a link to the same note in the list below the article.
 */
export function MarkedWord({ note, locale, children }: MarkedWordProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const shown = useRef<HTMLSpanElement>(null);
  const word = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (!open) return;
    if (shown.current !== null && word.current !== null) placeNote(shown.current, word.current);
    const close = (event: KeyboardEvent) => {
      if (event.key === 'Escape') setOpen(false);
    };
    document.addEventListener('keydown', close);
    return () => document.removeEventListener('keydown', close);
  }, [open]);
  return (
    // The pointer may move onto the note, to read or select in it (WCAG 1.4.13): both are one thing.
    <span
      className="relative"
      onPointerEnter={() => setOpen(true)}
      onPointerLeave={() => setOpen(false)}
    >
      <a
        ref={word}
        href={`#${noteId(note.number)}`}
        data-note={note.number}
        className={`marked-word ${note.kind === 'doubt' ? 'decoration-accent' : 'decoration-muted'}`}
        aria-describedby={open ? id : undefined}
        onClick={(event) => {
          event.preventDefault();
          event.currentTarget.focus();
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
      >
        {children}
      </a>
      {open && (
        <span ref={shown} id={id} role="tooltip" className="note-slip" lang={locale.tag}>
          <NoteText note={note} locale={locale} />
        </span>
      )}
    </span>
  );
}
