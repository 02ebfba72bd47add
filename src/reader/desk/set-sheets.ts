import type { ComposeArticle } from '../../composition/compose-article.ts';
import { brisk, QUICK } from '../../composition/compose-page.ts';
import type { SheetPlans, SheetWish } from '../../composition/compose-sheets.ts';
import { composeSheets } from '../../composition/compose-sheets.ts';
import { formatAt, PAGE_FORMATS } from '../../composition/page-formats.ts';
import { planStyles } from '../../composition/plan-styles.ts';
import type { SheetSetting } from '../../vocabulary/page.ts';
import type { ReadyArticle } from './composing-room.ts';

/** Articles whose one plan takes less than 50 ms, so that no worker need be called. */
const AT_ONCE = 7;

/** What the worker is asked: articles, and of the wish what can be sent. */
export interface ComposeOrder {
  readonly articles: readonly ComposeArticle[];
  readonly wish: Omit<SheetWish, 'effort'>;
}

/** Starts a worker that runs `compose-worker.ts`. */
export type StartComposer = () => Worker;

/** What is waited for never stands behind what is not: each has a worker of its own. */
type Haste = 'now' | 'later';

const workers: Record<Haste, Worker | null> = { now: null, later: null };

function inWorker(
  start: StartComposer,
  order: ComposeOrder,
  haste: Haste,
): Promise<readonly SheetPlans[]> {
  const worker = workers[haste] ?? start();
  workers[haste] = worker;
  const { port1, port2 } = new MessageChannel();
  const made = new Promise<readonly SheetPlans[]>((resolve, reject) => {
    port1.onmessage = ({ data }) => resolve(data);
    worker.addEventListener('error', () => reject(new Error('the composing worker failed')), {
      once: true,
    });
  });
  worker.postMessage(order, [port2]);
  return made;
}

/** In a worker, or here where there can be none. */
async function composed(
  start: StartComposer,
  order: ComposeOrder,
  haste: Haste,
): Promise<readonly SheetPlans[]> {
  try {
    return await inWorker(start, order, haste);
  } catch {
    workers[haste] = null;
    return composeSheets(order.articles, { ...order.wish, effort: brisk });
  }
}

/** Puts the rules of pages where those of an earlier call with the same keys were. */
const adopted = new Map<string, CSSStyleSheet>();

function adopt(sheets: readonly SheetPlans[], keys: readonly string[]): void {
  sheets.forEach((sheet, index) => {
    const key = keys[index] ?? '';
    const known = adopted.get(key);
    const rules = known ?? new CSSStyleSheet();
    rules.replaceSync(planStyles(sheet, key));
    if (known) return;
    adopted.set(key, rules);
    document.adoptedStyleSheets.push(rules);
  });
}

/** Place in `PAGE_FORMATS` for the window as it is. */
function formatHere(): number {
  const root = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const width = document.querySelector('.page-head')?.clientWidth ?? window.innerWidth;
  return formatAt(width / root);
}

/** Nothing can be waited for once a reader prints: the sheet is composed there and then. */
function withPrint(
  sheets: readonly SheetPlans[],
  articles: readonly ComposeArticle[],
): readonly SheetPlans[] {
  const printed = composeSheets(articles, { formats: [], effort: () => QUICK });
  return sheets.map((sheet, index) => ({ ...sheet, print: printed[index]?.print ?? null }));
}

/** Calls `task` before the page is printed, unless it was stopped. */
function onceBeforePrint(task: () => void): () => void {
  window.addEventListener('beforeprint', task, { once: true });
  return () => window.removeEventListener('beforeprint', task);
}

let count = 0;

/**
 * Composes a page of these articles in the browser: first for the window's own width, which is
 * waited for, then for all others and for print.
 */
export async function setSheets(
  ready: readonly ReadyArticle[],
  start: StartComposer,
): Promise<readonly SheetSetting[]> {
  const articles = ready.map(({ article }) => article);
  const here = { formats: [formatHere()], print: false };
  const sheets =
    articles.length <= AT_ONCE
      ? composeSheets(articles, { ...here, effort: brisk })
      : await composed(start, { articles, wish: here }, 'now');
  count += 1;
  const keys = sheets.map((_, index) => `here${count}-${index}`);
  adopt(sheets, keys);
  const stopWaiting = onceBeforePrint(() => adopt(withPrint(sheets, articles), keys));
  const everywhere = { formats: PAGE_FORMATS.map((_, index) => index) };
  void composed(start, { articles, wish: everywhere }, 'later').then((all) => {
    stopWaiting();
    adopt(all, keys);
  });
  const known = new Map(ready.map((one) => [one.article.id, one]));
  return sheets.map(({ articles: set }, index) => ({
    key: keys[index] ?? '',
    styles: null,
    script: articles[0]?.script ?? 'han',
    articles: set.flatMap(({ id, titleWords }) => {
      const one = known.get(id);
      return one ? [{ slug: one.slug, titleWords, importance: one.article.importance }] : [];
    }),
  }));
}
