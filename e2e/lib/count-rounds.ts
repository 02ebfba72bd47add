import type { Page, Route } from '@playwright/test';

/** A new request comes within this time of the answers that it depends on, in ms. */
const QUIET = 400;

/**
 * Answers the requests of a page in rounds, as a slow network does: all that are waiting at once, and
 * only when nothing more is asked for without them. Gives the paths of each round, until `isDone`.
 */
export async function countRounds(
  page: Page,
  act: () => Promise<void>,
  isDone: () => Promise<boolean>,
): Promise<readonly (readonly string[])[]> {
  const waiting: Route[] = [];
  await page.route(/\/(?:assets|data)\//, async (route) => {
    waiting.push(route);
  });
  const rounds: string[][] = [];
  await act();
  for (;;) {
    let known = -1;
    while (known !== waiting.length) {
      known = waiting.length;
      await page.waitForTimeout(QUIET);
    }
    if (waiting.length === 0 || (await isDone())) break;
    const round = waiting.splice(0);
    rounds.push(round.map((route) => new URL(route.request().url()).pathname));
    await Promise.all(round.map((route) => route.continue()));
  }
  // What still waits goes on.
  await page.unroute(/\/(?:assets|data)\//);
  return rounds;
}
