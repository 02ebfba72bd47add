import type { Script } from './compose-article.ts';
import type { SheetPlans } from './compose-sheets.ts';
import { BODY_SIZE, PRINTED_ROOM } from './page-formats.ts';
import type { BoxPlan, HeadPlan, PagePlan } from './page-plan.ts';
import { titleBreaks } from './title-breaks.ts';

/** Figures of CSS: no more decimals than a screen can show, no zeros behind the point. */
const num = (value: number) => String(Math.round(value * 1000) / 1000);

/** A rectangle within another; `left` and `top` in em and lines from its corner. */
function place(
  { x, y, w, h }: { x: number; y: number; w: number; h: number },
  origin: { x: number; y: number },
  pitch: number,
): string {
  const left = num(x - origin.x);
  const top = num((y - origin.y) * pitch);
  return `left:${left}em;top:${top}em;width:${num(w)}em;height:${num(h * pitch)}em`;
}

/** Size, face, line breaks and decks of a headline; the same wherever its rectangle stands. */
function headRules(at: string, head: HeadPlan, words: readonly string[]): readonly string[] {
  const tracking = head.tracking === 0 ? '' : `;letter-spacing:${num(head.tracking)}em`;
  const face = head.face === 'hei' ? ';font-family:var(--face-hei);font-weight:700' : '';
  const upright = head.orientation === 'vertical';
  const breaks = titleBreaks(words, head.lines).map((index) => `${at} .w${index}::after`);
  return [
    `${at} .title{font-size:${num(head.size)}em${tracking}${face}}`,
    ...(tracking === '' ? [] : [`${at} .title a{margin-inline-end:${num(-head.tracking)}em}`]),
    ...(upright ? [`${at} .head{writing-mode:vertical-rl}${at} .title{line-height:1.28}`] : []),
    ...(breaks.length === 0
      ? []
      : [`${breaks.join()}{content:"\\a";content:"\\a"/"";white-space:pre}`]),
    ...head.deck
      .filter(({ size }) => size !== 1)
      .map(({ role, size }) => `${at} .${role}{font-size:${num(size)}em}`),
  ];
}

const FRAMES = {
  none: '',
  ruled: ';background:var(--color-tint);outline:3px double var(--color-ink);outline-offset:-3px',
  tinted: ';background:var(--color-tint)',
} as const;

function boxRules(at: string, box: BoxPlan, pitch: number, words: readonly string[]): string {
  const { head, body } = box;
  const columns = `columns:${body.columns.length};column-gap:${num(body.gap)}em`;
  // The height is a least one: letters wider than reckoned make it grow, and nothing is cut.
  const bodyPlace = place(body, box, pitch).replace('height:', 'min-height:');
  return [
    `${at}{${place(box, { x: 0, y: 0 }, pitch)}${FRAMES[box.frame]}}`,
    `${at} .body{${bodyPlace};${columns}}`,
    ...(head ? [`${at} .head{${place(head, box, pitch)}}`, ...headRules(at, head, words)] : []),
  ].join('');
}

/** Hairlines as one background: so many layers of one colour, each a line. */
function hairlines({ rules, format: { pitch } }: PagePlan): string {
  if (rules.length === 0) return '';
  const layers = rules.map(({ x1, y1, x2, y2 }) => {
    const size = x1 === x2 ? `1px ${num((y2 - y1) * pitch)}em` : `${num(x2 - x1)}em 1px`;
    return `var(--line) ${num(x1)}em ${num(y1 * pitch)}em/${size} no-repeat`;
  });
  return `;background:${layers.join()}`;
}

/** Chinese headlines stand in the middle of their rectangles, Latin ones at the left on their text. */
const HEAD_PLACE = {
  han: 'justify-content:center;align-items:center',
  latin:
    'justify-content:flex-end;align-items:flex-start;box-sizing:border-box;padding-bottom:.7em',
} as const;

/** What every placed page has in common; without it articles flow one below the other. */
function placedRules(at: string, script: Script = 'han'): string {
  return [
    `${at}{position:relative;max-width:none}`,
    `${at}>.box,${at} .head,${at} .body{position:absolute;margin:0;padding:0;border:0}`,
    `${at} .head{display:flex;flex-direction:column;${HEAD_PLACE[script]}}`,
    `${at} .title,${at} .title *{white-space:nowrap}`,
  ].join('');
}

/** The box of an article, by its place in the document. */
type Boxed = readonly {
  readonly at: string;
  readonly box: BoxPlan;
  readonly words: readonly string[];
}[];

function boxesOf(at: string, { articles }: SheetPlans, { boxes }: PagePlan): Boxed {
  return articles.flatMap(({ id, titleWords }, index) => {
    const box = boxes.find((one) => one.id === id);
    return box ? [{ at: `${at} .b${index}`, box, words: titleWords }] : [];
  });
}

/** A page of placed boxes, its body text so large. */
function pageRules(at: string, sheet: SheetPlans, plan: PagePlan, size: string): string {
  const { width, height, format } = plan;
  const paper = `width:${num(width)}em;height:${num(height * format.pitch)}em`;
  return [
    placedRules(at, format.script),
    `${at}{font-size:${size};line-height:${num(format.pitch)};${paper}${hairlines(plan)}}`,
    ...boxesOf(at, sheet, plan).map(({ at: own, box, words }) =>
      boxRules(own, box, format.pitch, words),
    ),
  ].join('');
}

/** Line pitch in em of a single column, which is as tall as it likes. */
const COLUMN_PITCH = { han: 1.75, latin: 1.6 } as const;

/** One column: articles flow one below the other; the plan gives headlines and the measure. */
function columnRules(at: string, sheet: SheetPlans, plan: PagePlan, size: string): string {
  const { script = 'han' } = plan.format;
  return [
    `${at}{font-size:${size};line-height:${COLUMN_PITCH[script]};width:${num(plan.width)}em}`,
    `${at} .title,${at} .title *{white-space:nowrap}`,
    ...boxesOf(at, sheet, plan).flatMap(({ at: own, box: { head }, words }) =>
      head ? headRules(own, head, words) : [],
    ),
  ].join('');
}

function isSame(plan: PagePlan, other: PagePlan | undefined): boolean {
  return JSON.stringify(plan) === JSON.stringify(other);
}

/**
 * The style sheet of a composed page: for every format a container query on `frame` that places the
 * boxes of `.s-<key>`, and one placement for print. The body's size is the container's width over
 * the plan's, so a plan fills its container at every width.
 */
export function planStyles(sheet: SheetPlans, key: string): string {
  const at = `.s-${key}`;
  const plans = sheet.screens.filter(
    // A small page is the same at several widths.
    ({ plan }, index) => !isSame(plan, sheet.screens[index - 1]?.plan),
  );
  const screens = plans.map(({ from, plan }, index) => {
    const next = plans[index + 1];
    const until = next ? ` and (width<${next.from}rem)` : '';
    const single = plan.format.columns === 1;
    const most = single ? BODY_SIZE.mostOfOneColumn : BODY_SIZE.most;
    const size = `min(100cqi/${num(plan.width)},${most}rem)`;
    const rules = (single ? columnRules : pageRules)(at, sheet, plan, size);
    return `@container frame (width>=${from}rem)${until}{${rules}}`;
  });
  return `@media screen{${screens.join('')}}${printRules(at, sheet)}${transitionRules(at, sheet)}`;
}

/** The sheet is as large as the paper's width or height allows, whichever is less: nothing is cut. */
function printRules(at: string, sheet: SheetPlans): string {
  const { print } = sheet;
  if (print === null) return '';
  const across = PRINTED_ROOM.width / print.width;
  const down = PRINTED_ROOM.height / (print.height * print.format.pitch);
  const size = Math.floor(Math.min(across, down) * 998) / 1000;
  return `@media print{${pageRules(at, sheet, print, `calc(${size}*var(--mm))`)}}`;
}

/** Boxes that keep their names from page to page move to their new places. */
function transitionRules(at: string, { articles }: SheetPlans): string {
  const names = articles.map(({ id }, index) => `${at} .b${index}{view-transition-name:a-${id}}`);
  return `@media (prefers-reduced-motion:no-preference){${names.join('')}}`;
}
