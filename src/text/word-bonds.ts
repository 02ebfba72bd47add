import { HAN } from './char-range.ts';

/**
 * How firmly two neighbouring Han characters belong together, from 0 to 1, learnt from running text:
 * the share of the rarer one's occurrences in which the other stands beside it. 开发 is near 1 where
 * every 发 is in 开发; two characters that met only once are 0.
 */
export type WordBonds = (first: string, second: string) => number;

/** Characters to learn from: a page of a newspaper has about 6,000, and more teaches little. */
const ENOUGH = 20_000;
const RUNS_OF_HAN = new RegExp(`[${HAN}]+`, 'gu');

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/**
 * Learns which characters make words on these pages. A dictionary would know more, but not the names
 * a paper lives on (开发区, 健步走), and the browser's own word cutter differs from the press's.
 */
export function learnBonds(texts: readonly string[]): WordBonds {
  const single = new Map<string, number>();
  const pairs = new Map<string, number>();
  for (const [run] of texts.join('\n').slice(0, ENOUGH).matchAll(RUNS_OF_HAN)) {
    const characters = Array.from(run);
    for (const [index, character] of characters.entries()) {
      count(single, character);
      const next = characters[index + 1];
      if (next !== undefined) count(pairs, character + next);
    }
  }
  return (first, second) => {
    const together = pairs.get(first + second) ?? 0;
    const rarer = Math.min(single.get(first) ?? 0, single.get(second) ?? 0);
    return together < 2 ? 0 : together / rarer;
  };
}
