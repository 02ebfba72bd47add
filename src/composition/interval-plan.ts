import { type Arrangement, clashCost, type Leaf, SEPARATOR } from './arrangement.ts';
import type { Shape } from './article-shapes.ts';

/** The cheapest arrangements of a run of articles at one width, one per height, by height. */
export type Choices = readonly Arrangement[];

/** The choices of a run's two parts, each by span. */
type Split = readonly [readonly Choices[], readonly Choices[]];

/** Choices, by span, of the run `[from, to)` of one order. */
export type RunChoices = (from: number, to: number) => readonly Choices[];

/** Finds arrangements of the runs of an order; what it has found stays known for other orders. */
export type IntervalPlanner = (order: readonly number[]) => RunChoices;

/** Two boxes of one width stacked look like a list; each such pair costs this much. */
const MONOTONY = 4;
/** Which layouts of a run are not looked at again. */
export interface Pruning {
  /** Those so many cells worse than at the run's best width. */
  readonly hopeless: number;
  /** Whether those that span the page are kept in any case, so that there is always a page. */
  readonly keepSpanning: boolean;
}

const USUAL: Pruning = { hopeless: 45, keepSpanning: false };
/** Small pages are searched whole: their few articles may need an odd width. */
const PRUNED_FROM = 7;
/** A separator line costs so much for each column it runs across. */
const SEPARATOR_COST = 2;

function leaf(shape: Shape): Leaf {
  const { span, height, cost } = shape;
  return { kind: 'leaf', shape, span, height, cost, first: shape, last: shape };
}

/** The cheapest pair found so far for every height; objects are made of the survivors only. */
function bidding(mostHeight: number) {
  const costs = new Float64Array(mostHeight + 1);
  const ones: Arrangement[] = [];
  const twos: Arrangement[] = [];
  const sides = new Uint8Array(mostHeight + 1);
  let lowest = mostHeight;
  let highest = 0;
  const bid = (height: number, cost: number, one: Arrangement, two: Arrangement, side: 0 | 1) => {
    if (cost >= (costs[height] ?? 0)) return;
    costs[height] = cost;
    ones[height] = one;
    twos[height] = two;
    sides[height] = side;
    if (height < lowest) lowest = height;
    if (height > highest) highest = height;
  };
  const clear = () => {
    costs.fill(Number.POSITIVE_INFINITY);
    lowest = mostHeight;
    highest = 0;
  };
  const cheapest = (kept: number, span: number): Choices => {
    const heights: number[] = [];
    for (let height = lowest; height <= highest; height += 1) {
      if ((costs[height] ?? 0) < Number.POSITIVE_INFINITY) heights.push(height);
    }
    if (heights.length > kept) {
      heights.sort((a, b) => (costs[a] ?? 0) - (costs[b] ?? 0) || a - b).length = kept;
      heights.sort((a, b) => a - b);
    }
    return heights.flatMap((height): readonly Arrangement[] => {
      const one = ones[height];
      const two = twos[height];
      if (!one || !two) return [];
      const kind = sides[height] === 1 ? 'side' : 'stack';
      const last = kind === 'stack' ? one.last : two.last;
      return [{ kind, one, two, span, height, cost: costs[height] ?? 0, first: one.first, last }];
    });
  };
  return { bid, clear, cheapest };
}

/**
 * Interval dynamic programming: for every run and width the `kept` cheapest heights, made of two
 * shorter runs stacked or side by side. This covers every slicing tree of an order (Gange, Marriott
 * and Stuckey, *Optimal guillotine layout*, DocEng 2012), save what the cut-off at `kept` drops.
 */
export function intervalPlanner(
  shapes: readonly (readonly (readonly Shape[])[])[],
  mostHeight: number,
  kept: number,
  { hopeless, keepSpanning }: Pruning = USUAL,
): IntervalPlanner {
  const columns = (shapes[0]?.length ?? 1) - 1;
  const known = new Map<string, readonly Choices[]>();
  const leaves = shapes.map((bySpan) =>
    bySpan.map((some) =>
      some
        .filter(({ height }) => height <= mostHeight)
        .map(leaf)
        .sort((a, b) => a.height - b.height),
    ),
  );
  const { bid, clear, cheapest } = bidding(mostHeight);

  const stack = (upper: Choices, lower: Choices, span: number) => {
    for (const one of upper) {
      for (const two of lower) {
        const height = one.height + SEPARATOR + two.height;
        if (height > mostHeight) break;
        const even = one.kind === 'leaf' && two.kind === 'leaf' ? MONOTONY : 0;
        bid(height, one.cost + two.cost + span * SEPARATOR_COST + even, one, two, 0);
      }
    }
  };

  const side = (left: Choices, right: Choices) => {
    let index = 0;
    for (const one of left) {
      while ((right[index]?.height ?? Number.POSITIVE_INFINITY) < one.height) index += 1;
      const two = right[index];
      if (!two) return;
      if (two.height !== one.height) continue;
      bid(one.height, one.cost + two.cost + clashCost(one.last, two.first), one, two, 1);
    }
  };

  const ofTwo = (parts: readonly Split[], whole: boolean): readonly Choices[] => {
    const found: Choices[] = [[]];
    for (let span = 1; span <= columns; span += 1) {
      clear();
      for (const [ones, twos] of parts) {
        stack(ones[span] ?? [], twos[span] ?? [], span);
        for (let left = 1; left < span; left += 1) side(ones[left] ?? [], twos[span - left] ?? []);
      }
      found.push(cheapest(kept, span));
    }
    if (whole || shapes.length <= PRUNED_FROM) return found;
    const best = Math.min(...found.flat().map(({ cost }) => cost));
    return found.map((some, span) =>
      keepSpanning && span === columns ? some : some.filter(({ cost }) => cost <= best + hopeless),
    );
  };

  return (order) => {
    const seen: (readonly Choices[])[] = [];
    const run: RunChoices = (from, to) => {
      if (to - from === 1) return leaves[order[from] ?? 0] ?? [];
      const place = from * (order.length + 1) + to;
      const before = seen[place];
      if (before) return before;
      const key = String.fromCharCode(...order.slice(from, to));
      let found = known.get(key);
      if (!found) {
        const parts: Split[] = [];
        for (let cut = from + 1; cut < to; cut += 1) parts.push([run(from, cut), run(cut, to)]);
        found = ofTwo(parts, to - from === shapes.length);
        known.set(key, found);
      }
      seen[place] = found;
      return found;
    };
    return run;
  };
}
