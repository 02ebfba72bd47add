import { findPageViolations } from './lib/find-page-violations.ts';
import { expect, test } from './lib/journey.ts';
import { expectLive, openLive, sidewaysScroll } from './lib/reader-page.ts';
import {
  exactResults,
  expectExactly,
  markedWords,
  sampleTexts,
  searchBox,
  titlesWith,
  typeQuery,
} from './lib/search-page.ts';
import { FORUM } from './lib/seed-articles.ts';

const WORDS = '招商引资';

test('by keyboard alone: from any page to a sentence, and back to where one came from', async ({
  page,
}) => {
  await openLive(page, FORUM.path);
  await page.keyboard.press('/');
  await expect(searchBox(page)).toBeFocused();
  await page.keyboard.type(WORDS, { delay: 20 });
  await expectExactly(page, WORDS);
  await expect(searchBox(page)).toBeFocused();
  await expect(page).toHaveURL(`search/?q=${encodeURIComponent(WORDS)}`);
  await page.keyboard.press('Enter');
  const first = exactResults(page).first().getByRole('link');
  await expect(first).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(exactResults(page).nth(1).getByRole('link')).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/a\/[^?]*#l\d+s\d+$/);
  const marked = page.locator('.is-marked');
  await expect(marked).toBeFocused();
  await expect(marked).toContainText(WORDS);
  await expect.poll(() => markedWords(page)).toContain(WORDS);
  await page.goBack();
  await expectExactly(page, WORDS);
  await expect(searchBox(page)).toHaveValue(WORDS);
  await page.keyboard.press('/');
  await page.keyboard.press('Escape');
  await expect(searchBox(page)).toHaveValue('');
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(FORUM.path);
});

test('all keys are one entry of the history', async ({ page }) => {
  await openLive(page, 'about/');
  await searchBox(page).click();
  await page.keyboard.type('开发区', { delay: 600 });
  await expect(page).toHaveURL(`search/?q=${encodeURIComponent('开发区')}`);
  await page.goBack();
  await expect(page).toHaveURL('about/');
  await expect(searchBox(page)).toHaveValue('');
  await page.goForward();
  await expectExactly(page, '开发区');
});

test('keys that come before the first one has been answered are one entry, too', async ({
  page,
}) => {
  await openLive(page, 'about/');
  await searchBox(page).click();
  await page.waitForLoadState('networkidle');
  await searchBox(page).evaluate((box: HTMLInputElement) => {
    for (const text of ['开', '开发', '开发区']) {
      box.value = text;
      box.dispatchEvent(new Event('input', { bubbles: true }));
    }
  });
  await expect(page).toHaveURL(`search/?q=${encodeURIComponent('开发区')}`);
  await expectExactly(page, '开发区');
  await page.goBack();
  await expect(page).toHaveURL('about/');
});

test('forty strings of the edition are found exactly where it has them', async ({ page }) => {
  test.setTimeout(120_000);
  await openLive(page, 'search/');
  for (const text of sampleTexts(40)) {
    await searchBox(page).fill(text);
    await expectExactly(page, text);
  }
});

test('traditional characters, spaces and full width ask the same', async ({ page }) => {
  await openLive(page, 'search/');
  for (const [typed, plain] of [
    ['黨建', '党建'],
    ['８．４９ 亿', '8.49亿'],
  ] as const) {
    await searchBox(page).fill(typed);
    await expect(exactResults(page)).toHaveText([...titlesWith(plain)]);
  }
});

test('terms are suggested for characters of either script, in either', async ({ page }) => {
  for (const [address, term] of [
    ['search/', '营商环境'],
    ['zh-hant/search/', '營商環境'],
  ] as const) {
    await openLive(page, address);
    for (const typed of ['营商环境', '營商環境']) {
      await searchBox(page).fill(typed);
      await expect(page.locator('.suggestions').getByRole('link', { name: term })).toBeVisible();
      await searchBox(page).fill('');
    }
  }
});

test('what only the scan has is said to be so', async ({ page }) => {
  await openLive(page, `search/?q=${encodeURIComponent('人驻')}`);
  await expect(exactResults(page)).toHaveText([...titlesWith('人驻')]);
  await expect(page.getByText('仅见于识别原文')).toBeVisible();
});

test('an input method is not disturbed: nothing is asked before it has made characters', async ({
  page,
}) => {
  await openLive(page, '');
  await searchBox(page).click();
  const client = await page.context().newCDPSession(page);
  for (const text of ['z', 'zh', 'zhao'])
    await client.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  await expect(searchBox(page)).toHaveValue('zhao');
  await page.waitForTimeout(600);
  await expect(page).toHaveURL('');
  await client.send('Input.insertText', { text: '招商' });
  await expectExactly(page, '招商');
  await expect(searchBox(page)).toBeFocused();
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 640 } });

  test('on a telephone: box, results, sentence', async ({ page }) => {
    await openLive(page, '');
    await searchBox(page).tap();
    await expect.poll(async () => (await searchBox(page).boundingBox())?.width).toBe(320);
    await page.keyboard.insertText('营商环境');
    await expectExactly(page, '营商环境');
    expect(await sidewaysScroll(page)).toBe(0);
    await exactResults(page).first().getByRole('link').tap();
    await expect(page.locator('.is-marked')).toBeInViewport();
    await expect.poll(() => markedWords(page)).toContain('营商环境');
    await page.getByRole('link', { name: 'English' }).tap();
    await expect(page.locator('.is-marked')).toContainText('business environment');
  });
});

test('in English a Chinese sentence stands above its translation, and leads to that', async ({
  page,
}) => {
  await openLive(page, 'en/');
  await typeQuery(page, WORDS);
  const result = page.locator('.result').first();
  await expect(exactResults(page)).toHaveCount(titlesWith(WORDS).length);
  const quote = result.locator('[lang="zh-Hans"]');
  await expect(quote).toContainText(WORDS);
  await expect(result.locator('p[lang="en"]')).toContainText('investment');
  await quote.click();
  await expect(page).toHaveURL(/\/en\/a\/[^?]*#l\d+s\d+$/);
  await expect(page.locator('.is-marked')).toContainText('investment');
  await page.getByRole('link', { name: 'Side by side with the Chinese' }).click();
  await expect.poll(() => markedWords(page)).toContain(WORDS);
});

test('in traditional script results are so, and so are the words in the article', async ({
  page,
}) => {
  await openLive(page, 'zh-hant/search/');
  await searchBox(page).fill('党建');
  await expect(page.locator('.result mark').first()).toHaveText('黨建');
  await expect(exactResults(page)).toHaveCount(titlesWith('党建').length);
  await exactResults(page).first().getByRole('link').click();
  await expect.poll(() => markedWords(page)).toContain('黨建');
  await page.getByRole('link', { name: '简体', exact: true }).click();
  await expect.poll(() => markedWords(page)).toContain('党建');
});

test('a suggestion becomes a filter in the address', async ({ page }) => {
  await openLive(page, '');
  await typeQuery(page, '王文');
  await page
    .getByRole('navigation', { name: '也许要找' })
    .getByRole('link', { name: '王文峰' })
    .click();
  await expect(page).toHaveURL('search/?person=wang-wenfeng');
  await expect(page.getByRole('heading', { level: 2, name: '4篇' })).toBeVisible();
  await page.getByRole('list', { name: '已选' }).getByRole('link').click();
  await expect(page).toHaveURL('search/');
});

test('where nothing is found each word is counted by itself, and there are other ways', async ({
  page,
}) => {
  const [first, second] = ['招商', '莲花幼儿园'];
  await openLive(page, `search/?q=${encodeURIComponent(`${first} ${second} 没有的字`)}`);
  await expect(
    page.getByText(`没有稿件同时含有“${first}”、“${second}”、“没有的字”。`),
  ).toBeVisible();
  const others = page.getByRole('region', { name: '分开来找' }).getByRole('listitem');
  await expect(others).toHaveText(
    [first, second, '没有的字'].map((text) => `“${text}”${titlesWith(text).length}篇`),
  );
  await expect(page.getByRole('main').getByRole('link', { name: '术语与人名地名' })).toBeVisible();
  await others.first().getByRole('link').click();
  await expectExactly(page, first);
  await expect(searchBox(page)).toHaveValue(first);
});

test('an address with a query is answered, and again when it is loaded anew', async ({ page }) => {
  await openLive(page, `search/?q=${encodeURIComponent(WORDS)}`);
  await expectExactly(page, WORDS);
  await expect(searchBox(page)).toHaveValue(WORDS);
  await page.reload();
  await expectExactly(page, WORDS);
  await expect(page).toHaveTitle(new RegExp(WORDS));
});

for (const [name, query] of [
  ['ten thousand characters', 'x'.repeat(10_000)],
  ['ten thousand words', 'a+'.repeat(5000)],
  ['half a character', '%ED%A0%80'],
  ['a lone percent sign', '%'],
  ['marks alone', '%22%22+-+%E2%80%9C'],
  ['mark-up', encodeURIComponent('<img src=x onerror=alert(1)>')],
] as const) {
  test(`an address of ${name} is no fault`, async ({ page }) => {
    await openLive(page, `search/?q=${query}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('main').getByRole('link').first()).toBeVisible();
    await searchBox(page).fill(WORDS);
    await expectExactly(page, WORDS);
  });
}

test.describe('when a file does not come', () => {
  test.use({ provoked: /Failed to load resource/ });

  test('it is said, nothing is claimed, and another try answers', async ({ page }) => {
    await page.route('**/data/search/texts/zh/*.json', (route) => route.abort());
    await openLive(page, '');
    await typeQuery(page, WORDS);
    const retry = page.getByRole('button', { name: '再试一次' });
    await expect(retry).toBeVisible();
    await expect(page.getByText('没有稿件')).toHaveCount(0);
    await page.unroute('**/data/search/texts/zh/*.json');
    await retry.click();
    await expectExactly(page, WORDS);
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`no barrier at a desk or on a telephone, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    for (const address of [
      'search/',
      `search/?q=${encodeURIComponent('开发区')}`,
      `en/search/?q=${encodeURIComponent(WORDS)}`,
      `search/?q=${encodeURIComponent('没有 的字')}`,
    ]) {
      for (const width of [1280, 360]) {
        await page.setViewportSize({ width, height: 800 });
        await openLive(page, address);
        await expect(page.getByRole('main').getByRole('link').first()).toBeVisible();
        expect(await sidewaysScroll(page), `${address} ${width}`).toBe(0);
        expect(await findPageViolations(page), `${address} ${width}`).toEqual([]);
      }
    }
  });
}

declare global {
  interface Window {
    /** Sum of all layout shifts so far, as Core Web Vitals count them. */
    layoutShift: number;
    /** Every text that the page's main part has shown, frame by frame. */
    seenTexts: Set<string>;
  }
}

for (const [width, address] of [
  [1280, `search/?q=${encodeURIComponent(WORDS)}`],
  [360, `en/search/?q=${encodeURIComponent(WORDS)}`],
] as const) {
  test(`nothing shifts and nothing wrong is shown while /${address.split('?')[0]} loads at ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.addInitScript(() => {
      window.layoutShift = 0;
      window.seenTexts = new Set();
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          if ('value' in entry && typeof entry.value === 'number')
            window.layoutShift += entry.value;
      }).observe({ type: 'layout-shift', buffered: true });
      const look = () => {
        // biome-ignore lint/performance/useDomNodeTextContent: hidden text must not count
        window.seenTexts.add(document.querySelector('main')?.innerText ?? '');
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
    for (const path of ['**/assets/*.js', '**/data/search/**'])
      await page.route(path, async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 150));
        await route.continue();
      });
    await page.goto(address);
    await expectLive(page);
    await expect(exactResults(page)).toHaveCount(titlesWith(WORDS).length);
    expect(await page.evaluate(() => window.layoutShift)).toBe(0);
    const seen = await page.evaluate(() => [...window.seenTexts].join('\n'));
    expect(seen).not.toMatch(/没有稿件|No article|会议调研|Meetings and visits/);
  });
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says what searching needs, and leads elsewhere', async ({ page }) => {
    await page.goto('search/?q=x');
    await expect(page.getByText('搜索要靠脚本')).toBeVisible();
    await expect(page.getByRole('searchbox')).toHaveCount(0);
    await page.getByRole('main').getByRole('link', { name: '术语与人名地名' }).click();
    await expect(page).toHaveURL('terms/');
  });
});
