import type { TracedText } from '../text/traced-text.ts';
import type { Mend } from '../vocabulary/article.ts';
import { hasClauseMark, openMarks, visibleLength } from './line-shape.ts';
import type { Readers } from './readers.ts';
import type { BodyLine } from './split-articles.ts';
import { beginsBold, isBold, type Unit } from './unit.ts';
import { weighBreak } from './weigh-break.ts';

/** A part of a body still being joined; `tail` is as much of its text as the weighing looks at. */
export interface JoinedLines {
  /** What the part is for certain; null while only its words can tell. */
  readonly type: 'verse' | 'row' | 'subhead' | null;
  readonly pieces: TracedText[];
  readonly units: Unit[];
  tail: string;
  last: BodyLine;
}

/** Characters of a part that the weighing sees: enough for a long quotation, and bounded. */
const TAIL = 600;

/** What the lines of one body have in common, which tells subheads and indents apart. */
interface Habits {
  /** Short lines without a stop or comma. */
  readonly shaped: number;
  readonly alike: ReadonlySet<BodyLine>;
  /** The paper prints paragraphs with an indent. */
  readonly indents: boolean;
}

/** Joins the lines of a body that a printed column cut apart; `verse` holds the indices that stand. */
export function joinLines(
  lines: readonly BodyLine[],
  verse: ReadonlySet<number>,
  readers: Readers,
): { readonly joined: readonly JoinedLines[]; readonly mends: readonly Mend[] } {
  const mends: Mend[] = [];
  const joined: JoinedLines[] = [];
  const habits: Habits = {
    shaped: lines.filter((line, i) => !verse.has(i) && subheadShaped(line)).length,
    alike: alikeLines(lines),
    indents:
      lines.filter(({ unit }) => unit.indented).length >= 2 && lines[0]?.unit.indented === true,
  };
  lines.forEach((line, i) => {
    const type = certainType(line, verse.has(i));
    const above = joined.at(-1);
    const loose = above?.type === null && type === null && line.unit.kind !== 'item';
    if (above !== undefined && loose && goesOn(above, line, joined.at(-2), habits, readers)) {
      mends.push(joinMend(above, line.unit));
      extend(above, line);
      return;
    }
    const { words } = line.unit;
    joined.push({
      type,
      pieces: [words],
      units: [line.unit],
      tail: words.text.slice(-TAIL),
      last: line,
    });
  });
  return { joined, mends };
}

function certainType({ unit, subhead }: BodyLine, isVerse: boolean): JoinedLines['type'] {
  if (isVerse) return 'verse';
  if (unit.kind === 'row') return 'row';
  return subhead ? 'subhead' : null;
}

function goesOn(
  above: JoinedLines,
  line: BodyLine,
  before: JoinedLines | undefined,
  habits: Habits,
  readers: Readers,
): boolean {
  const single = above.units.length === 1;
  const own = single && subheadShaped(above.last) ? 1 : 0;
  const pair = {
    above: above.tail,
    below: line.unit.words.text,
    before: before?.tail ?? null,
    parted: line.parted,
    closed: above.last.unit.closed,
    aboveBold: single && isBold(above.last.unit),
    belowBold: isBold(line.unit),
    belowLeadIn: beginsBold(line.unit),
    aboveItem: above.units[0]?.kind === 'item',
    belowIndented: habits.indents ? line.unit.indented : null,
    siblings: habits.shaped - own + (habits.alike.has(above.last) ? 4 : 0),
    aboveOpensStory: single && readers.opensStory(above.tail),
    belowOpensStory: readers.opensStory(line.unit.words.text),
  };
  return weighBreak(pair, readers.lexicon) > 0;
}

/** Adds the second half of a paragraph; between two Latin words the line end stands for a space. */
function extend(part: JoinedLines, line: BodyLine): void {
  const { words } = line.unit;
  if (/[A-Za-z,;.]$/.test(part.tail) && /^[A-Za-z]/.test(words.text)) {
    part.pieces.push({ text: ' ', at: [lineEnd(part)] });
    part.tail += ' ';
  }
  part.pieces.push(words);
  part.units.push(line.unit);
  part.tail = (part.tail + words.text).slice(-TAIL);
  part.last = line;
}

function lineEnd(part: JoinedLines): number {
  return (part.pieces.at(-1)?.at.at(-1) ?? 0) + 1;
}

function joinMend(above: JoinedLines, below: Unit): Mend {
  const start = lineEnd(above);
  const end = below.words.at[0] ?? start;
  return { rule: 'column-break', line: below.line, from: '\n', to: '', range: [start, end] };
}

/** A line that has the look of a subhead; a column's first printed line may have it too. */
function subheadShaped({ unit, subhead }: BodyLine): boolean {
  const text = unit.words.text;
  if (subhead) return true;
  if (unit.kind !== 'text' || visibleLength(text) > 20 || openMarks(text) !== '') return false;
  return !/[。！？!?…，,、；;：:]$/.test(text) && !hasClauseMark(text);
}

/**
 * Short lines of one build in an article, which are its subheads though they hold a comma:
 * `过好“整合关”，让系统少起来`, `过好“使用关”，让老人跟得上`.
 */
function alikeLines(lines: readonly BodyLine[]): ReadonlySet<BodyLine> {
  const builds = new Map<string, BodyLine[]>();
  for (const line of lines) {
    const text = line.unit.words.text;
    if (line.unit.kind !== 'text' || text.length > 24 || text.length < 5) continue;
    if (/[。，、；：]$/.test(text)) continue;
    const build = `${text.slice(0, 2)} ${text.search(/[，：]/)}`;
    const known = builds.get(build);
    if (known === undefined) builds.set(build, [line]);
    else known.push(line);
  }
  return new Set([...builds.values()].filter((alike) => alike.length > 1).flat());
}
