import { describe, expect, test } from 'vitest';
import { earlyShards } from '../../search/early-shards.ts';
import { filesForQuery } from '../../search/find-candidates.ts';
import { openSearch } from '../../search/open-search.ts';
import { parseQuery } from '../../search/parse-query.ts';
import { buildArticle } from '../../testing/build-article.ts';
import { buildFiles } from '../../testing/build-files.ts';
import { inventedEdition } from '../../testing/search-editions.ts';
import { slug } from '../../vocabulary/ids.ts';
import { LANGUAGES, languageAddress } from '../../vocabulary/routes.ts';
import { SEARCH_MANIFEST, type SearchManifest } from '../../vocabulary/search-files.ts';
import { searchFiles, searchFilesOf } from './search-files.ts';

const { articles } = inventedEdition(60);
const manifest = searchFilesOf(articles, { glossOf: () => undefined, cut: () => [] }).get(
  SEARCH_MANIFEST,
) as SearchManifest;
const desk = openSearch(manifest);
const needed = (typed: string) => filesForQuery(parseQuery(typed), desk);

describe('what is fetched before the manifest is there', () => {
  test.each([
    '党',
    '党建',
    '招商引资',
    '冬修工程 防汛演练',
    '  防汛演练 ',
    '旧楼加装电梯旧楼加装电梯',
  ])('is all that %s needs', (typed) => {
    expect(earlyShards(typed, manifest.pairShards).toSorted()).toEqual(needed(typed).toSorted());
  });

  test.each(['防汛演练 gdp', '防汛演练 -一户一策', '防汛演练 “一户一策”', '防汛演练 K12课'])(
    'of %s is what its words of Han need',
    (typed) => {
      expect(earlyShards(typed, manifest.pairShards)).toEqual(needed('防汛演练'));
    },
  );

  test.each(['', ' ', 'fangxun', '８．４９', '-防汛', 'topic:x'])('of %j is nothing', (typed) => {
    expect(earlyShards(typed, manifest.pairShards)).toEqual([]);
  });

  test('is not much for an address of many words', () => {
    const words = Array.from({ length: 500 }, (_, n) => String.fromCodePoint(0x4e00 + n));
    expect(earlyShards(words.join(' '), 1024)).toHaveLength(12);
  });

  test('is nothing in an edition without an index', () => {
    expect(earlyShards('防汛演练', 0)).toEqual([]);
  });
});

test('how many shards there are is in the edition of each language', () => {
  const some = Array.from({ length: 40 }, (_, n) =>
    buildArticle({ slug: slug(`a${n}`), paragraphs: [`第${n}条：防汛演练。`] }),
  );
  const files = searchFiles(buildFiles(some), () => []);
  const { pairShards } = files.get(SEARCH_MANIFEST) as SearchManifest;
  expect(pairShards).toBeGreaterThan(0);
  for (const { id } of LANGUAGES) {
    const path = `${languageAddress(id).data}/edition.json`;
    expect(files.get(path)).toMatchObject({ pairShards, articles: 40 });
  }
});
