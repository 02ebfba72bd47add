import type { Labels } from './labels.ts';
import type { ArticleRecord } from './record-schema.ts';

type Body = ArticleRecord['body'][number];
type Caption = ArticleRecord['captions'][number];

/** A part of an article in reading order: of its body, or the words of a picture. */
export type RecordPart = Body | { readonly type: 'caption'; readonly caption: Caption };

/** The body in reading order, each caption where it stood. */
export function partsInOrder({ body, captions }: ArticleRecord): readonly RecordPart[] {
  const captionsAfter = (index: number): readonly RecordPart[] =>
    captions
      .filter(({ after }) => after === index)
      .map((caption) => ({ type: 'caption', caption }));
  return [...captionsAfter(-1), ...body.flatMap((part, index) => [part, ...captionsAfter(index)])];
}

/** A caption in one line with its credit, marked as what it is: `图：…… 记者 王泉林 摄`. */
export function captionLine({ text, creditText }: Caption, { picture }: Labels): string {
  const words = [text, creditText ?? ''].filter((part) => part !== '').join(' ');
  return picture(words);
}

/** The paper, its date or that none is given, the page: `周口经济开发区 · 刊期未载 · 第2版`. */
export function imprintLine({ paper, date, page }: ArticleRecord, labels: Labels): string {
  const parts = [paper, date ?? labels.undated, page === null ? null : labels.page(page)];
  return parts.filter((part) => part !== null).join(' · ');
}

/** Where the text was read. */
export function sourceLine({ source }: ArticleRecord, labels: Labels): string {
  return labels.source(source.transcript, ...source.lines);
}

/** Every correction and doubt in words, by line. */
export function noteLines(
  { corrections, doubts }: ArticleRecord,
  labels: Labels,
): readonly string[] {
  const notes = [
    ...corrections.map((note) => ({ line: note.line, words: labels.correction(note) })),
    ...doubts.map((note) => ({ line: note.line, words: labels.doubt(note) })),
  ];
  return notes.sort((a, b) => a.line - b.line).map(({ words }) => words);
}
