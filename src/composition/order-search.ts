import type { Arrangement } from './arrangement.ts';
import type { Shape } from './article-shapes.ts';
import type { Script } from './compose-article.ts';
import { type IntervalPlanner, intervalPlanner, type Pruning } from './interval-plan.ts';
import { scorePage } from './page-score.ts';
import { bestPinwheel } from './pinwheel.ts';
import { randomFrom } from './random.ts';

/**
 * How long to search: orders tried, orders looked at again with more choices, and whether other
 * formats and widths are tried when the page found leaves something to wish for.
 */
export interface Effort {
  readonly orders: number;
  readonly again: number;
  readonly insist: boolean;
}

/** A finished page and what it costs. */
export interface Scored {
  readonly page: Arrangement;
  readonly score: number;
}

/** Choices per rectangle, first and when looked at again; pages looked at for one order. */
const MANY = { kept: 8, keptAgain: 16, roots: 4 } as const;
/** The same for Latin pages, which are twice as tall, so that equal heights are rarer. */
const MANY_LATIN = { kept: 12, keptAgain: 20, roots: 16 } as const;
/** Share of the orders that is tried on Latin pages, whose finer grid takes longer for each. */
const FEWER_ORDERS = 0.55;
const PRUNED: Readonly<Record<Script, Pruning>> = {
  han: { hopeless: 45, keepSpanning: false },
  latin: { hopeless: 150, keepSpanning: true },
};
/** Few articles vary less in width and cost less to compose: more is kept and looked at. */
const FEW = { most: 8, kept: 18, keptAgain: 40, roots: 40 } as const;
/** Blank cells that a page round a centre may cost more than one with a cut right through. */
const WHEEL_WORTH = 110;
/** No page costs so much. */
const DEAREST = 1e6;
/** Annealing: how much worse an order may be and still be followed, first and last. */
const HEAT = { first: 100, last: 4 } as const;

/** The best page of one order, the slicing trees and pinwheels taken together; null when none. */
function bestOfOrder(
  planner: IntervalPlanner,
  order: readonly number[],
  columns: number,
  areas: readonly number[],
  roots: number,
): Scored | null {
  const run = planner(order);
  const pages: Arrangement[] = [...(run(0, order.length)[columns] ?? [])]
    .sort((a, b) => a.cost - b.cost)
    .slice(0, roots);
  const wheel = bestPinwheel(run, order, columns, areas, (pages[0]?.cost ?? DEAREST) + WHEEL_WORTH);
  if (wheel) pages.push(wheel);
  let best: Scored | null = null;
  for (const page of pages) {
    const score = scorePage(page, columns);
    if (score < (best?.score ?? Number.POSITIVE_INFINITY)) best = { page, score };
  }
  return best;
}

/** One article moved to another place, or two exchanged; the lead stays first. */
function neighbour(order: readonly number[], random: () => number): readonly number[] {
  const next = [...order];
  const any = () => 1 + Math.floor(random() * (next.length - 1));
  const from = any();
  const to =
    random() < 0.5
      ? any()
      : Math.min(next.length - 1, Math.max(1, from + (random() < 0.5 ? -1 : 1)));
  const one = next[from];
  const two = next[to];
  if (one === undefined || two === undefined) return next;
  if (random() < 0.5) {
    next[from] = two;
    next[to] = one;
  } else {
    next.splice(from, 1);
    next.splice(to, 0, one);
  }
  return next;
}

/** Columns times lines that an article takes in its cheapest shape, separator included. */
function areaOf(bySpan: readonly (readonly Shape[])[]): number {
  let best: Shape | undefined;
  for (const shapes of bySpan) {
    const first = shapes[0];
    if (first && (!best || first.cost < best.cost)) best = first;
  }
  return best ? best.span * (best.height + 1) : 0;
}

/** How much taller than the sum of the articles a page may become. */
const LOOSE = 1.3;

/**
 * Searches the orders in which articles can be read for the one whose best page costs least:
 * threshold annealing with a fixed number of orders and a fixed seed, and without `Math.exp`, whose
 * last digit differs between engines: the same articles give the same page everywhere. The best orders are composed again with more choices per rectangle.
 */
export function searchOrders(
  shapes: readonly (readonly (readonly Shape[])[])[],
  columns: number,
  effort: Effort,
  script: Script = 'han',
): Scored | null {
  const count = shapes.length;
  const breadth = count <= FEW.most ? FEW : script === 'latin' ? MANY_LATIN : MANY;
  const areas = shapes.map(areaOf);
  const tallest = Math.max(
    ...shapes.map((bySpan) => Math.min(...bySpan.flat().map(({ height }) => height))),
  );
  const total = areas.reduce((sum, area) => sum + area, 0) / columns;
  if (!Number.isFinite(tallest)) return null;
  const mostHeight = Math.ceil(Math.max(total * LOOSE + 6, tallest + 4));
  const random = randomFrom(count * 7919 + columns);
  const planner = intervalPlanner(shapes, mostHeight, breadth.kept, PRUNED[script]);
  const first = shapes.map((_, index) => index);
  const tried = new Map<string, { order: readonly number[]; found: Scored | null }>();
  const evaluate = (order: readonly number[]) => {
    const key = order.join();
    const before = tried.get(key);
    if (before) return before.found;
    const found = bestOfOrder(planner, order, columns, areas, breadth.roots);
    tried.set(key, { order, found });
    return found;
  };
  let order: readonly number[] = first;
  let current = evaluate(order)?.score ?? Number.POSITIVE_INFINITY;
  const orders = script === 'latin' ? Math.ceil(effort.orders * FEWER_ORDERS) : effort.orders;
  const steps = count < 3 ? 1 : orders;
  for (let step = 1; step < steps; step += 1) {
    const left = 1 - step / steps;
    const heat = HEAT.last + (HEAT.first - HEAT.last) * left * left;
    const next = neighbour(order, random);
    const score = evaluate(next)?.score ?? Number.POSITIVE_INFINITY;
    if (score <= current + heat * random()) {
      order = next;
      current = score;
    }
  }
  const ranked = [...tried.values()]
    .flatMap(({ order, found }) => (found ? [{ order, found }] : []))
    .sort((a, b) => a.found.score - b.found.score);
  const thorough = intervalPlanner(shapes, mostHeight, breadth.keptAgain, PRUNED[script]);
  let best = ranked[0]?.found ?? null;
  for (const { order } of ranked.length > 0 ? ranked.slice(0, effort.again) : [{ order: first }]) {
    const found = bestOfOrder(thorough, order, columns, areas, breadth.roots);
    if (found && found.score < (best?.score ?? Number.POSITIVE_INFINITY)) best = found;
  }
  return best;
}
