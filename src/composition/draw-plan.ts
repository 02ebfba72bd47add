import type { Arrangement } from './arrangement.ts';
import { FRAME, type Shape } from './article-shapes.ts';
import { type Flow, type FlowLine, fillColumns, flowOf } from './body-lines.ts';
import type { ComposeArticle } from './compose-article.ts';
import { facesOf } from './faces.ts';
import { hairlines } from './hairlines.ts';
import { columnLeft, type PageFormat, spanWidth } from './page-format.ts';
import type {
  BodyPlan,
  BoxPlan,
  ColumnPlan,
  Face,
  HeadPlan,
  PagePlan,
  TextRun,
} from './page-plan.ts';
import { unfilledCells } from './page-score.ts';
import { type PlacedBox, place } from './placement.ts';

/** Four decimals of an em are finer than any screen, and read the same in every engine. */
const round = (value: number) => Math.round(value * 10_000) / 10_000;

/** Space at the top of a frame, in lines; the rest of its rows is below the text. */
const FRAME_TOP = 0.45;

/** Lines of one column joined to one range per block. */
function runsOf(lines: readonly FlowLine[]): readonly TextRun[] {
  const runs: { block: number; start: number; end: number }[] = [];
  for (const { block, start, end } of lines) {
    const last = runs.at(-1);
    if (last && last.block === block) last.end = end;
    else runs.push({ block, start, end });
  }
  return runs;
}

function columnsOf(flow: Flow, shape: Shape): readonly ColumnPlan[] {
  const lines = flow.linesAt(shape.measure);
  const filled = fillColumns(lines, shape.columns, shape.rows) ?? [];
  return filled.map((column) => ({ lines: column.length, runs: runsOf(column) }));
}

function boxOf(
  { shape, column, top }: PlacedBox,
  article: ComposeArticle,
  face: Face,
  frame: BoxPlan['frame'],
  format: PageFormat,
): BoxPlan {
  const side = shape.framed ? FRAME.side : 0;
  const upper = top + (shape.framed ? FRAME_TOP : 0);
  const left = columnLeft(format, column);
  const w = spanWidth(format, shape.span);
  const strip = shape.head?.orientation === 'vertical' ? shape.head.width : 0;
  const bodyWidth = w - side * 2 - strip;
  const gaps = shape.columns - 1;
  const latin = format.script === 'latin';
  const flow = flowOf(article.flow, article.script);
  const set = shape.columns * (shape.measure + flow.slackAt(shape.measure));
  const gap = gaps === 0 ? 0 : (bodyWidth - set) / gaps;
  const used = gaps === 0 ? set : bodyWidth;
  const body: BodyPlan = {
    x: round(left + side + strip + (latin ? 0 : Math.max(0, (bodyWidth - used) / 2))),
    y: round(upper + shape.headRows),
    w: round(used),
    h: shape.rows,
    measure: shape.measure,
    gap: round(gap),
    columns: columnsOf(flow, shape),
  };
  const head: HeadPlan | null = shape.head && {
    orientation: shape.head.orientation,
    face,
    size: shape.head.size,
    tracking: shape.head.tracking,
    lines: shape.head.lines,
    deck: shape.head.deck,
    x: round(left + side),
    y: round(upper),
    w: round(strip === 0 ? w - side * 2 : strip),
    h: strip === 0 ? shape.headRows : shape.rows,
  };
  return {
    id: article.id,
    tier: shape.tier,
    x: round(left),
    y: top,
    w: round(w),
    h: shape.height,
    span: shape.span,
    frame,
    head,
    body,
  };
}

/** The plan of an arrangement: every box with its headline, its columns and their text, and rules. */
export function drawPlan(
  page: Arrangement,
  ranked: readonly ComposeArticle[],
  format: PageFormat,
): PagePlan {
  const placement = place(page);
  const faces = facesOf(placement.boxes);
  const { empty, all } = unfilledCells(placement.boxes);
  const framed = placement.boxes.filter(({ shape }) => shape.framed);
  const frameOf = (box: PlacedBox) => {
    const place = framed.indexOf(box);
    return place < 0 ? 'none' : place % 2 === 0 ? 'ruled' : 'tinted';
  };
  const boxes = placement.boxes.flatMap((placed) => {
    const article = ranked[placed.shape.article];
    // Latin headlines have one face.
    const face = format.script === 'latin' ? 'song' : (faces.get(placed) ?? 'song');
    return article ? [boxOf(placed, article, face, frameOf(placed), format)] : [];
  });
  return {
    format,
    width: round(spanWidth(format, page.span)),
    height: page.height,
    boxes,
    rules: hairlines(placement, format),
    unfilled: { cells: empty, of: all },
  };
}
