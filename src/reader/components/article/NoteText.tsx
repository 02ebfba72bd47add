import type { Locale } from '../../locale/definition.ts';
import type { TextNote } from './notes-of.ts';

interface NoteTextProps {
  readonly note: TextNote;
  readonly locale: Locale;
}

function finding({ kind, note }: TextNote, { notes }: Locale): string {
  if (kind === 'correction') return notes.original(note.from);
  return note.readings.length === 0 ? notes.noReading : notes.readings(note.readings);
}

/** What a note says: the kind, the original or the possible readings, and the reason. */
export function NoteText({ note, locale }: NoteTextProps) {
  const { notes } = locale;
  return (
    <>
      <b className="font-sans text-accent">
        {note.kind === 'correction' ? notes.correction : notes.doubt}
      </b>{' '}
      {finding(note, locale)}
      <span className="block text-muted">
        {note.note.reason[locale.language === 'en' ? 'en' : 'zh']}
      </span>
    </>
  );
}
