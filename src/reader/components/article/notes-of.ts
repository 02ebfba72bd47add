import type { Article, Correction, Doubt } from '../../../vocabulary/article.ts';
import type { Anchor } from '../../../vocabulary/ids.ts';

/** A correction or doubt with its number in the article, from 1 in the order of the lines. */
export type TextNote =
  | { readonly kind: 'correction'; readonly number: number; readonly note: Correction }
  | { readonly kind: 'doubt'; readonly number: number; readonly note: Doubt };

/** All notes of an article in reading order: by line, then by place in the transcript. */
export function notesOf(article: Article): readonly TextNote[] {
  const all = [
    ...article.corrections.map((note) => ({ kind: 'correction' as const, note })),
    ...article.doubts.map((note) => ({ kind: 'doubt' as const, note })),
  ];
  return all
    .sort((a, b) => a.note.range[0] - b.note.range[0])
    .map((entry, index) => ({ ...entry, number: index + 1 }));
}

/** The notes that stand in one passage, title or caption. */
export function notesAt(notes: readonly TextNote[], anchor: Anchor | string): readonly TextNote[] {
  return notes.filter(({ note }) => note.place?.anchor === anchor);
}

/** Id of a note in the list below the article. */
export const noteId = (number: number): string => `note-${number}`;
