import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { ARTICLES, VERTICAL } from './lib/article-places.ts';
import { keepSettings } from './lib/keep-settings.ts';
import { readBlocks } from './lib/read-lines.ts';
import { openLive } from './lib/reader-page.ts';
import { breakFaults, gridFaults, headlineFaults } from './lib/setting-faults.ts';

const WIDTHS = [320, 345, 360, 414, 480, 560, 640, 768, 834, 900];
/** Heights of a window make the length of vertical lines. */
const HEIGHTS = [480, 560, 640, 720, 800, 900];
/** Words of the seed page's headlines that it prints again and again, or that a dictionary has. */
const WORDS = [
  '周口|开发区|河南|产业|集群|称号|全市|新年|元旦|健步走|活动|优秀|组织|幼儿园|党委|扩大|会议',
  '干部|税收|创业|就业|工作|稳步|推进|营商|环境|党建|篇章|高质量|商务厅|调研|项目|建设|完成',
].flatMap((words) => words.split('|'));

async function faultsOf(page: Page): Promise<readonly string[]> {
  const paragraphs = await readBlocks(page.locator('.article-text .paragraph'));
  const items = await readBlocks(page.locator('.article-text .items li'));
  const captions = await readBlocks(page.locator('.article-text figcaption'));
  const headlines = await readBlocks(page.locator('.article-title'));
  return [
    ...paragraphs.flatMap((block) => [...breakFaults(block), ...gridFaults(block, 2)]),
    ...[...items, ...captions].flatMap(breakFaults),
    ...headlines.flatMap((block) => headlineFaults(block, WORDS)),
  ];
}

for (const path of ARTICLES) {
  test(`${path} is set by the rules at every width`, async ({ page }) => {
    await openLive(page, path);
    const found: Record<string, readonly string[]> = {};
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      found[width] = await faultsOf(page);
    }
    expect(found).toEqual(Object.fromEntries(WIDTHS.map((width) => [width, []])));
  });

  test(`${path} is set by the rules in vertical lines of every length`, async ({ page }) => {
    await keepSettings(page, VERTICAL);
    await openLive(page, path);
    const found: Record<string, readonly string[]> = {};
    for (const height of HEIGHTS) {
      await page.setViewportSize({ width: 800, height });
      found[height] = await faultsOf(page);
    }
    expect(found).toEqual(Object.fromEntries(HEIGHTS.map((height) => [height, []])));
  });
}

test('the checks see what they look for', async ({ page }) => {
  await openLive(page, ARTICLES[0]);
  await page.setViewportSize({ width: 345, height: 800 });
  expect(await faultsOf(page)).toEqual([]);
  await page.addStyleTag({
    content: `.article-text * { line-break: anywhere !important; white-space: normal !important }
      .article-text { width: 301px !important } .paragraph { text-indent: 1.5em !important }
      .article-title { width: 4.4em; text-wrap: wrap !important }
      .article-title * { word-break: break-all !important }`,
  });
  const faults = (await faultsOf(page)).join('\n');
  for (const kind of ['line begins', 'parted:', 'measure', 'indent', 'word parted']) {
    expect(faults).toContain(kind);
  }
});

test('Han and figures have a gap that is drawn, not typed', async ({ page }) => {
  await openLive(page, ARTICLES[3]);
  const gap = await page.locator('.article-text').evaluate((text) => {
    const widthOf = (content: string) => {
      const probe = document.createElement('span');
      probe.textContent = content;
      text.append(probe);
      const { width } = probe.getBoundingClientRect();
      probe.remove();
      return width;
    };
    const em = Number.parseFloat(getComputedStyle(text).fontSize);
    return (widthOf('汉5') - widthOf('汉') - widthOf('5')) / em;
  });
  expect(gap).toBeCloseTo(0.125, 2);
});
