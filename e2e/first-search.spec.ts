import { countRounds } from './lib/count-rounds.ts';
import { expect, test } from './lib/journey.ts';
import { openLive } from './lib/reader-page.ts';
import { exactResults, typeQuery } from './lib/search-page.ts';
import { FORUM } from './lib/seed-articles.ts';

test('a first search of a small edition takes one journey there and back, and four files', async ({
  page,
}) => {
  await openLive(page, FORUM.path);
  await page.waitForLoadState('networkidle');
  const rounds = await countRounds(
    page,
    () => typeQuery(page, '招商引资'),
    async () => (await exactResults(page).count()) > 0,
  );
  expect(
    rounds.map((paths) => paths.map((path) => path.replace(/-[\w-]{8}(?=\.js$)/, ''))),
  ).toEqual([
    expect.arrayContaining([
      '/assets/SearchPage.js',
      '/assets/found.js',
      '/data/search/manifest.json',
      '/data/search/texts/zh/0.json',
    ]),
  ]);
  expect(rounds[0]).toHaveLength(4);
});
