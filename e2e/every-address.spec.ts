import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import { listAddresses } from './lib/edition.ts';
import { expect, test } from './lib/journey.ts';
import { keepSettings } from './lib/keep-settings.ts';
import { openLive, sidewaysScroll } from './lib/reader-page.ts';

declare global {
  interface Window {
    axe: { run: (options: object) => Promise<AxeResults> };
  }
}

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

/** Serious and critical faults that axe finds, in one line each. */
async function seriousFaults(page: Page, rules: readonly string[] | null): Promise<string[]> {
  return page.evaluate(async (only) => {
    const { violations } = await window.axe.run({
      resultTypes: ['violations'],
      ...(only === null ? {} : { runOnly: { type: 'rule', values: only } }),
    });
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  }, rules);
}

/** 1280 px wide at 200 % is 640; 360 is a phone. */
const WIDTHS = [640, 360];
/** Dark differs from light in colours alone: the other rules of axe need not run again. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** What is wrong with an address in narrow windows and either theme, in a line each. */
async function faultsAt(page: Page, address: string): Promise<string[]> {
  const faults: string[] = [];
  await page.emulateMedia({ colorScheme: 'light' });
  await openLive(page, address);
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    const over = await sidewaysScroll(page);
    if (over > 0) faults.push(`/${address} at ${width} px: ${over} px too wide`);
  }
  await page.evaluate(axeSource);
  const light = await seriousFaults(page, null);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await seriousFaults(page, COLOUR_RULES);
  faults.push(...light.map((fault) => `/${address} light: ${fault}`));
  faults.push(...dark.map((fault) => `/${address} dark: ${fault}`));
  return faults;
}

const addresses = listAddresses();
/** Entries of the terms are all alike: the longest, the longest names, a reporter, one of every kind. */
const ENTRIES =
  /terms\/(?:kaifaqu|zhongguo-gong|xi-jinping|fangguanfu|sansan|wang-wenfeng|wang-quanlin)[a-z-]*\/$/;
/** The traditional edition has the same pages, differing in characters alone: one of every kind. */
const TRADITIONAL =
  /^zh-hant\/(?:a\/kaige[a-z-]*\/(?:both\/)?|topic\/meetings\/|about\/|search\/|terms\/(?:fangguanfu\/)?)?$/;
const groups = ['', 'a/', 'topic/', 'about/', 'search/', 'terms/'].flatMap((kind) => [
  kind,
  `en/${kind}`,
]);
for (const group of [...groups, 'zh-hant/']) {
  const members = addresses.filter((address) =>
    group === 'zh-hant/'
      ? TRADITIONAL.test(address)
      : /(?:^|\/)(?:a|topic)\/$/.test(group)
        ? address.startsWith(group)
        : address === group ||
          (address.startsWith(`${group}`) && /terms\/$/.test(group) && ENTRIES.test(address)),
  );

  // The watch of `lib/journey.ts` adds: no line in the console, no request to another origin.
  test(`/${group}: ${members.length} addresses fit narrow windows and have no barrier`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    expect(members).not.toEqual([]);
    const faults: string[] = [];
    for (const address of members) faults.push(...(await faultsAt(page, address)));
    expect(faults).toEqual([]);
  });
}

test('no address of the build is left out above', () => {
  const known =
    /^(?:en\/|zh-hant\/)?(?:a\/[^/]+\/(?:both\/)?|topic\/[^/]+\/|about\/|search\/|terms\/(?:[^/]+\/)?)?$/;
  expect(addresses.filter((address) => !known.test(address))).toEqual([]);
});

test('the page for unknown addresses fits and has no barrier, too', async ({ page }) => {
  expect(await faultsAt(page, '404.html')).toEqual([]);
});

test('the largest text fits a phone, too', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('banmian-settings', '{"size":5}'));
  await page.setViewportSize({ width: 360, height: 640 });
  const kinds = ['', 'about/', 'topic/festivals/', 'en/'];
  const articles = listAddresses().filter((address) => address.startsWith('a/'));
  for (const address of [...kinds, ...articles]) {
    await page.goto(address);
    expect(await sidewaysScroll(page), `/${address}`).toBe(0);
  }
});

test('open menus and notes have no barrier in either theme', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await openLive(page, 'a/kaifaqu-puxie-gaozhiliang-dangjian/#l15');
  await page.evaluate(axeSource);
  const opened = [
    () => page.getByRole('button', { name: '字号、明暗与排向' }).click(),
    () => page.getByRole('button', { name: '分享' }).click(),
    () => page.getByRole('main').getByRole('link', { name: '和', exact: true }).first().focus(),
  ];
  for (const open of opened) {
    await open();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await seriousFaults(page, null), colorScheme).toEqual([]);
    }
    expect(await sidewaysScroll(page)).toBe(0);
  }
});

test('with every help on, side by side and with a card open, there is no barrier', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await keepSettings(page, '{"lookUp":true,"pinyin":true}');
  for (const width of [1280, 360]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      await page.goto('about/');
      await openLive(page, 'en/a/kaifaqu-zhaokai-dangwei-kuoda-huiyi/both/#l25s2');
      await expect(page.locator('[data-p]').first()).toBeAttached();
      await expect(async () => {
        await page.keyboard.press('w');
        await expect(page.getByRole('dialog')).toBeVisible({ timeout: 500 });
      }).toPass();
      await page.evaluate(axeSource);
      expect(await seriousFaults(page, null), `${width} ${colorScheme}`).toEqual([]);
      expect(await sidewaysScroll(page)).toBe(0);
    }
  }
});
