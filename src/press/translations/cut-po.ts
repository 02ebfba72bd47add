/** One entry of a PO file as it stands there: its comments, then its keywords with their strings. */
export interface PoBlock {
  /** Line of the first keyword, or of the first line when there is none; counted from 1. */
  readonly line: number;
  /** Line of the first line, counted from 1: what a line inside the block is counted from. */
  readonly first: number;
  readonly text: string;
  /** `msgctxt`, `msgid`, `msgid_plural`, `msgstr`, as they occur. */
  readonly keywords: readonly string[];
}

const KEYWORD = /^(?:#~\s*)?(msgctxt|msgid_plural|msgid|msgstr)\b/;
const STRING = /^(?:#~\s*)?"/;
const BLANK = /^\s*$/;

/** True for a line that is nothing a PO file may have: prose, the marks of a conflict. */
function isForeign(line: string): boolean {
  return !(BLANK.test(line) || STRING.test(line) || KEYWORD.test(line) || line.startsWith('#'));
}

/** True for a line that cannot belong to an entry which has these keywords so far. */
function opensNext(line: string, keywords: readonly string[]): boolean {
  if (keywords.length === 0 || BLANK.test(line) || STRING.test(line)) return false;
  const keyword = KEYWORD.exec(line)?.[1];
  if (keyword === 'msgctxt') return true;
  if (keyword === 'msgid') return keywords.includes('msgid');
  return keyword === undefined && (line.startsWith('#') || keywords.includes('msgstr'));
}

/**
 * Cuts a PO file into its entries. They are parsed one by one: so each knows its line, one that is
 * broken costs no other, and two with the same context and source are both there to be told of.
 */
export function cutPo(text: string): PoBlock[] {
  const blocks: { first: number; lines: string[]; keywords: string[]; line: number }[] = [];
  for (const [index, line] of text.split(/\r\n?|\n/).entries()) {
    let block = blocks.at(-1);
    const afterForeign = isForeign(block?.lines.at(-1) ?? '') && !isForeign(line);
    if (block === undefined || afterForeign || opensNext(line, block.keywords)) {
      block = { first: index + 1, lines: [], keywords: [], line: 0 };
      blocks.push(block);
    }
    const keyword = KEYWORD.exec(line)?.[1];
    if (keyword !== undefined && block.keywords.push(keyword) === 1) block.line = index + 1;
    block.lines.push(line);
  }
  return blocks
    .map(({ first, lines, keywords, line }) => ({
      line:
        line === 0
          ? first +
            Math.max(
              0,
              lines.findIndex((one) => !BLANK.test(one)),
            )
          : line,
      first,
      text: lines.join('\n'),
      keywords,
    }))
    .filter(({ text: whole }) => !BLANK.test(whole));
}
