import type { ComposeArticle, FlowBlock } from '../composition/compose-article.ts';
import { nowrapRuns } from '../composition/nowrap-runs.ts';
import type { BoxPlan, HeadPlan, PagePlan } from '../composition/page-plan.ts';

/** Body faces that a page is checked with, and the size in px. */
export interface Setting {
  readonly family: string;
  readonly size: number;
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Half-width runs and the full-width dot, each in the span that fixes its width. */
function widths(text: string): string {
  return escaped(text).replaceAll(/(?:&amp;|&lt;|[ -~])+|·+/g, (run) =>
    run.startsWith('·') ? `<span class="f">${run}</span>` : `<span class="h">${run}</span>`,
  );
}

/** A passage as a page sets it: figures and last pairs held together. */
export function passageHtml(text: string): string {
  let html = '';
  let at = 0;
  for (const [start, end] of nowrapRuns(text)) {
    html += `${widths(text.slice(at, start))}<span class="n">${widths(text.slice(start, end))}</span>`;
    at = end;
  }
  return html + widths(text.slice(at));
}

function blockHtml({ kind, text, indent }: FlowBlock, index: number): string {
  const label = kind === 'caption' ? `<i style="width:${indent}em"></i>` : '';
  const first = kind === 'caption' ? 0 : indent;
  return `<p class="${kind}" data-block="${index}" style="text-indent:${first}em">${label}${passageHtml(text)}</p>`;
}

function place(
  { x, y, w, h }: { x: number; y: number; w: number; h: number },
  pitch: number,
): string {
  return `left:${x}em;top:${y * pitch}em;width:${w}em;height:${h * pitch}em`;
}

function headHtml(head: HeadPlan, pitch: number): string {
  const rows = (roles: readonly string[]) =>
    head.deck
      .filter(({ role }) => roles.includes(role))
      .map(
        ({ role, lines, size }) =>
          `<div class="${role}" style="font-size:${size}em">${lines.map(escaped).join('<br>')}</div>`,
      )
      .join('');
  const lines = head.lines.map((line) => `<div>${escaped(line)}</div>`).join('');
  const spacing = `letter-spacing:${head.tracking}em;margin-inline-end:${-head.tracking}em`;
  const title = `<div class="title" style="font-size:${head.size}em;${spacing}">${lines}</div>`;
  return `<div class="head ${head.orientation} ${head.face}" style="${place(head, pitch)}">${rows(['kicker', 'pretitle'])}${title}${rows(['subtitle', 'byline'])}</div>`;
}

/** Lines added below a body: browsers round line heights, and a last line must not miss by 1/64 px. */
const SPARE = 0.3;

function boxHtml(box: BoxPlan, article: ComposeArticle | undefined, pitch: number): string {
  const { body, head, frame } = box;
  const columns = `column-count:${body.columns.length};column-gap:${body.gap}em`;
  const text = article?.flow.map(blockHtml).join('') ?? '';
  return [
    frame === 'none' ? '' : `<div class="frame" style="${place(box, pitch)}"></div>`,
    head ? headHtml(head, pitch) : '',
    `<div class="body" data-id="${escaped(box.id)}" style="${place({ ...body, h: body.h + SPARE }, pitch)};${columns}">${text}</div>`,
  ].join('');
}

const STYLE = `
*{margin:0;padding:0}
body{line-height:var(--pitch);text-spacing-trim:space-all;text-autospace:no-autospace;line-break:strict;background:#fbf9f4;color:#1c1a17}
.page{position:relative;margin:2.5em}.page>*{position:absolute}
.body{column-fill:auto;orphans:1;widows:1;text-align:justify}
.h{font-feature-settings:"hwid"}.f{font-feature-settings:"fwid"}.n{white-space:nowrap}
.subhead{font-weight:700;break-after:avoid}.credit{text-align:right}i{display:inline-block;height:.8em;background:#e3dccd}
.head{display:flex;flex-direction:column;justify-content:center;align-items:center;text-align:center}
.title{line-height:1.24;white-space:nowrap}.vertical{writing-mode:vertical-rl}.vertical .title{line-height:1.28}
.song{font-family:'Noto Serif CJK SC',serif;font-weight:700}.hei{font-family:'Noto Sans CJK SC',sans-serif;font-weight:700}
.kicker{background:#a4262c;color:#fff;padding:0 .8em;line-height:1.6;margin:.25em 0;letter-spacing:.3em}
.pretitle,.subtitle,.byline{line-height:1.5;font-weight:500;font-family:'Noto Serif CJK SC',serif}
.frame{box-sizing:border-box;border:1px solid;background:#f4efe4}
.rule{border:0 solid #b9b2a4}`;

/** A plan as a static page, for tests to measure in a browser and for people to look at. */
export function planHtml(
  plan: PagePlan,
  articles: readonly ComposeArticle[],
  setting: Setting,
): string {
  const { pitch } = plan.format;
  const boxes = plan.boxes.map((box) =>
    boxHtml(
      box,
      articles.find(({ id }) => id === box.id),
      pitch,
    ),
  );
  const rules = plan.rules.map(({ x1, y1, x2, y2 }) => {
    const edge = x1 === x2 ? 'left' : 'top';
    return `<div class="rule" style="${place({ x: x1, y: y1, w: x2 - x1, h: y2 - y1 }, pitch)};border-${edge}-width:1px"></div>`;
  });
  const page = `width:${plan.width}em;height:${plan.height * pitch}em`;
  const font = `font-family:${setting.family};font-size:${setting.size}px;--pitch:${pitch}`;
  return `<!doctype html><html lang="zh-Hans"><meta charset="utf-8"><style>${STYLE}</style><body style="${escaped(font)}"><div class="page" style="${page}">${boxes.join('')}${rules.join('')}</div>`;
}
