import { type Arrangement, clashCost, type Pinwheel, SEPARATOR } from './arrangement.ts';
import type { Choices, RunChoices } from './interval-plan.ts';

/** Where a pinwheel is cut: columns of the two upright cuts. */
interface Cuts {
  readonly upper: number;
  readonly lower: number;
}

type Group = (part: number, span: number) => Choices;

function least(choices: Choices): number {
  return choices[0]?.height ?? Number.POSITIVE_INFINITY;
}
function most(choices: Choices): number {
  return choices.at(-1)?.height ?? Number.NEGATIVE_INFINITY;
}
function ofHeight(choices: Choices, height: number): Arrangement | undefined {
  return choices.find((choice) => choice.height === height);
}

/**
 * Two uprights and a bar that do not meet: on either side of the page a short part and a tall one.
 * `short` + centre = `tall` at the top; `short` + `shortEnd` = the page = `tall` + `tallEnd`.
 */
function bestWheel(
  short: Choices,
  centre: Choices,
  tall: Choices,
  shortEnd: Choices,
  tallEnd: Choices,
  bound: number,
  clash: (short: Arrangement, tall: Arrangement) => number,
): { cost: number; height: number; parts: readonly Arrangement[] } | null {
  if (least(short) + SEPARATOR + least(centre) > most(tall)) return null;
  if (most(short) + SEPARATOR + most(centre) < least(tall)) return null;
  if (least(short) + least(shortEnd) > most(tall) + most(tallEnd)) return null;
  if (most(short) + most(shortEnd) < least(tall) + least(tallEnd)) return null;
  let best: { cost: number; height: number; parts: readonly Arrangement[] } | null = null;
  let limit = bound;
  for (const s of short) {
    for (const c of centre) {
      const t = ofHeight(tall, s.height + SEPARATOR + c.height);
      if (!t || s.cost + c.cost + t.cost >= limit) continue;
      const upper = s.cost + c.cost + t.cost + clash(s, t);
      for (const e of shortEnd) {
        const height = s.height + SEPARATOR + e.height;
        const f = ofHeight(tallEnd, height - SEPARATOR - t.height);
        if (!f || upper + e.cost + f.cost >= limit) continue;
        limit = upper + e.cost + f.cost;
        best = { cost: limit, height, parts: [s, c, t, e, f] };
      }
    }
  }
  return best;
}

function wheelsAt(
  group: Group,
  columns: number,
  { upper, lower }: Cuts,
  bound: number,
): Pinwheel | null {
  const upperLeft = group(0, upper);
  const upperRight = group(1, columns - upper);
  const centre = group(2, Math.abs(upper - lower));
  const lowerLeft = group(3, lower);
  const lowerRight = group(4, columns - lower);
  const left = lower < upper;
  const found = left
    ? bestWheel(upperLeft, centre, upperRight, lowerLeft, lowerRight, bound, (s, t) =>
        clashCost(s.last, t.first),
      )
    : bestWheel(upperRight, centre, upperLeft, lowerRight, lowerLeft, bound, (s, t) =>
        clashCost(t.last, s.first),
      );
  const [s, c, t, e, f] = found?.parts ?? [];
  if (!found || !s || !c || !t || !e || !f) return null;
  const parts: Pinwheel['parts'] = left ? [s, t, c, e, f] : [t, s, c, f, e];
  const { cost, height } = found;
  const turn = left ? 'left' : 'right';
  return {
    kind: 'pinwheel',
    turn,
    parts,
    span: columns,
    height,
    cost,
    first: parts[0].first,
    last: parts[1].last,
  };
}

/** How far from the page's height, as a share, the parts on one edge may add up by their areas. */
const NEAR = 0.12;

/** Every way to place the two upright cuts. */
function cutsOf(columns: number): readonly Cuts[] {
  const all: Cuts[] = [];
  for (let upper = 1; upper < columns; upper += 1) {
    for (let lower = 1; lower < columns; lower += 1)
      if (upper !== lower) all.push({ upper, lower });
  }
  return all;
}

/** Calls `use` with every way to cut `count` articles into five groups: the four inner bounds. */
function eachFive(count: number, use: (a: number, b: number, c: number, d: number) => void): void {
  for (let a = 1; a <= count - 4; a += 1) {
    for (let b = a + 1; b <= count - 3; b += 1) {
      for (let c = b + 1; c <= count - 2; c += 1) {
        for (let d = c + 1; d <= count - 1; d += 1) use(a, b, c, d);
      }
    }
  }
}

/**
 * The cheapest page of five consecutive groups of an order round a centre, over all places to cut
 * the order and the columns; null when the page has fewer than five articles or three columns, or
 * none fits below the cost `dearest`. `areas` are the columns times lines of each article.
 */
export function bestPinwheel(
  run: RunChoices,
  order: readonly number[],
  columns: number,
  areas: readonly number[],
  dearest: number,
): Pinwheel | null {
  const count = order.length;
  if (count < 5 || columns < 3) return null;
  const sums = [0];
  for (const article of order) sums.push((sums.at(-1) ?? 0) + (areas[article] ?? 0));
  const sum = (to: number) => sums[to] ?? 0;
  const page = sum(count) / columns;
  const least = page * (1 - NEAR);
  const most = page * (1 + NEAR);
  const cuts = cutsOf(columns);
  let best: Pinwheel | null = null;
  let bound = dearest;
  eachFive(count, (a, b, c, d) => {
    const upperLeft = sum(a);
    const upperRight = sum(b) - upperLeft;
    const lowerLeft = sum(d) - sum(c);
    const lowerRight = sum(count) - sum(d);
    for (const cut of cuts) {
      const left = upperLeft / cut.upper + lowerLeft / cut.lower;
      if (left < least || left > most) continue;
      const right = upperRight / (columns - cut.upper) + lowerRight / (columns - cut.lower);
      if (right < least || right > most) continue;
      const bounds = [0, a, b, c, d, count];
      const group: Group = (part, span) =>
        run(bounds[part] ?? 0, bounds[part + 1] ?? 0)[span] ?? [];
      const found = wheelsAt(group, columns, cut, bound);
      if (!found) continue;
      best = found;
      bound = found.cost;
    }
  });
  return best;
}
