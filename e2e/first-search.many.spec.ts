import { countRounds } from './lib/count-rounds.ts';
import { expect, test } from './lib/journey.ts';
import { openLive } from './lib/reader-page.ts';
import { exactResults, typeQuery } from './lib/search-page.ts';

/** Results that are read first, a file each. */
const FIRST = 4;

test('a first search of an index takes two journeys: for all that its words need, and for texts', async ({
  page,
}) => {
  await openLive(page, '');
  await page.waitForLoadState('networkidle');
  const rounds = await countRounds(
    page,
    () => typeQuery(page, '雨水管网'),
    async () => (await exactResults(page).count()) > 0,
  );
  expect(rounds).toHaveLength(2);
  const [index = [], texts = []] = rounds;
  const kinds = (paths: readonly string[]) =>
    new Set(paths.map((path) => path.replace(/[-/][^-/]*\.(?:js|json)$/, '')));
  expect(kinds(index)).toContain('/assets/SearchPage');
  expect(kinds(index)).toContain('/data/search');
  expect(kinds(index)).toContain('/data/search/pairs');
  expect(kinds(texts)).toEqual(new Set(['/data/search/texts/zh']));
  expect(texts.length).toBeLessThanOrEqual(FIRST);
});
