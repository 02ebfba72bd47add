import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Stretch } from './cut-stretches.ts';

/**
 * Markdown constructs that a newspaper transcript does not mean when it looks as if it used them.
 * All of them would hide or alter words: an indented paragraph is no code, `[中央社]` no link, `&` no
 * reference, `<b>` no HTML, and a row of dashes under a line no heading. They stay text as printed.
 */
const NOT_MEANT = [
  'autolink',
  'characterEscape',
  'characterReference',
  'codeFenced',
  'codeIndented',
  'codeText',
  'definition',
  'hardBreakEscape',
  'htmlFlow',
  'htmlText',
  'labelStartImage',
  'labelStartLink',
  'setextUnderline',
];
/** What opens another line inside a line: not read in a stretch where it nests too deep. */
const CONTAINERS = ['blockQuote', 'list'];

/** The Markdown tree of a stretch; positions in it count from the start of the stretch. */
export function parseMarkdown(transcript: string, { start, end, deep, starry }: Stretch): Root {
  const off = [...NOT_MEANT, ...(deep ? CONTAINERS : []), ...(starry ? ['attention'] : [])];
  return fromMarkdown(transcript.slice(start, end), {
    extensions: [{ disable: { null: off } }, cjkFriendlyExtension(), gfmTable()],
    mdastExtensions: [gfmTableFromMarkdown()],
  });
}
