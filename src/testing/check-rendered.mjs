/**
 * `node src/testing/check-rendered.mjs [pages] [first seed] [body face] [--latin]`: composes invented pages of 1 to 20
 * articles in every format and compares each predicted line with the one Chromium sets. Exit code 1
 * when the figures of the design document are not met.
 */
import { cpus } from 'node:os';
import { measurePlan } from './measure-plan.mjs';
import { load, openBrowser, say } from './open-browser.mjs';

const { renderCases, differences, SERIF, LATIN } =
  /** @type {typeof import('./render-cases.ts')} */ (await load('testing/render-cases.ts'));
const latin = process.argv.includes('--latin');
const given = process.argv.slice(2).filter((one) => one !== '--latin');
const [pages = '120', first = '1', family = latin ? LATIN : SERIF] = given;
const browser = await openBrowser();
const tab = await browser.newPage({ viewport: { width: 2000, height: 1000 } });
let lines = 0;
let wrong = 0;
let bodies = 0;
let overflowing = 0;
let tooWide = 0;
let faulty = 0;
/** @type {{ few: number[], many: number[] }} */
const unfilled = { few: [], many: [] };
for (const item of renderCases(Number(pages), Number(first), family, latin ? 'latin' : 'han')) {
  await tab.setContent(item.html);
  await tab.evaluate(() => document.fonts.ready);
  const measured = await tab.evaluate(measurePlan);
  const compared = differences(item, measured.starts);
  lines += compared.lines;
  wrong += compared.wrong.length;
  bodies += item.plan.boxes.length;
  overflowing += measured.overflowing.length;
  tooWide += measured.tooWide.length;
  (item.articles.length > 5 ? unfilled.many : unfilled.few).push(item.unfilled);
  const said = [
    ...item.faults,
    ...compared.wrong,
    ...measured.overflowing.map((id) => `${id} overflows`),
  ];
  said.push(...measured.tooWide.map((title) => `headline leaves its room: ${title}`));
  if (said.length > 0) {
    faulty += 1;
    say(`${item.name}: ${said.slice(0, 6).join('; ')}`);
  }
}
await browser.close();
/** @param {readonly number[]} shares */
const summary = (shares) => {
  const mean = shares.reduce((sum, share) => sum + share, 0) / Math.max(1, shares.length);
  return `mean ${mean.toFixed(2)} %, most ${Math.max(0, ...shares).toFixed(2)} %`;
};
say(
  `${cpus()[0]?.model}, ${cpus().length} cores, Node ${process.version}, Chromium ${browser.version()}`,
);
say(
  `${lines} lines, ${wrong} predicted wrong (${((100 * (lines - wrong)) / lines).toFixed(4)} % right)`,
);
say(`${bodies} articles: ${overflowing} overflow, ${tooWide} headlines leave their room`);
say(`unfilled, 6–20 articles: ${summary(unfilled.many)}; 1–5 articles: ${summary(unfilled.few)}`);
say(`${unfilled.many.length + unfilled.few.length} pages, ${faulty} with faults`);
if (faulty > 0) process.exitCode = 1;
