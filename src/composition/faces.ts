import type { Face } from './page-plan.ts';
import type { PlacedBox } from './placement.ts';

/** Columns or lines that two boxes share of an edge; 0 when they do not touch. */
function contact(one: PlacedBox, two: PlacedBox): number {
  const across =
    Math.min(one.column + one.shape.span, two.column + two.shape.span) -
    Math.max(one.column, two.column);
  const down =
    Math.min(one.top + one.shape.height, two.top + two.shape.height) - Math.max(one.top, two.top);
  if (across > 0 && down >= -1 && down <= 0) return 1;
  return across === 0 && down > 0 ? 1 : 0;
}

/** How alike two headlines are in weight on the page; alike neighbours need different faces most. */
function likeness(one: PlacedBox, two: PlacedBox): number {
  const a = one.shape.head?.size ?? 1;
  const b = two.shape.head?.size ?? 1;
  const level = Math.abs(one.top - two.top) <= 2 ? 3 : 1;
  return (contact(one, two) * level * Math.min(a, b)) / Math.max(a, b);
}

/**
 * Song and Hei by turns among neighbours: in order of importance each box takes the face that the
 * boxes it touches have less of. The lead is Song, as the gravest face of a Chinese paper.
 */
export function facesOf(boxes: readonly PlacedBox[]): ReadonlyMap<PlacedBox, Face> {
  const faces = new Map<PlacedBox, Face>();
  const ranked = [...boxes].sort((a, b) => a.shape.article - b.shape.article);
  for (const box of ranked) {
    let pull = 0;
    for (const [other, face] of faces) pull += likeness(box, other) * (face === 'song' ? 1 : -1);
    const song = pull < 0 || (pull === 0 && box.shape.article % 2 === 0);
    faces.set(box, song ? 'song' : 'hei');
  }
  return faces;
}
