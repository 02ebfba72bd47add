import { brotliCompressSync } from 'node:zlib';
import { expect, test } from './lib/journey.ts';
import { openLive } from './lib/reader-page.ts';
import { FORUM } from './lib/seed-articles.ts';

/** JavaScript that the first load of an article may cost, in bytes under brotli. */
const BUDGET = 120_000;

test('the first load of an article stays within its weight of JavaScript', async ({ page }) => {
  const sizes: Promise<number>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() !== 'script') return;
    sizes.push(response.body().then((body) => brotliCompressSync(body).byteLength));
  });
  await openLive(page, FORUM.path);
  await page.waitForLoadState('networkidle');
  const total = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  expect(total).toBeGreaterThan(10_000);
  expect(total).toBeLessThanOrEqual(BUDGET);
});
