import { expect } from './lib/journey.ts';
import { scrollTop } from './lib/reader-page.ts';
import { FORUM } from './lib/seed-articles.ts';
import { test } from './lib/single-journey.ts';

test('a file that was cut off says so and shows its text', async ({ page, file }) => {
  await page.addInitScript(() => {
    const inflate = DecompressionStream;
    window.DecompressionStream = class extends inflate {
      override get readable(): never {
        throw new TypeError('cut off');
      }
    };
  });
  await page.goto(file);
  await expect(page.getByText('文件不完整')).toBeVisible();
  await expect(page.getByRole('heading', { name: FORUM.title })).toBeVisible();
});

test('a browser that cannot unpack it says so and shows its text', async ({ page, file }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'DecompressionStream');
  });
  await page.goto(file);
  await expect(page.getByText('浏览器版本太旧')).toBeVisible();
  await page.getByRole('link', { name: FORUM.title }).click();
  expect(await scrollTop(page)).toBeGreaterThan(100);
});

test.describe('where the reader cannot start', () => {
  test.use({ provoked: /uncaught: not here/ });

  test('the text stands', async ({ page, file }) => {
    await page.addInitScript(() => {
      window.history.replaceState = () => {
        throw new Error('not here');
      };
    });
    await page.goto(file);
    await expect(page.getByText('浏览器版本太旧')).toBeVisible();
    await expect(page.getByRole('heading', { name: FORUM.title })).toBeVisible();
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the whole text is there, says what is missing, and has its contents', async ({
    page,
    file,
  }) => {
    await page.goto(file);
    await expect(page.getByText('此处不运行脚本')).toBeVisible();
    await expect(page.getByRole('article')).toHaveCount(11);
    await page.getByRole('link', { name: FORUM.title }).click();
    await expect(page.getByRole('heading', { level: 2, name: FORUM.title })).toBeInViewport();
    await expect(page.getByRole('link', { name: FORUM.title })).not.toBeInViewport();
  });
});
