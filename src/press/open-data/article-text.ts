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

/** A part as lines: items behind a dot, cells parted by tabs. */
function linesOf(part: RecordPart, language: Language): string {
  switch (part.type) {
    case 'paragraph':
    case 'subhead':
      return part.text.text;
    case 'list':
      return part.items.map(({ text }) => `• ${text}`).join('\n');
    case 'verse':
      return part.verses.map(({ text }) => text).join('\n');
    case 'table':
      return part.rows.map((row) => row.map(({ text }) => text).join('\t')).join('\n');
    case 'caption':
      return captionLine(part.caption, LABELS[language]);
  }
}

const isText = (text: string | null): text is string => text !== null && text !== '';

/**
 * `article.txt`: the article to read, head first, an empty line between parts; behind a rule where it
 * comes from, and what was corrected or is in doubt.
 */
export function articleText(record: ArticleRecord, language: Language): string {
  const labels = LABELS[language];
  const { kicker, pretitle, title, subtitle, bylineText } = record;
  const notes = noteLines(record, labels);
  const parts = [
    [kicker, pretitle, title, subtitle].filter(isText).join('\n'),
    bylineText,
    ...partsInOrder(record).map((part) => linesOf(part, language)),
    '——',
    `${imprintLine(record, labels)}\n${sourceLine(record, labels)}`,
    ...(notes.length === 0 ? [] : [`${labels.notes}\n${notes.join('\n')}`]),
  ];
  return `${parts.filter(isText).join('\n\n')}\n`;
}
