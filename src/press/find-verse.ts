import { listMark, visibleLength } from './line-shape.ts';
import type { BodyLine } from './split-articles.ts';

/** Longest line of a poem that is not read as prose, in characters (seven-character couplets have 16). */
const VERSE_LENGTH = 20;
const SHORTEST_RUN = 3;

/**
 * Which lines of a body stand as verse: runs of three or more short lines of which most do not end a
 * sentence, so that running text with short paragraphs (a dialogue) and lists are left alone.
 */
export function findVerse(lines: readonly BodyLine[]): ReadonlySet<number> {
  const verse = new Set<number>();
  for (let start = 0; start < lines.length; ) {
    let end = start;
    while (isVerseLine(lines[end])) end++;
    const run = lines.slice(start, end);
    if (run.length >= SHORTEST_RUN && readsAsVerse(run))
      for (let i = start; i < end; i++) verse.add(i);
    start = end + 1;
  }
  return verse;
}

function isVerseLine(line: BodyLine | undefined): boolean {
  if (line === undefined || line.subhead || line.unit.kind !== 'text') return false;
  const text = line.unit.words.text;
  return visibleLength(text) <= VERSE_LENGTH && listMark(text) < 0 && !/[：:]$/.test(text);
}

function readsAsVerse(run: readonly BodyLine[]): boolean {
  const texts = run.map((line) => line.unit.words.text);
  const stops = texts.filter((text) => /[。！？]$/.test(text)).length;
  const mean = texts.reduce((sum, text) => sum + visibleLength(text), 0) / texts.length;
  const balanced = texts.filter((text) => /[，,][^，,]{2,}[。！？；]$/.test(text)).length;
  if (balanced >= texts.length * 0.6 && mean <= 17) return true;
  return stops <= texts.length * 0.5 && mean <= 16;
}
