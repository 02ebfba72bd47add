import { latinWidth } from './latin-widths.ts';

/**
 * Words that a line of a headline should not end with: they belong to the next. Articles,
 * prepositions, conjunctions, and what opens a figure.
 */
const LEANING =
  /^(?:a|an|the|and|or|nor|but|as|at|by|for|from|in|into|of|off|on|onto|over|per|to|up|via|with|no\.|is|are|its|their|his|her|our|mr\.|ms\.|dr\.)$/i;

/** Em² by which lines may be off the mean to spare such an end, a lone last word, a quotation cut. */
const TOLL = { leaning: 9, lonely: 5, quote: 4 } as const;
/** No line is shorter than this share of the longest: at the left, ragged headlines may be uneven. */
const SHORTEST = 0.3;

interface Cut {
  readonly cost: number;
  readonly ends: readonly number[];
}

/** What a line of the words `[from, to)` is wide, at size 1, without the space at its end. */
function measurer(words: readonly string[]): (from: number, to: number) => number {
  let end = 0;
  const places = words.map((word) => {
    const start = end;
    end += latinWidth(word, 'headline');
    return { start, ink: start + latinWidth(word.trimEnd(), 'headline') };
  });
  return (from, to) => (places[to - 1]?.ink ?? 0) - (places[from]?.start ?? 0);
}

/** Behind which words a quotation is still open. */
function openQuotes(words: readonly string[]): readonly boolean[] {
  let depth = 0;
  return words.map((word) => {
    for (const char of word) {
      if (char === '“') depth += 1;
      else if (char === '”') depth -= 1;
    }
    return depth > 0;
  });
}

function cutTitle(words: readonly string[], count: number): readonly string[] | null {
  if (words.length < count) return null;
  const widthOf = measurer(words);
  const quotes = openQuotes(words);
  const mean = widthOf(0, words.length) / count;
  const costOf = (from: number, to: number): number => {
    const off = widthOf(from, to) - mean;
    const last = to === words.length;
    const leaning = !last && LEANING.test(words[to - 1]?.trim() ?? '');
    const lonely = last && count > 1 && to - from === 1;
    const quoted = quotes[to - 1] === true;
    return (
      off * off +
      (leaning ? TOLL.leaning : 0) +
      (lonely ? TOLL.lonely : 0) +
      (quoted ? TOLL.quote : 0)
    );
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
  const ends = cuts.at(-1)?.ends ?? [];
  const widths = ends.map((end, index) => widthOf(ends[index - 1] ?? 0, end));
  if (Math.min(...widths) < Math.max(...widths) * SHORTEST) return null;
  return ends.map((end, index) =>
    words
      .slice(ends[index - 1] ?? 0, end)
      .join('')
      .trim(),
  );
}

const known = new WeakMap<readonly string[], Map<number, readonly string[] | null>>();

/**
 * A headline of words, each with the space behind it, in `count` lines as even as can be, the fewest
 * ending with a word that leans on the next; null when there are too few words or one line would be
 * shorter than a third of the longest. What was cut once is known for every width.
 */
export function breakLatinTitle(words: readonly string[], count: number): readonly string[] | null {
  const cuts = known.get(words) ?? new Map<number, readonly string[] | null>();
  known.set(words, cuts);
  const before = cuts.get(count);
  if (before !== undefined) return before;
  const lines = cutTitle(words, count);
  cuts.set(count, lines);
  return lines;
}
