import type { Heading, ListItem, Nodes, Paragraph, Root, Table } from 'mdast';
import { concatTraced, NO_TEXT, traced, tracedWithout, trimTraced } from '../text/traced-text.ts';
import type { Range } from '../vocabulary/article.ts';
import { bareHeadingMarks, NO_MARKS } from './bare-heading.ts';
import { cutStretches, type Stretch } from './cut-stretches.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { type BoldMarks, boldMarks, boldOnLine } from './read-bold.ts';
import type { Unit } from './unit.ts';

/** The lines of a transcript, and the ranges that are mark-up only (`##`, `**`, `|`, `---`, `- `). */
export interface Units {
  readonly units: readonly Unit[];
  readonly markup: readonly Range[];
}

/**
 * Reads the lines of a transcript with a Markdown parser that is told to leave words alone.
 * Never throws; a transcript without any mark-up gives one `text` unit for each line.
 */
export function readUnits(transcript: string): Units {
  const reader = new UnitReader(transcript);
  for (const stretch of cutStretches(transcript)) {
    reader.readStretch(stretch, parseMarkdown(transcript, stretch));
  }
  return { units: reader.units, markup: reader.markup };
}

/** The quote marks that a line may begin with. */
const QUOTE = /^[ \t]*(?:>[ \t]?)+/;

/** Where a node stands among others; `mark` is a printed number that its first words begin with. */
interface Context {
  readonly kind: 'text' | 'item';
  readonly quoted: boolean;
  readonly mark: Range | null;
}
const PLAIN: Context = { kind: 'text', quoted: false, mark: null };

/** A line found in a heading or paragraph. */
interface FoundLine {
  readonly at: number;
  readonly text: string;
  readonly line: number;
  readonly level: number;
  readonly context: Context;
  readonly bold: BoldMarks;
  readonly soft: boolean;
}

class UnitReader {
  readonly units: Unit[] = [];
  readonly markup: Range[] = [];
  private group = 0;
  private ruled = false;
  private stretch: Stretch = { start: 0, end: 0, line: 1, deep: false, starry: false };

  constructor(private readonly source: string) {}

  readStretch(stretch: Stretch, tree: Root): void {
    this.stretch = stretch;
    this.readAll(tree.children, PLAIN);
  }

  private readAll(nodes: readonly Nodes[], context: Context): void {
    let mark = context.mark;
    for (const node of nodes) {
      this.read(node, { ...context, mark });
      mark = null;
    }
  }

  private read(node: Nodes, context: Context): void {
    switch (node.type) {
      case 'heading':
        this.readLeaf(node, node.depth, context);
        break;
      case 'paragraph':
        this.readLeaf(node, 0, context);
        break;
      case 'blockquote':
        this.markQuote(this.span(node), context);
        this.readAll(node.children, { ...context, quoted: true });
        if (node.children.length === 0) this.pushLoneMark(context, node);
        break;
      case 'list':
        this.group++;
        this.readAll(node.children, { ...context, kind: 'item' });
        break;
      case 'listItem':
        this.readItem(node, context);
        break;
      case 'table':
        this.readTable(node, context);
        break;
      case 'thematicBreak':
        this.pushLoneMark(context, node);
        this.ruled = true;
        this.markup.push(this.span(node));
        break;
      default:
        this.pushLoneMark(context, node);
        this.pushLines(this.span(node), this.lineOf(node), 0, context, NO_BOLD);
    }
  }

  /** The `>` that begins a quoted line; those of a quote inside it at the same places too. */
  private markQuote([start, end]: Range, { quoted }: Context): void {
    let at = start;
    for (const line of this.source.slice(start, end).split(/(?<=\n|\r(?!\n))/)) {
      const mark = QUOTE.exec(line)?.[0].length ?? 0;
      if (mark > 0 && !(quoted && at !== start)) this.markup.push([at, at + mark]);
      at += line.length;
    }
  }

  /** A printed number is part of the words (`1.`), a bullet is mark-up. */
  private readItem(node: ListItem, context: Context): void {
    const [start, end] = this.span(node);
    const child = node.children[0];
    const own: Range = [start, child === undefined ? end : this.span(child)[0]];
    const numbered = /\d/.test(this.source.slice(...own));
    if (!numbered) this.markup.push(own);
    const mark: Range | null = numbered ? [context.mark?.[0] ?? start, own[1]] : context.mark;
    if (child === undefined) this.pushLoneMark({ ...context, mark }, node);
    else this.readAll(node.children, { ...context, mark });
  }

  /** A number that stands before nothing, or before what is no line of text, is a line of its own. */
  private pushLoneMark({ mark }: Context, node: Nodes): void {
    if (mark !== null) this.pushLines(mark, this.lineOf(node), 0, PLAIN, NO_BOLD);
  }

  private readLeaf(node: Heading | Paragraph, level: number, context: Context): void {
    const [nodeStart, nodeEnd] = this.span(node);
    const first = node.children[0];
    const last = node.children.at(-1);
    if (first === undefined || last === undefined) {
      this.markup.push([nodeStart, nodeEnd]);
      this.pushLoneMark(context, node);
      return;
    }
    const start = this.span(first)[0];
    const end = level > 0 ? this.span(last)[1] : nodeEnd;
    const { markup, strong } = boldMarks(node.children, (inner) => this.span(inner));
    const cuts: Range[] = [[context.mark?.[1] ?? nodeStart, start], ...markup, [end, nodeEnd]];
    for (const cut of cuts) this.markup.push(cut);
    const whole: Range = [context.mark?.[0] ?? start, end];
    this.pushLines(whole, this.lineOf(node), level, context, { markup: cuts, strong });
  }

  private pushLines(
    [start, end]: Range,
    line: number,
    level: number,
    context: Context,
    bold: BoldMarks,
  ): void {
    let at = start;
    let next = line;
    let seen = 0;
    for (const text of this.source.slice(start, end).split(/\r\n|\n|\r/)) {
      const own = boldOnLine(bold, at, at + text.length, seen);
      seen = own.seen;
      this.pushLine({ at, text, line: next, level, context, bold: own, soft: at !== start });
      at += text.length + (this.source.startsWith('\r\n', at + text.length) ? 2 : 1);
      next++;
    }
  }

  private pushLine({ at, text, line, level, context, bold, soft }: FoundLine): void {
    const end = at + text.length;
    const quote = context.quoted && soft ? (QUOTE.exec(text)?.[0].length ?? 0) : 0;
    const isText = level === 0 && quote === 0;
    const { opening, closing } = isText ? bareHeadingMarks(text) : NO_MARKS;
    const from = at + quote + opening;
    const to = end - closing;
    if (opening > 0) this.markup.push([at + quote, from], [to, end]);
    const words = trimTraced(tracedWithout(this.source, from, to, bold.markup));
    if (words.text === '') return;
    const heading = level || opening;
    this.units.push({
      kind: heading > 0 ? 'heading' : soft ? 'text' : context.kind,
      line,
      level: heading,
      words,
      strong: bold.strong,
      soft,
      indented: /^(?:\u3000| {2}|\t)/.test(this.source.slice(this.lineStart(at), words.at[0])),
      cells: [],
      group: context.kind === 'item' ? this.group : 0,
      ruled: this.takeRule(),
      closed: false,
    });
  }

  private readTable(table: Table, { mark }: Context): void {
    this.group++;
    const [, tableEnd] = this.span(table);
    table.children.forEach((row, i) => {
      const [rowStart, rowEnd] = this.span(row);
      let done = rowStart;
      const cells = row.children.map((cell) => {
        const first = cell.children[0];
        const last = cell.children.at(-1);
        if (first === undefined || last === undefined) return NO_TEXT;
        const bold = boldMarks(cell.children, (inner) => this.span(inner));
        for (const mark of bold.markup) this.markup.push(mark);
        const [from, to] = [this.span(first)[0], this.span(last)[1]];
        this.markup.push([done, from]);
        done = to;
        return trimTraced(tracedWithout(this.source, from, to, bold.markup));
      });
      this.markup.push([done, rowEnd]);
      if (mark !== null && i === 0)
        cells[0] = concatTraced([traced(this.source, ...mark), cells[0] ?? NO_TEXT]);
      this.units.push({
        kind: 'row',
        line: this.lineOf(row),
        level: 0,
        words: concatTraced(cells),
        strong: [],
        soft: false,
        indented: false,
        cells,
        group: this.group,
        ruled: this.takeRule(),
        closed: false,
      });
      // The tree does not hold the `|---|---|` line, which stands behind the first row.
      const next = table.children[i + 1];
      if (i === 0) this.markup.push([rowEnd, next === undefined ? tableEnd : this.span(next)[0]]);
    });
  }

  private takeRule(): boolean {
    const { ruled } = this;
    this.ruled = false;
    return ruled;
  }

  private lineStart(offset: number): number {
    let start = offset;
    while (start > this.stretch.start && !/[\r\n]/.test(this.source.charAt(start - 1))) start--;
    return start;
  }

  private lineOf(node: Nodes): number {
    return this.stretch.line + (node.position?.start.line ?? 1) - 1;
  }

  private span(node: Nodes): Range {
    const { start } = this.stretch;
    return [start + (node.position?.start.offset ?? 0), start + (node.position?.end.offset ?? 0)];
  }
}

const NO_BOLD: BoldMarks = { markup: [], strong: [] };
