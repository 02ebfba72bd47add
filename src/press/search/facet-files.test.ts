import { describe, expect, test } from 'vitest';
import { readRising } from '../../search/number-code.ts';
import { buildArticle } from '../../testing/build-article.ts';
import type { Article } from '../../vocabulary/article.ts';
import { FILTER_NAMES, type FilterName } from '../../vocabulary/filters.ts';
import { anchor, slug, topicId } from '../../vocabulary/ids.ts';
import { facetPath } from '../../vocabulary/search-files.ts';
import { facetFiles } from './facet-files.ts';

const credit = (...names: readonly string[]) => [{ role: '记者', names }];
const doubt = {
  line: 1,
  text: '人',
  readings: [],
  reason: { zh: '', en: '' },
  by: 'desk' as const,
  range: [0, 1] as const,
  place: null,
};
const correction = { ...doubt, from: '人', to: '入', confidence: 'certain' as const };
const ARTICLES = [
  buildArticle({
    slug: slug('a'),
    topics: [{ id: topicId('economy'), why: '' }],
    byline: credit('王泉林', '李敏'),
    doubts: [doubt],
    corrections: [correction],
    dates: [
      { text: '12月3日', iso: '--12-03' },
      { text: '2019年11月', iso: '2019-11' },
    ],
  }),
  buildArticle({
    slug: slug('b'),
    kind: 'opinion',
    byline: credit('王文峰'),
    corrections: [correction],
  }),
  buildArticle({
    slug: slug('c'),
    topics: [{ id: topicId('economy'), why: '' }],
    dates: [{ text: '12月3日', iso: '--12-03' }],
    captions: [
      {
        anchor: anchor('caption1'),
        text: '',
        credit: credit('李敏', '黎敏'),
        creditText: null,
        lines: [1, 1],
        source: [],
        after: -1,
      },
    ],
  }),
];
const WANG = { id: 'wang-wenfeng', term: '王文峰', english: 'Wang Wenfeng', kind: 'person' };
const ZHOUKOU = { id: 'zhoukou', term: '周口', english: 'Zhoukou', kind: 'place' };
const FILES = new Map<string, unknown>([
  ['data/edition.json', { topics: [{ id: 'economy', zh: '经济', en: 'Economy' }] }],
  ['data/zh-hant/edition.json', { topics: [{ id: 'economy', zh: '經濟', en: 'Economy' }] }],
  ['data/terms.json', { terms: [WANG, ZHOUKOU] }],
  ['data/zh-hant/terms.json', { terms: [WANG, ZHOUKOU] }],
  ['data/terms/wang-wenfeng.json', { articles: [{ slug: 'c' }, { slug: 'a' }] }],
  ['data/terms/zhoukou.json', { articles: [{ slug: 'b' }] }],
]);

function values(filter: FilterName, files: ReadonlyMap<string, unknown> = FILES) {
  const inLanguages = ARTICLES.map((zh: Article) => ({ zh, 'zh-hant': zh, en: zh }));
  const file = facetFiles(inLanguages, files).get(facetPath(filter));
  return file?.values.map(({ id, articles }) => [id, ...readRising(articles)]);
}

describe('the articles of each value, those of most first', () => {
  test.each<[FilterName, ReturnType<typeof values>]>([
    ['topic', [['economy', 0, 2]]],
    ['person', [['wang-wenfeng', 0, 2]]],
    ['place', [['zhoukou', 1]]],
    [
      'kind',
      [
        ['news', 0, 2],
        ['opinion', 1],
      ],
    ],
    [
      'date',
      [
        ['--12-03', 0, 2],
        ['2019-11', 0],
      ],
    ],
    [
      'reporter',
      [
        ['li-min', 0, 2],
        ['li-min-2', 2],
        ['wang-quanlin', 0],
        ['wang-wenfeng', 1],
      ],
    ],
    [
      'doubts',
      [
        ['corrected', 0, 1],
        ['none', 2],
        ['open', 0],
      ],
    ],
  ])('%s', (filter, expected) => {
    expect(values(filter)).toEqual(expected);
  });
});

test('a page whose issue has a date has that date alone', () => {
  const pages = [{ page: { date: '2019-12-31' }, articles: [{ summary: { slug: 'a' } }] }];
  const files = new Map([...FILES, ['data/about.json', { pages }]]);
  expect(values('date', files)).toEqual([
    ['--12-03', 2],
    ['2019-12-31', 0],
  ]);
});

test('every filter has a file, in an edition without articles and terms too', () => {
  const files = facetFiles([], new Map());
  expect([...files.keys()]).toEqual(FILTER_NAMES.map(facetPath));
});

test('topics are named in every language', () => {
  const inLanguages = ARTICLES.map((zh) => ({ zh, 'zh-hant': zh, en: zh }));
  const [topic] = facetFiles(inLanguages, FILES).get(facetPath('topic'))?.values ?? [];
  expect(topic?.names).toEqual({ zh: '经济', 'zh-hant': '經濟', en: 'Economy' });
});
