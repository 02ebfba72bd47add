import type { Page } from '@playwright/test';
import { readArticles, readComposedOrder, readEdition, titlesOf } from './lib/edition.ts';
import { expect, test } from './lib/journey.ts';
import {
  expectArrival,
  expectHeadlines,
  headline,
  openLive,
  topicSwitch,
} from './lib/reader-page.ts';
import { FORUM } from './lib/seed-articles.ts';

/** Presses Tab until the focus is on an element whose name or text is this; fails after 60. */
async function tabTo(page: Page, name: string, key = 'Tab'): Promise<void> {
  const passed: string[] = [];
  while (passed.length < 60) {
    await page.keyboard.press(key);
    const found = await focused(page);
    passed.push(found);
    if (found === name) return;
  }
  expect(passed).toContain(name);
}

/** Name of the element with the focus: its label, else its text without the counts of topics. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const here = document.activeElement;
    if (here === null) return '';
    return (here.getAttribute('aria-label') ?? here.textContent ?? '').replace(/\s/g, '');
  });
}

test('the first key leads past the head to the text', async ({ page }) => {
  await openLive(page, '');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: '跳到正文' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const inside = await page.evaluate(
    () => document.activeElement?.closest('main') !== null && document.activeElement !== null,
  );
  expect(inside).toBe(true);
});

test('the keys go through the front page in its order', async ({ page }) => {
  await openLive(page, '');
  const topics = readEdition().topics.map(({ zh, count }) => `${zh}${count}`);
  const titles = readComposedOrder().map(({ title }) => (title ?? '').replace(/\s/g, ''));
  const expected = [
    '跳到正文',
    '文本说明',
    '搜索',
    '繁體',
    'English',
    '字号、明暗与排向',
    ...topics,
    '筛选',
    ...titles,
  ];
  const order: string[] = [];
  for (const _ of expected) {
    await page.keyboard.press('Tab');
    order.push(await focused(page));
  }
  expect(order).toEqual(expected);
});

test('what has the focus is outlined', async ({ page }) => {
  await openLive(page, FORUM.path);
  for (let presses = 0; presses < 12; presses += 1) {
    await page.keyboard.press('Tab');
    const { name, drawn } = await page.evaluate(() => {
      const here = document.activeElement ?? document.body;
      const { outlineStyle, outlineWidth } = getComputedStyle(here);
      const box = here.getBoundingClientRect();
      return {
        name: here.getAttribute('aria-label') ?? here.textContent,
        drawn: outlineStyle !== 'none' && outlineWidth !== '0px' && box.width > 0 && box.left >= 0,
      };
    });
    expect(drawn, `${name}`).toBe(true);
  }
});

test('topics are chosen by Space and by Enter, and an article is opened', async ({ page }) => {
  await openLive(page, '');
  await topicSwitch(page, '文化').focus();
  await page.keyboard.press('Space');
  await expectHeadlines(page, titlesOf('culture'));
  await expect(topicSwitch(page, '文化')).toBeFocused();
  await topicSwitch(page, '体育健身').focus();
  await page.keyboard.press('Enter');
  const titles = titlesOf('culture', 'sports');
  await expectHeadlines(page, titles);
  await expect(topicSwitch(page, '体育健身')).toBeFocused();
  await headline(page, titles[0] ?? '').focus();
  await page.keyboard.press('Enter');
  await expectArrival(page, titles[0] ?? '');
});

test('size and theme are set, and Escape leads back to their button', async ({ page }) => {
  await openLive(page, FORUM.path);
  await tabTo(page, '字号、明暗与排向');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('radio', { name: '标准' })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: '大', exact: true })).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: '浅色' })).toBeChecked();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('radio')).toHaveCount(0);
  await expect(page.getByRole('button', { name: '字号、明暗与排向' })).toBeFocused();
});

test('the link of an article is copied, and Escape leads back to the button', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openLive(page, FORUM.path);
  await tabTo(page, '分享');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await tabTo(page, '复制本文链接');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: '链接已复制' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: '分享' })).toBeFocused();
});

test('notes on corrections and doubts open on the word and close by Escape', async ({ page }) => {
  const article = readArticles().find(
    ({ corrections, doubts }) => corrections.length > 0 && doubts.length > 0,
  );
  const correction = article?.corrections[0];
  const doubt = article?.doubts[0];
  await openLive(page, `a/${article?.slug}/`);
  await tabTo(page, correction?.to ?? '');
  const note = page.getByRole('tooltip');
  await expect(note).toContainText(`原文作“${correction?.from}”`);
  await page.keyboard.press('Escape');
  await expect(note).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(note).toBeVisible();
  await tabTo(page, doubt?.text ?? '');
  await expect(note).toHaveCount(1);
  await expect(note).toContainText(doubt?.reason.zh ?? '');
});
