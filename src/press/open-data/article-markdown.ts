import type { BlockContent, PhrasingContent, Root, TableRow } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Language } from '../../vocabulary/routes.ts';
import { LABELS } from './labels.ts';
import {
  captionLine,
  imprintLine,
  noteLines,
  partsInOrder,
  type RecordPart,
  sourceLine,
} from './record-parts.ts';
import type { ArticleRecord } from './record-schema.ts';

const words = (value: string): PhrasingContent[] => (value === '' ? [] : [{ type: 'text', value }]);
const paragraph = (value: string): BlockContent => ({ type: 'paragraph', children: words(value) });
const heading = (depth: 1 | 2, value: string): BlockContent => ({
  type: 'heading',
  depth,
  children: words(value),
});

function listOf(items: readonly string[]): BlockContent {
  return {
    type: 'list',
    spread: false,
    children: items.map((item) => ({
      type: 'listItem',
      spread: false,
      children: [{ type: 'paragraph', children: words(item) }],
    })),
  };
}

function rowOf(cells: readonly { readonly text: string }[]): TableRow {
  return {
    type: 'tableRow',
    children: cells.map(({ text }) => ({ type: 'tableCell', children: words(text) })),
  };
}

function nodeOf(part: RecordPart, language: Language): BlockContent {
  switch (part.type) {
    case 'paragraph':
      return paragraph(part.text.text);
    case 'subhead':
      return heading(2, part.text.text);
    case 'list':
      return listOf(part.items.map(({ text }) => text));
    case 'verse':
      return {
        type: 'paragraph',
        children: part.verses.flatMap(({ text }, index) => [
          ...(index === 0 ? [] : [{ type: 'break' as const }]),
          ...words(text),
        ]),
      };
    case 'table': {
      // Markdown knows no table without a head: one that has none gets an empty one.
      const width = Math.max(0, ...part.rows.map((row) => row.length));
      const empty = Array.from({ length: width }, () => ({ text: '' }));
      const rows = part.head ? part.rows : [empty, ...part.rows];
      return { type: 'table', children: rows.map(rowOf) };
    }
    case 'caption':
      return {
        type: 'blockquote',
        children: [
          { type: 'paragraph', children: words(captionLine(part.caption, LABELS[language])) },
        ],
      };
  }
}

/**
 * `article.md`: the article as Markdown with GFM tables, words in it escaped wherever Markdown would
 * take them for marks; captions are quotations.
 */
export function articleMarkdown(record: ArticleRecord, language: Language): string {
  const labels = LABELS[language];
  const { kicker, pretitle, title, subtitle, bylineText } = record;
  const optional = (text: string | null) => (text === null ? [] : [paragraph(text)]);
  const notes = noteLines(record, labels);
  const root: Root = {
    type: 'root',
    children: [
      ...optional(kicker),
      ...optional(pretitle),
      ...(title === null ? [] : [heading(1, title)]),
      ...optional(subtitle),
      ...optional(bylineText),
      ...partsInOrder(record).map((part) => nodeOf(part, language)),
      { type: 'thematicBreak' },
      paragraph(imprintLine(record, labels)),
      paragraph(sourceLine(record, labels)),
      ...(notes.length === 0 ? [] : [heading(2, labels.notes), listOf(notes)]),
    ],
  };
  return toMarkdown(root, { bullet: '-', extensions: [gfmTableToMarkdown()] });
}
