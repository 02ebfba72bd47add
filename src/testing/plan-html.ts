import { readFileSync } from 'node:fs';
import type { ComposeArticle, FlowBlock, Script } from '../composition/compose-article.ts';
import { nowrapRuns } from '../composition/nowrap-runs.ts';
import type { BoxPlan, HeadPlan, PagePlan } from '../composition/page-plan.ts';
import { type Nested, nestRanges } from '../text/nest-ranges.ts';
import type { Range } from '../vocabulary/article.ts';
import { latinFontPath } from './latin-fonts.ts';

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

/** A passage as a page sets it: figures and last pairs held together, bold runs in Latin script. */
export function passageHtml(
  text: string,
  script: Script = 'han',
  strong: readonly Range[] = [],
): string {
  const set = script === 'latin' ? escaped : widths;
  const draw = (nodes: readonly Nested<'n' | 'b'>[]): string =>
    nodes
      .map((node) =>
        'text' in node
          ? set(node.text)
          : `<span class="${node.span.kind}">${draw(node.children)}</span>`,
      )
      .join('');
  const spans = [
    ...nowrapRuns(text).map(([start, end]) => ({ start, end, kind: 'n' as const })),
    ...strong.map(([start, end]) => ({ start, end, kind: 'b' as const })),
  ];
  return draw(nestRanges(text, spans));
}

function blockHtml(
  { kind, text, indent, strong }: FlowBlock,
  index: number,
  script: Script = 'han',
): string {
  const label = kind === 'caption' ? `<i style="width:${indent}em"></i>` : '';
  const first = kind === 'caption' ? 0 : indent;
  return `<p class="${kind}" data-block="${index}" style="text-indent:${first}em">${label}${passageHtml(text, script, strong)}</p>`;
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
  const text =
    article?.flow.map((block, index) => blockHtml(block, index, article.script)).join('') ?? '';
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

/** What English needs besides, its faces within. */
const latinStyle = () => {
  const face = (family: string, weight: number, path: string) =>
    `@font-face{font-family:'${family}';font-weight:${weight};src:url(data:font/woff2;base64,${readFileSync(path).toString('base64')})}`;
  return `
${face('Banmian Latin', 400, latinFontPath('text'))}
${face('Banmian Latin', 700, latinFontPath('bold'))}
${face('Banmian Latin Headlines', 800, latinFontPath('headline'))}
body{text-rendering:geometricPrecision;font-kerning:none;font-variant-ligatures:none}
.body{text-align:start}.b{font-weight:700}
.head{justify-content:flex-end;align-items:flex-start;text-align:start;box-sizing:border-box;padding-bottom:.7em}
.title{line-height:1.12;font-family:'Banmian Latin Headlines','Noto Serif CJK SC',serif;font-weight:800;font-kerning:normal}
.pretitle,.subtitle,.byline{font-family:'Banmian Latin','Noto Serif CJK SC',serif;font-weight:400;line-height:1.5}
.kicker{letter-spacing:.08em}`;
};

/** A plan as a static page, for tests to measure in a browser and for people to look at. */
export function planHtml(
  plan: PagePlan,
  articles: readonly ComposeArticle[],
  setting: Setting,
): string {
  const { pitch, script } = plan.format;
  const latin = script === 'latin';
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
  return `<!doctype html><html lang="${latin ? 'en' : 'zh-Hans'}"><meta charset="utf-8"><style>${STYLE}${latin ? latinStyle() : ''}</style><body style="${escaped(font)}"><div class="page" style="${page}">${boxes.join('')}${rules.join('')}</div>`;
}
