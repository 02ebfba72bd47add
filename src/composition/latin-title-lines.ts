import { latinWidth } from './latin-widths.ts';

/**
 * Words that a line of a headline should not end with: they belong to the next. Articles,
 * prepositions, conjunctions, and what opens a figure.
 */
const LEANING =
  /^(?:a|an|the|and|or|nor|but|as|at|by|for|from|in|into|of|off|on|onto|over|per|to|up|via|with|no\.|is|are|its|their|his|her|our|mr\.|ms\.|dr\.)$/i;

/** Em² by which a line may be off the mean to spare such an end, or a last line of one word. */
const TOLL = { leaning: 9, lonely: 5 } as const;
/** No line is shorter than this share of the longest. */
const SHORTEST = 0.5;

interface Cut {
  readonly cost: number;
  readonly ends: readonly number[];
}

/**
 * A headline of words, each with the space behind it, in `count` lines as even as can be, the fewest
 * ending with a word that leans on the next; null when there are too few words or one line would be
 * shorter than half the longest.
 */
export function breakLatinTitle(words: readonly string[], count: number): readonly string[] | null {
  if (words.length < count) return null;
  const line = (from: number, to: number) => words.slice(from, to).join('').trim();
  const mean = latinWidth(line(0, words.length), 'headline') / count;
  const costOf = (from: number, to: number): number => {
    const off = latinWidth(line(from, to), 'headline') - mean;
    const last = to === words.length;
    const leaning = !last && LEANING.test(words[to - 1]?.trim() ?? '');
    const lonely = last && count > 1 && to - from === 1;
    return off * off + (leaning ? TOLL.leaning : 0) + (lonely ? TOLL.lonely : 0);
  };
  // The cheapest cut of the first `to` words, for one line, then two, and so on.
  let cuts: readonly (Cut | null)[] = words.map((_, index) => ({
    cost: costOf(0, index + 1),
    ends: [index + 1],
  }));
  for (let lines = 2; lines <= count; lines += 1) {
    cuts = words.map((_, index) => {
      let best: Cut | null = null;
      for (let from = lines - 1; from <= index; from += 1) {
        const before = cuts[from - 1];
        if (!before) continue;
        const cost = before.cost + costOf(from, index + 1);
        if (cost < (best?.cost ?? Number.POSITIVE_INFINITY) - 1e-9) {
          best = { cost, ends: [...before.ends, index + 1] };
        }
      }
      return best;
    });
  }
  const ends = cuts.at(-1)?.ends;
  if (!ends) return null;
  const lines = ends.map((end, index) => line(ends[index - 1] ?? 0, end));
  const widths = lines.map((one) => latinWidth(one, 'headline'));
  return Math.min(...widths) < Math.max(...widths) * SHORTEST ? null : lines;
}
