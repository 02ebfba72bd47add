import { figureRuns } from '../text/figure-runs.ts';
import type { Range } from '../vocabulary/article.ts';

const HAN_RUN = /[\u3400-\u4dbf\u4e00-\u9fff]+/g;
/**
 * Lengths of terms in characters, how often one must be printed to count as a term, and the share of
 * its places within one longer term that makes it a mere part of that: 业发展 of 产业发展.
 */
const TERM = { shortest: 2, longest: 6, oftenIfTwo: 5, often: 3, swallowed: 0.6 } as const;

interface Seen {
  count: number;
  readonly before: Set<string>;
  readonly after: Set<string>;
}

/**
 * Terms that a page repeats in different company: 开发区, 营商环境, 幼儿园. A run of 2 to 6 Han
 * characters counts when it is printed often and both its neighbours vary, so that 发区 (always
 * behind 开) does not. Longest first.
 */
export function repeatedTerms(texts: readonly string[]): readonly string[] {
  const seen = new Map<string, Seen>();
  for (const run of texts.flatMap((text) => text.match(HAN_RUN) ?? [])) {
    for (let start = 0; start < run.length; start += 1) {
      const most = Math.min(TERM.longest, run.length - start);
      for (let length = TERM.shortest; length <= most; length += 1) {
        const term = run.slice(start, start + length);
        let entry = seen.get(term);
        if (!entry) {
          entry = { count: 0, before: new Set(), after: new Set() };
          seen.set(term, entry);
        }
        entry.count += 1;
        // The edge of a run counts as a neighbour of its own each time.
        entry.before.add(run[start - 1] ?? `^${entry.count}`);
        entry.after.add(run[start + length] ?? `$${entry.count}`);
      }
    }
  }
  const terms: string[] = [];
  for (const [term, { count, before, after }] of seen) {
    const often = term.length === 2 ? TERM.oftenIfTwo : TERM.often;
    if (count >= often && before.size >= 2 && after.size >= 2) terms.push(term);
  }
  const countOf = (term: string) => seen.get(term)?.count ?? 0;
  const partOf = (term: string) => (longer: string) =>
    longer.length > term.length &&
    longer.includes(term) &&
    countOf(longer) >= countOf(term) * TERM.swallowed;
  return terms
    .filter((term) => !terms.some(partOf(term)))
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}

/** Where the given terms stand in a title, the longest first and none across another. */
function placesOf(title: string, terms: readonly string[]): readonly Range[] {
  const places: Range[] = [...figureRuns(title)];
  const free = ([start, end]: Range) => places.every(([a, b]) => end <= a || start >= b);
  for (const term of terms) {
    for (let at = title.indexOf(term); at >= 0; at = title.indexOf(term, at + 1)) {
      const place: Range = [at, at + term.length];
      if (free(place)) places.push(place);
    }
  }
  return places;
}

const KINDS = /[\u3400-\u4dbf\u4e00-\u9fff]+|[0-9A-Za-z.,%+&-]+|\s+|./gsu;

/** Cut points of a title where nothing is known: Han by twos, a lone last one with the pair before. */
function blindCuts(title: string): readonly number[] {
  const cuts: number[] = [];
  for (const { 0: run, index } of title.matchAll(KINDS)) {
    cuts.push(index);
    if (!/^[\u3400-\u9fff]/.test(run)) continue;
    for (let at = 2; at < run.length - 1; at += 2) cuts.push(index + at);
  }
  return cuts;
}

/**
 * A title cut into words that together are the title. `segmented` is what a dictionary made of it;
 * without one it is cut blindly between the terms. A term or a figure with its unit is never cut:
 * 开发 | 区 becomes 开发区 when the page itself repeats 开发区.
 */
export function titleWords(
  title: string,
  terms: readonly string[],
  segmented: readonly string[] | null = null,
): readonly string[] {
  const places = placesOf(title, terms);
  const cuts = new Set<number>(places.flat());
  if (segmented) {
    let at = 0;
    for (const word of segmented) {
      cuts.add(at);
      at += word.length;
    }
  } else {
    // Between terms the count of twos starts anew, so that a term never shifts its neighbours.
    const edges = [0, ...places.flat(), title.length].sort((a, b) => a - b);
    edges.forEach((edge, index) => {
      for (const cut of blindCuts(title.slice(edge, edges[index + 1]))) cuts.add(edge + cut);
    });
  }
  const kept = [...cuts]
    .filter((cut) => cut > 0 && cut < title.length)
    .filter((cut) => places.every(([start, end]) => cut <= start || cut >= end))
    .sort((a, b) => a - b);
  return [0, ...kept]
    .map((start, index) => title.slice(start, kept[index] ?? title.length))
    .filter((word) => word !== '');
}
