import { NO_TEXT, type TracedText } from '../text/traced-text.ts';
import type { Block, Lines, Passage, Range } from '../vocabulary/article.ts';
import type { BodyPart } from './shape-body.ts';
import type { Run } from './story.ts';
import { makePassage, type TranscriptPlaces } from './transcript-places.ts';

/** The blocks of a body. */
export interface MadeBlocks {
  readonly blocks: readonly Block[];
  /** For each part of the body, the index of the block it went into. */
  readonly blockOf: readonly number[];
  readonly runs: readonly Run[];
}

type MakePassage = (words: TracedText, strong: readonly Range[]) => Passage;

/** Makes blocks of a body's parts: a paragraph or subhead each, items, verses and rows in one. */
export function makeBlocks(parts: readonly BodyPart[], places: TranscriptPlaces): MadeBlocks {
  const blocks: Block[] = [];
  const blockOf: number[] = [];
  const runs: Run[] = [];
  const passage: MakePassage = (words, strong) => {
    const made = makePassage(words, strong, places);
    runs.push({ anchor: made.anchor, words });
    return made;
  };
  for (let start = 0; start < parts.length; ) {
    const end = endOfBlock(parts, start);
    const run = parts.slice(start, end);
    blockOf.push(...run.map(() => blocks.length));
    blocks.push(makeBlock(run, passage));
    start = end;
  }
  return { blocks, blockOf, runs };
}

function endOfBlock(parts: readonly BodyPart[], start: number): number {
  const first = parts[start];
  let end = start + 1;
  if (first === undefined || first.type === 'paragraph' || first.type === 'subhead') return end;
  const group = first.units[0]?.group;
  while (parts[end]?.type === first.type && parts[end]?.units[0]?.group === group) end++;
  return end;
}

function makeBlock(run: readonly BodyPart[], passage: MakePassage): Block {
  const units = run.flatMap((part) => part.units);
  const strong = units.flatMap((unit) => unit.strong);
  const lines: Lines = [units[0]?.line ?? 0, units.at(-1)?.line ?? 0];
  const passages = (): Passage[] => run.map(({ words }) => passage(words, strong));
  const [first] = run;
  switch (first?.type) {
    case 'item':
      return { type: 'list', lines, items: passages() };
    case 'verse':
      return { type: 'verse', lines, verses: passages() };
    case 'row':
      return {
        type: 'table',
        lines,
        head: true,
        rows: units.map((unit) => unit.cells.map((cell) => passage(cell, strong))),
      };
    case 'subhead':
      return { type: 'subhead', lines, text: passage(first.words, strong) };
    default:
      return { type: 'paragraph', lines, text: passage(first?.words ?? NO_TEXT, strong) };
  }
}

/** A block's strings for `paragraphs`; the cells of a table row are parted by U+3000. */
export function paragraphsOf(block: Block): string[] {
  switch (block.type) {
    case 'paragraph':
    case 'subhead':
      return [block.text.text];
    case 'list':
      return block.items.map((item) => item.text);
    case 'verse':
      return block.verses.map((verse) => verse.text);
    case 'table':
      return block.rows.map((row) => row.map((cell) => cell.text).join('\u3000'));
  }
}
