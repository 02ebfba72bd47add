import { langOf } from '../../../text/lang-of.ts';
import type { Article } from '../../../vocabulary/article.ts';
import type { Locale } from '../../locale/definition.ts';
import { NoteText } from './NoteText.tsx';
import { noteId, notesOf, type TextNote } from './notes-of.ts';

interface NoteListProps {
  readonly article: Article;
  readonly locale: Locale;
}

function wordOf(note: TextNote): string {
  return note.kind === 'correction' ? note.note.to : note.note.text;
}

/** Every correction and doubt of an article in words; nothing when there is none. */
export function NoteList({ article, locale }: NoteListProps) {
  const notes = notesOf(article);
  if (notes.length === 0) return null;
  return (
    <section className="article-section" aria-labelledby="notes-heading">
      <h2 id="notes-heading">{locale.notes.heading}</h2>
      <ol className="note-list">
        {notes.map((note) => (
          <li key={note.number} id={noteId(note.number)} tabIndex={-1}>
            <span className="note-word" lang={langOf(wordOf(note))}>
              {wordOf(note)}
            </span>{' '}
            <NoteText note={note} locale={locale} />
            <small className="text-muted">{locale.notes.line(note.note.line)}</small>
          </li>
        ))}
      </ol>
    </section>
  );
}
