import { concatTraced, type TracedText } from '../text/traced-text.ts';
import type { Mend } from '../vocabulary/article.ts';
import { endsSentence, listMark, visibleLength } from './line-shape.ts';
import type { Mended } from './mend-step.ts';
import type { Unit } from './unit.ts';

/** A printed column holds at least this many characters; shorter lines are verse or lists. */
const NARROWEST = 9;
const WIDEST = 45;

/**
 * Joins the lines of a paragraph that was transcribed line by line, as printed: single line ends, all
 * lines but the last of nearly one width, and most of them ending amid a sentence. Lines that differ
 * in width or end with a mark (verse, whole paragraphs one to a line) are left as they are.
 */
export function mendWrappedLines(units: readonly Unit[]): Mended {
  const mends: Mend[] = [];
  const joined: Unit[] = [];
  for (let start = 0; start < units.length; ) {
    let end = start + 1;
    while (units[end]?.soft && units[end]?.kind === 'text') end++;
    const run = units.slice(start, end);
    const width = run.length > 1 ? printedWidth(run) : null;
    if (width === null) joined.push(...run);
    else joinRun(run, width, joined, mends);
    start = end;
  }
  return { units: joined, mends, warnings: [] };
}

/** The column width that a run of lines was wrapped at, or null when it was not. */
function printedWidth(run: readonly Unit[]): number | null {
  const lengths = run.map((unit) => visibleLength(unit.words.text) + (unit.indented ? 2 : 0));
  const inner = lengths.slice(0, -1);
  const width = longest(inner);
  if (width < NARROWEST || width > WIDEST || longest(lengths) > width + 1.5) return null;
  const full = inner.filter((length) => length >= width - 2).length;
  const broken = run
    .slice(0, -1)
    .filter((unit) => !/[。！？；：，、!?;:,]$/.test(unit.words.text)).length;
  const clauses = run.filter((unit) => /[，。；、！？,]/.test(unit.words.text)).length;
  if (run.length === 2 || clauses < run.length * 0.4) return null;
  return full >= inner.length * 0.7 && broken >= inner.length * 0.4 ? width : null;
}

function joinRun(run: readonly Unit[], width: number, joined: Unit[], mends: Mend[]): void {
  let open: Unit[] = [];
  let pieces: TracedText[] = [];
  const close = (): void => {
    const first = open[0];
    if (first === undefined) return;
    const words = concatTraced(pieces);
    const strong = open.flatMap((unit) => unit.strong);
    joined.push({ ...first, words, strong, closed: open.at(-1)?.closed ?? false });
    open = [];
    pieces = [];
  };
  for (const unit of run) {
    const above = open.at(-1);
    if (above === undefined || beginsParagraph(above, unit, width)) {
      close();
    } else {
      const at = (above.words.at.at(-1) ?? 0) + 1;
      const to = partsLatinWords(above, unit) ? ' ' : '';
      if (to !== '') pieces.push({ text: to, at: [at] });
      mends.push({
        rule: 'line-wrap',
        line: unit.line,
        from: '\n',
        to,
        range: [at, unit.words.at[0] ?? at],
      });
    }
    open.push(unit);
    pieces.push(unit.words);
  }
  close();
}

/** Between two Latin words the line end stands for a space; a hyphen joins its halves. */
function partsLatinWords(above: Unit, unit: Unit): boolean {
  return /[A-Za-z0-9,;.]$/.test(above.words.text) && /^[A-Za-z]/.test(unit.words.text);
}

function longest(lengths: readonly number[]): number {
  return lengths.reduce((most, length) => Math.max(most, length), 0);
}

/** A line begins a paragraph where it is indented, or where the one above fell short and ended. */
function beginsParagraph(above: Unit, unit: Unit, width: number): boolean {
  if (unit.indented || listMark(unit.words.text) >= 0) return true;
  const printed = visibleLength(above.words.text) + (above.indented ? 2 : 0);
  return endsSentence(above.words.text) && printed < width - 1.5;
}
