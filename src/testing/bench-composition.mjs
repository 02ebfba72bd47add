/**
 * `node src/testing/bench-composition.mjs`: how long composing takes, by number of articles and
 * columns: the median and the longest of several pages after a warm-up, and the machine.
 */
import { cpus, loadavg } from 'node:os';
import { load, say } from './open-browser.mjs';

const { composePage, QUICK } = /** @type {typeof import('../composition/compose-page.ts')} */ (
  await load('composition/compose-page.ts')
);
const { pageFormat } = /** @type {typeof import('../composition/page-format.ts')} */ (
  await load('composition/page-format.ts')
);
const { inventor } = /** @type {typeof import('./invented-articles.ts')} */ (
  await load('testing/invented-articles.ts')
);
const PAGES = 7;

/**
 * @param {number} count
 * @param {number} columns
 * @param {import('../composition/order-search.ts').Effort} [effort]
 */
function times(count, columns, effort) {
  const all = [];
  for (let seed = 1; seed <= PAGES; seed += 1) {
    const articles = inventor(seed * 100 + count).page(count);
    const start = performance.now();
    composePage(articles, pageFormat(columns), effort);
    all.push(performance.now() - start);
  }
  return all.sort((a, b) => a - b);
}

const load1 = loadavg()[0]?.toFixed(1);
say(`${cpus()[0]?.model}, ${cpus().length} cores, load ${load1}, Node ${process.version}`);
times(9, 6);
say('articles columns   full search, ms      first plan, ms');
for (const count of [3, 6, 9, 12, 16, 20]) {
  for (const columns of [4, 6, 8]) {
    const row = [times(count, columns), times(count, columns, QUICK)].map(
      (all) =>
        `median ${String(Math.round(all[PAGES >> 1] ?? 0)).padStart(4)}, most ${String(Math.round(all.at(-1) ?? 0)).padStart(4)}`,
    );
    say(`${String(count).padStart(8)} ${String(columns).padStart(7)}   ${row.join('   ')}`);
  }
}
