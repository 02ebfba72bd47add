import type { ComposeArticle } from './compose-article.ts';
import { byImportance, composePage, thorough } from './compose-page.ts';
import { countPages, MOST_ON_A_PAGE } from './count-pages.ts';
import type { Effort } from './order-search.ts';
import { type PageFormat, pitchesOf } from './page-format.ts';
import type { PagePlan } from './page-plan.ts';
import { roughCells } from './rough-cells.ts';

/** Rows that a headline and its separator take on average. */
const ROWS_PER_HEAD = 7;
/** Pitch that a short page may be stretched to, so that all pages are equally tall. */
const MOST_PITCH = 1.8;

/** Body lines of one basic column that an article is reckoned to take. */
function areaOf(article: ComposeArticle, { measure }: PageFormat): number {
  return roughCells(article, measure) / measure + ROWS_PER_HEAD;
}

/** Exchanges articles of two pages, never the leads, while that brings their areas nearer. */
function balance(one: ComposeArticle[], two: ComposeArticle[], format: PageFormat): void {
  const sum = (page: readonly ComposeArticle[]) =>
    page.reduce((total, article) => total + areaOf(article, format), 0);
  for (let round = 0; round < MOST_ON_A_PAGE; round += 1) {
    const gap = sum(one) - sum(two);
    let best: { i: number; j: number; left: number } | null = null;
    for (let i = 1; i < one.length; i += 1) {
      for (let j = 1; j < two.length; j += 1) {
        const a = one[i];
        const b = two[j];
        if (!a || !b) continue;
        const left = Math.abs(gap - 2 * (areaOf(a, format) - areaOf(b, format)));
        if (left < (best?.left ?? Math.abs(gap) - 0.5)) best = { i, j, left };
      }
    }
    if (!best) return;
    const { i, j } = best;
    const a = one[i];
    const b = two[j];
    if (a && b) {
      one[i] = b;
      two[j] = a;
    }
  }
}

/**
 * Articles dealt to as few pages as hold them, the most important to the first, all of about one
 * area. Each page keeps its most important article as its lead.
 */
export function dealPages(
  articles: readonly ComposeArticle[],
  format: PageFormat,
): readonly (readonly ComposeArticle[])[] {
  const ranked = byImportance(articles);
  const count = countPages(ranked.length);
  const share = ranked.reduce((sum, article) => sum + areaOf(article, format), 0) / count;
  const pages: ComposeArticle[][] = Array.from({ length: count }, () => []);
  let page = 0;
  let filled = 0;
  ranked.forEach((article, index) => {
    const waiting = ranked.length - index;
    const full = (pages[page]?.length ?? 0) >= MOST_ON_A_PAGE;
    const enough = filled >= share * (page + 1) - areaOf(article, format) / 2;
    const roomBehind = (count - page - 1) * MOST_ON_A_PAGE;
    if (page < count - 1 && (full || (enough && roomBehind >= waiting))) page += 1;
    pages[page]?.push(article);
    filled += areaOf(article, format);
  });
  for (let first = 0; first < count - 1; first += 1) {
    const one = pages[first];
    const two = pages[first + 1];
    if (one && two) balance(one, two, format);
  }
  return pages;
}

/** The same plan with its line pitch changed so that it is `height` em tall, as far as that goes. */
function stretched(plan: PagePlan, height: number): PagePlan {
  const { least } = pitchesOf(plan.format.script);
  const pitch = Math.min(MOST_PITCH, Math.max(least, height / plan.height));
  return { ...plan, format: { ...plan.format, pitch: Math.round(pitch * 10_000) / 10_000 } };
}

/** Pages of one format made equally tall, the line pitch evening out what it can; nulls stay. */
export function evenPages(plans: readonly (PagePlan | null)[]): readonly (PagePlan | null)[] {
  const given = plans.filter((plan) => plan !== null);
  const heights = given.map(({ height }) => height);
  if (heights.length < 2) return plans;
  const { usual, least } = pitchesOf(given[0]?.format.script);
  const mean = heights.reduce((sum, height) => sum + height, 0) / heights.length;
  const height = Math.max(mean * usual, Math.max(...heights) * least);
  return plans.map((plan) => plan && stretched(plan, height));
}

/**
 * Sets any number of articles: one page for up to twenty, else several of the same size, the line
 * pitch evening out what remains. One column takes all on one page. Empty when nothing is given.
 */
export function composePages(
  articles: readonly ComposeArticle[],
  format: PageFormat,
  effort?: Effort,
): readonly PagePlan[] {
  const single = format.columns === 1 || articles.length <= MOST_ON_A_PAGE;
  const dealt = single ? [articles] : dealPages(articles, format);
  const plans = dealt.flatMap((page) => {
    const plan = composePage(page, format, effort ?? thorough(page.length));
    return plan ? [plan] : [];
  });
  return evenPages(plans).filter((plan) => plan !== null);
}
