import { flowOf } from '../composition/body-lines.ts';
import type { ComposeArticle, Script } from '../composition/compose-article.ts';
import { composePage } from '../composition/compose-page.ts';
import { type PageFormat, pageFormat } from '../composition/page-format.ts';
import { formatsOf } from '../composition/page-formats.ts';
import type { PagePlan } from '../composition/page-plan.ts';
import { inventor } from './invented-articles.ts';
import { englishInventor } from './invented-english.ts';
import { planFaults, unfilledPercent } from './plan-faults.ts';
import { planHtml } from './plan-html.ts';

/** One page to be measured in a browser. */
export interface RenderCase {
  readonly name: string;
  readonly articles: readonly ComposeArticle[];
  readonly plan: PagePlan;
  readonly faults: readonly string[];
  /** per cent */
  readonly unfilled: number;
  readonly html: string;
}

const COLUMNS = [1, 4, 5, 6, 7, 8] as const;
const SIZES = [15, 16, 15.37, 17.25] as const;
/** The face that pages are checked in when no other is named. */
export const SERIF = "'Noto Serif CJK SC', serif";
/** The same for English. */
export const LATIN = `'Banmian Latin', ${SERIF}`;

function hanFormat(seed: number): PageFormat {
  const columns = COLUMNS[seed % COLUMNS.length] ?? 6;
  return pageFormat(columns, columns === 1 ? 18 + (seed % 7) : 12 + (seed % 3));
}

function latinFormat(seed: number): PageFormat {
  const formats = formatsOf('latin');
  return formats[1 + (seed % (formats.length - 1))]?.format ?? pageFormat(9, 7.4, 'latin');
}

/** Pages of 1 to 20 articles, every format in turn, three quarters of them of 6 articles or more. */
export function* renderCases(
  pages: number,
  first: number,
  family: string,
  script: Script = 'han',
): Generator<RenderCase> {
  for (let seed = first; seed < first + pages; seed += 1) {
    const count = seed % 4 === 0 ? 1 + ((seed / 4) % 5) : 6 + (seed % 15);
    const format = script === 'latin' ? latinFormat(seed) : hanFormat(seed);
    const size = SIZES[seed % SIZES.length] ?? 16;
    const articles = (script === 'latin' ? englishInventor : inventor)(seed).page(count);
    const plan = composePage(articles, format);
    const name = `seed ${seed}, ${count} articles, ${format.columns} × ${format.measure}, ${size} px`;
    if (!plan) throw new Error(`${name}: no plan`);
    const html = planHtml(plan, articles, { family, size });
    yield {
      name,
      articles,
      plan,
      faults: planFaults(plan, articles),
      unfilled: unfilledPercent(plan),
      html,
    };
  }
}

/** Predicted against measured line starts of a page: how many lines, and where they differ. */
export function differences(
  { plan, articles }: Pick<RenderCase, 'plan' | 'articles'>,
  starts: Readonly<Record<string, readonly (readonly number[])[]>>,
): { readonly lines: number; readonly wrong: readonly string[] } {
  let lines = 0;
  const wrong: string[] = [];
  for (const { id, body } of plan.boxes) {
    const { flow = [], script } = articles.find((article) => article.id === id) ?? {};
    const predicted = flowOf(flow, script).linesAt(body.measure);
    flow.forEach(({ text }, block) => {
      const ours = predicted.filter((line) => line.block === block).map(({ start }) => start);
      const theirs = [0, ...(starts[id]?.[block] ?? [])];
      lines += ours.length;
      for (const start of ours) {
        if (!theirs.includes(start))
          wrong.push(
            `${id}: no line at ${text.slice(start - 6, start)}|${text.slice(start, start + 6)}`,
          );
      }
    });
  }
  return { lines, wrong };
}
