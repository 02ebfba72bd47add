import type { Page } from '@playwright/test';
import { brisk } from '../src/composition/compose-page.ts';
import { composeSheets, type SheetPlans } from '../src/composition/compose-sheets.ts';
import { planStyles } from '../src/composition/plan-styles.ts';
import { readyArticles } from '../src/reader/desk/filters/ready-articles.ts';
import type { SettingFile } from '../src/vocabulary/page.ts';
import { languageOf, readArticles } from './lib/edition.ts';
import { expect, test } from './lib/journey.ts';
import { measureBoxes } from './lib/measure-boxes.ts';
import { bare, columnTexts, planAt, readData } from './lib/planned-page.ts';
import { openLive, topicSwitch } from './lib/reader-page.ts';

const WIDTHS = [360, 834, 1280, 1600, 2200];
/** Widths whose front page is placed, and a filtered one's address. */
const PLACED = WIDTHS.filter((width) => width > 600);
const SEVERAL = '?topic=meetings&topic=economy-revenue';

async function open(page: Page, address: string, width: number) {
  await page.setViewportSize({ width, height: 900 });
  await page.goto(address);
  await page.evaluate(() => document.fonts.ready);
  return page.evaluate(measureBoxes);
}

for (const width of WIDTHS) {
  for (const address of ['', SEVERAL, 'topic/festivals/', 'en/']) {
    test(`at ${width} px /${address} has all text, nothing overflows, no boxes overlap`, async ({
      page,
    }) => {
      if (address === SEVERAL) {
        await openLive(page, address);
      }
      const boxes = await open(page, address, width);
      expect(
        boxes.flatMap(({ slug, faults }) => faults.map((fault) => `${slug}: ${fault}`)),
      ).toEqual([]);
      for (const [index, one] of boxes.entries()) {
        for (const two of boxes.slice(index + 1)) {
          const across = Math.min(one.x + one.w, two.x + two.w) - Math.max(one.x, two.x);
          const down = Math.min(one.y + one.h, two.y + two.h) - Math.max(one.y, two.y);
          expect(across > 0.05 && down > 0.05, `${one.slug} over ${two.slug}`).toBe(false);
        }
      }
      for (const { slug, title, paragraphs } of readArticles(languageOf(address))) {
        const box = boxes.find((one) => one.slug === slug);
        if (!box && address !== '' && address !== 'en/') continue;
        expect(box?.title.join('')).toBe(bare(title ?? ''));
        const text = box?.columns.join('') ?? '';
        for (const paragraph of paragraphs) expect(text).toContain(bare(paragraph));
      }
      const overhang = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overhang).toBe(0);
    });
  }
}

for (const scripts of [true, false]) {
  test.describe(scripts ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled: scripts });
    for (const width of PLACED) {
      test(`at ${width} px every box, headline line and column is where the plan has it`, async ({
        page,
      }) => {
        const { sheets } = readData<{ sheets: readonly SheetPlans[] }>('plans/pages/1.json');
        const plan = sheets[0] && planAt(sheets[0], width);
        if (!plan) throw new Error('no plan');
        const boxes = await open(page, '', width);
        expect(boxes).toHaveLength(plan.boxes.length);
        for (const box of plan.boxes) {
          const found = boxes.find(({ slug }) => slug === box.id);
          const { pitch } = plan.format;
          for (const [is, planned] of [
            [found?.x, box.x],
            [found?.y, box.y * pitch],
            [found?.w, box.w],
            [found?.h, box.h * pitch],
          ]) {
            expect(Math.abs((is ?? 99) - (planned ?? 0)), box.id).toBeLessThan(0.1);
          }
          expect(found?.title, box.id).toEqual(box.head?.lines.map(bare));
          expect(found?.columns, box.id).toEqual(columnTexts(plan, box.id));
        }
      });
    }
  });
}

/** Whole families for Chinese, and figures as wide as their letters. */
const FACES = {
  'a sans': '"Noto Sans CJK SC"',
  'figures of their own width': '"Wide Figures", "Noto Serif CJK SC"',
};
for (const [name, family] of Object.entries(FACES)) {
  test(`with ${name} for the text nothing overflows`, async ({ page }) => {
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto('');
      await page.addStyleTag({
        content: `@font-face{font-family:"Wide Figures";src:local("DejaVu Serif"),local("Liberation Serif");unicode-range:U+20-7E,U+2013-2026}:root,:host{--font-serif:${family}!important}`,
      });
      await page.evaluate(() => document.fonts.ready);
      const boxes = await page.evaluate(measureBoxes);
      expect(
        boxes.flatMap(({ slug, faults }) => faults.map((fault) => `${slug}: ${fault}`)),
      ).toEqual([]);
    }
  });
}

test('the browser composes the same page as Node', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await openLive(page, SEVERAL);
  const print = () =>
    page.evaluate(() =>
      [...(document.adoptedStyleSheets[0]?.cssRules ?? [])].map((rule) => rule.cssText),
    );
  await expect.poll(async () => (await print()).join('')).toContain('@media print');
  const topics = ['economy-revenue', 'meetings'];
  const ready = readyArticles(
    readArticles().filter((article) => article.topics.some(({ id }) => topics.includes(id))),
    readData<SettingFile>('settings/pages/1.json').sheets,
  );
  const [composed] = composeSheets(
    ready.map(({ article }) => article),
    { effort: brisk },
  );
  if (!composed) throw new Error('nothing was composed');
  const expected = await page.evaluate(
    (css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      return [...sheet.cssRules].map((rule) => rule.cssText);
    },
    planStyles(composed, 'here1-0'),
  );
  expect(await print()).toEqual(expected);
});

test('choosing topics sets the page anew, boxes keep their names, and Back sets the old one', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await openLive(page, '');
  await page.evaluate(() => {
    const start = document.startViewTransition.bind(document);
    document.startViewTransition = (update) => {
      document.body.dataset.moves = String(Number(document.body.dataset.moves ?? 0) + 1);
      return start(update);
    };
  });
  const whole = await page.evaluate(measureBoxes);
  await topicSwitch(page, '会议调研').click();
  await expect.poll(async () => (await page.evaluate(measureBoxes)).length).toBe(3);
  await topicSwitch(page, '经济财税').click();
  await expect.poll(async () => (await page.evaluate(measureBoxes)).length).toBe(5);
  expect(await page.evaluate(() => document.body.dataset.moves)).toBe('2');
  const names = await page.evaluate(() =>
    [...document.querySelectorAll('.box')].map((box) => getComputedStyle(box).viewTransitionName),
  );
  expect(new Set(names).size).toBe(5);
  await page.goBack();
  await page.goBack();
  await expect.poll(() => page.evaluate(measureBoxes)).toEqual(whole);
});

test.describe('for readers who want no motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('nothing is named and no transition is begun', async ({ page }) => {
    await openLive(page, '');
    await page.evaluate(() => {
      document.startViewTransition = () => {
        throw new Error('moved');
      };
    });
    await topicSwitch(page, '会议调研').click();
    await expect.poll(async () => (await page.evaluate(measureBoxes)).length).toBe(3);
    expect(
      await page.evaluate(
        () => getComputedStyle(document.querySelector('.box') ?? document.body).viewTransitionName,
      ),
    ).toBe('none');
  });
});

for (const address of ['', 'topic/meetings/']) {
  test(`/${address} prints on one sheet of A3, in light colours`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await openLive(page, address);
    const pdf = readPdf(await page.pdf({ preferCSSPageSize: true }));
    expect(pdf).toEqual({ pages: 1, width: 842, height: 1191 });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const boxes = await page.evaluate(measureBoxes);
    expect(boxes.flatMap(({ faults }) => faults)).toEqual([]);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe(
      'light',
    );
  });
}

/** Pages of a PDF, and the size of the first in points. */
function readPdf(bytes: Buffer) {
  const pdf = bytes.toString('latin1');
  const [, width, height] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
  const pages = pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length;
  return { pages, width: Math.round(Number(width)), height: Math.round(Number(height)) };
}

test('a reader who chose A2 gets one sheet of A2, the same page larger', async ({ page }) => {
  await openLive(page, '');
  await page.emulateMedia({ media: 'print' });
  const small = await page.evaluate(measureBoxes);
  await page.emulateMedia({ media: null });
  await page.getByRole('button', { name: /^字号/ }).click();
  await page.getByRole('radio', { name: 'A2' }).check({ force: true });
  await page.reload();
  const pdf = readPdf(await page.pdf({ preferCSSPageSize: true }));
  expect(pdf).toEqual({ pages: 1, width: 1191, height: 1684 });
  await page.emulateMedia({ media: 'print' });
  const large = await page.evaluate(measureBoxes);
  expect(large.flatMap(({ faults }) => faults)).toEqual([]);
  expect(large.map(({ columns }) => columns)).toEqual(small.map(({ columns }) => columns));
});

test('a page set anew prints on one sheet before its rules for print have come', async ({
  page,
}) => {
  // A worker that never answers: nothing but the first plan is ever there.
  await page.addInitScript(() => {
    const mute = { postMessage: () => {}, addEventListener: () => {} };
    const proxy = new Proxy(Worker, { construct: () => mute });
    Object.assign(window, { Worker: proxy });
  });
  await openLive(page, SEVERAL);
  await expect(page.locator('.box')).toHaveCount(5);
  const pdf = readPdf(await page.pdf({ preferCSSPageSize: true }));
  expect(pdf).toEqual({ pages: 1, width: 842, height: 1191 });
  await page.emulateMedia({ media: 'print' });
  const boxes = await page.evaluate(measureBoxes);
  expect(boxes.flatMap(({ faults }) => faults)).toEqual([]);
});
