import type { ComposeArticle } from './compose-article.ts';
import { byImportance, composePage, thorough } from './compose-page.ts';
import { dealPages, evenPages } from './compose-pages.ts';
import { composeSheet } from './compose-sheet.ts';
import type { Effort } from './order-search.ts';
import { pageFormat } from './page-format.ts';
import { formatsOf, PAGE_FORMATS, PRINTED_ROOM } from './page-formats.ts';
import type { PagePlan } from './page-plan.ts';

/** A plan and the width of container in rem from which on it holds. */
export interface ScreenPlan {
  readonly from: number;
  readonly plan: PagePlan;
}

/** One page of up to twenty articles, composed for every width and for print. */
export interface SheetPlans {
  /** In order of importance, which is the order of the document; titles cut into words. */
  readonly articles: readonly { readonly id: string; readonly titleWords: readonly string[] }[];
  /** Narrow to wide. A format that an article fits no box of has none. */
  readonly screens: readonly ScreenPlan[];
  readonly print: PagePlan | null;
}

/** What is asked of `composeSheets`. */
export interface SheetWish {
  /** How long to look, by the number of articles of a page. */
  readonly effort?: (articles: number) => Effort;
  /** Places in `PAGE_FORMATS` to compose for; all unless told. */
  readonly formats?: readonly number[];
  /** False to leave the printed sheet out. */
  readonly print?: boolean;
}

/** The format that decides which articles stand on one page, so that they do in every format. */
const DEALT_BY = { han: pageFormat(6), latin: pageFormat(9, 7.4, 'latin') } as const;
const EVERY_FORMAT = PAGE_FORMATS.map((_, index) => index);

/**
 * Articles as pages of up to twenty, each composed for every width. Which articles a page has does
 * not depend on the width; pages of one format are equally tall.
 */
export function composeSheets(
  articles: readonly ComposeArticle[],
  { effort = thorough, formats = EVERY_FORMAT, print = true }: SheetWish = {},
): readonly SheetPlans[] {
  if (articles.length === 0) return [];
  const script = articles[0]?.script ?? 'han';
  const dealt = dealPages(articles, DEALT_BY[script]).map(byImportance);
  const composed = formats.map((index) => {
    const { from, format } = formatsOf(script)[index] ?? { from: 0, format: DEALT_BY[script] };
    const plans = dealt.map((page) => composePage(page, format, effort(page.length)));
    return { from, plans: format.columns === 1 ? plans : evenPages(plans) };
  });
  return dealt.map((page, number) => ({
    articles: page.map(({ id, titleWords }) => ({ id, titleWords })),
    screens: composed.flatMap(({ from, plans }) => {
      const plan = plans[number] ?? null;
      return plan === null ? [] : [{ from, plan }];
    }),
    print: print
      ? composeSheet(page, PRINTED_ROOM.height / PRINTED_ROOM.width, effort(page.length))
      : null,
  }));
}
