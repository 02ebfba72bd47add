import type { ComposeArticle } from '../composition/compose-article.ts';
import type { BoxPlan, PagePlan } from '../composition/page-plan.ts';

/** What a plan must never do, one sentence for each fault found; empty for a sound plan. */
export function planFaults(plan: PagePlan, articles: readonly ComposeArticle[]): readonly string[] {
  return [
    ...missingText(plan, articles),
    ...overlaps(plan.boxes),
    ...outside(plan),
    ...headFaults(plan, articles),
  ];
}

/** Share of body cells left empty, per cent. */
export function unfilledPercent({ unfilled }: PagePlan): number {
  return unfilled.of === 0 ? 0 : (100 * unfilled.cells) / unfilled.of;
}

function missingText(plan: PagePlan, articles: readonly ComposeArticle[]): readonly string[] {
  const boxes = plan.boxes.map(({ id }) => id).sort();
  const given = articles.map(({ id }) => id).sort();
  const faults = boxes.join() === given.join() ? [] : ['not every article stands once'];
  for (const box of plan.boxes) {
    const article = articles.find(({ id }) => id === box.id);
    const set = new Map<number, string>();
    for (const { runs } of box.body.columns) {
      for (const { block, start, end } of runs) {
        const text = article?.flow[block]?.text ?? '';
        if ((set.get(block) ?? '').length !== start) faults.push(`${box.id}: text out of order`);
        set.set(block, (set.get(block) ?? '') + text.slice(start, end));
      }
    }
    article?.flow.forEach(({ text }, index) => {
      if (set.get(index) !== text) faults.push(`${box.id}: block ${index} is not set whole`);
    });
    if (box.body.columns.some(({ lines }) => lines > box.body.h))
      faults.push(`${box.id}: a column overflows`);
  }
  return faults;
}

function overlaps(boxes: readonly BoxPlan[]): readonly string[] {
  return boxes.flatMap((one, index) =>
    boxes.slice(index + 1).flatMap((two) => {
      const across = Math.min(one.x + one.w, two.x + two.w) - Math.max(one.x, two.x);
      const down = Math.min(one.y + one.h, two.y + two.h) - Math.max(one.y, two.y);
      return across > 0.01 && down > 0.01 ? [`${one.id} and ${two.id} overlap`] : [];
    }),
  );
}

function outside(plan: PagePlan): readonly string[] {
  return plan.boxes.flatMap(({ id, x, y, w, h, head, body }) => {
    const onPage = x >= 0 && y >= 0 && x + w <= plan.width + 0.01 && y + h <= plan.height + 0.01;
    const parts = head ? [head, body] : [body];
    const inside = parts.every(
      (part) =>
        part.x >= x - 0.01 &&
        part.y >= y &&
        part.x + part.w <= x + w + 0.08 &&
        part.y + part.h <= y + h,
    );
    return [
      ...(onPage ? [] : [`${id} leaves the page`]),
      ...(inside ? [] : [`${id}: a part leaves the box`]),
    ];
  });
}

function headFaults(plan: PagePlan, articles: readonly ComposeArticle[]): readonly string[] {
  const faults: string[] = [];
  const lead = plan.boxes.find(({ tier }) => tier === 'lead');
  if (lead && (lead.x !== 0 || lead.y !== 0)) faults.push('the lead is not top left');
  for (const { id, head } of plan.boxes) {
    const article = articles.find((one) => one.id === id);
    const set = head?.lines.join('').replaceAll(/\s/g, '') ?? '';
    if (set !== article?.titleWords.join('').replaceAll(/\s/g, ''))
      faults.push(`${id}: title is not whole`);
    if (head && id !== lead?.id && head.size >= (lead?.head?.size ?? 99))
      faults.push(`${id} is as large as the lead`);
  }
  for (const [one, two] of clashes(plan.boxes))
    faults.push(`${one.id} and ${two.id} have equal headlines side by side`);
  return faults;
}

/** Pairs of boxes side by side whose headlines begin at one height and look equal (撞题). */
function clashes(boxes: readonly BoxPlan[]): readonly (readonly [BoxPlan, BoxPlan])[] {
  return boxes.flatMap((one) =>
    boxes.flatMap((two): readonly (readonly [BoxPlan, BoxPlan])[] => {
      const gutter = two.x - (one.x + one.w);
      if (gutter < 0 || gutter > 2 || Math.abs(one.y - two.y) > 2 || !one.head || !two.head)
        return [];
      const ratio = one.head.size / two.head.size;
      const equal =
        one.head.orientation === two.head.orientation &&
        one.head.lines.length === two.head.lines.length &&
        one.head.lines.length > 0 &&
        ratio <= 1.12 &&
        ratio >= 1 / 1.12;
      return equal ? [[one, two]] : [];
    }),
  );
}
