import { describe, expect, test } from 'vitest';
import { makeArticle, makePage, makeTopics } from '../testing/make-page.ts';
import { slug, topicId } from '../vocabulary/ids.ts';
import { buildEdition } from './build-edition.ts';

const TOPICS = ['party', 'jobs', 'empty'].map((id) => ({ id: topicId(id), zh: id, en: id }));
const PAGES = [
  makePage(
    '1',
    [
      makeArticle('a', { topics: makeTopics('party') }),
      makeArticle('b', { kind: 'photo', title: null, topics: makeTopics('jobs') }),
    ],
    {
      nameplate: '周口经济开发区',
      number: '2',
      latestDate: { text: '2019年12月19日', iso: '2019-12-19' },
    },
  ),
  makePage('2', [makeArticle('c', { topics: makeTopics('party', 'jobs') })], {
    latestDate: { text: '12月31日', iso: '2019-12-31' },
  }),
];

test('a headline keeps the words of its page and of the dictionary', () => {
  const title = '开发区蔬菜检测';
  const page = makePage('1', [
    makeArticle('a', { title, paragraphs: ['开发区与开发区', '县开发区'] }),
  ]);
  const files = buildEdition([page], [], () => ['开发', '区', '蔬菜', '检测']);
  expect(files.get('data/articles/a.json')).toMatchObject({
    titleRuns: [
      [0, 3],
      [3, 5],
      [5, 7],
    ],
  });
});

describe('buildEdition', () => {
  const files = buildEdition(PAGES, TOPICS);

  test('names every file by its path', () => {
    expect([...files.keys()]).toEqual([
      'data/edition.json',
      'data/pages/1.json',
      'data/pages/2.json',
      'data/articles/a.json',
      'data/articles/b.json',
      'data/articles/c.json',
      'data/topics/party.json',
      'data/lists/party.json',
      'data/topics/jobs.json',
      'data/lists/jobs.json',
      'data/about.json',
    ]);
  });

  test('says what is known of the edition, and leaves out topics that nothing has', () => {
    expect(files.get('data/edition.json')).toEqual({
      nameplate: '周口经济开发区',
      date: null,
      latestDate: { text: '12月31日', iso: '2019-12-31' },
      topics: [
        { id: 'party', zh: 'party', en: 'party', count: 2 },
        { id: 'jobs', zh: 'jobs', en: 'jobs', count: 2 },
      ],
      pages: [
        { stem: '1', number: '2', articles: 2, sheets: 1 },
        { stem: '2', number: null, articles: 1, sheets: 1 },
      ],
      articles: 3,
      pairShards: 0,
    });
  });

  test.each([
    ['a', null, 'b', ['c']],
    ['b', 'a', 'c', ['c']],
    ['c', 'b', null, ['b', 'a']],
  ])('%s has its neighbours across pages, photo items too', (name, previous, next, related) => {
    expect(files.get(`data/articles/${name}.json`)).toMatchObject({
      article: { slug: name },
      previous: previous === null ? null : { slug: previous },
      next: next === null ? null : { slug: next },
      related: related.map((other) => ({ article: { slug: other } })),
    });
  });

  test('gives a topic whole articles to set and a light list to step through', () => {
    expect(files.get('data/topics/party.json')).toMatchObject({
      articles: [
        { stem: '1', article: { slug: 'a' } },
        { stem: '2', article: { slug: 'c' } },
      ],
    });
    expect(files.get('data/lists/party.json')).toMatchObject({
      id: 'party',
      articles: [
        { slug: 'a', order: 1 },
        { slug: 'c', order: 3 },
      ],
    });
  });

  test('counts what was done to each article', () => {
    expect(files.get('data/about.json')).toMatchObject({
      pages: [
        { page: { stem: '1' }, articles: [{ summary: { slug: 'a' }, mends: 0, doubts: 0 }, {}] },
        { page: { stem: '2' } },
      ],
    });
  });
});

test.each([
  [['2020-01-01', null], '2020-01-01'],
  [['2020-01-01', '2020-01-01'], '2020-01-01'],
  [['2020-01-01', '2020-01-02'], null],
  [[null, null], null],
])('pages dated %j make an edition of %j', (dates, expected) => {
  const pages = dates.map((date, index) => makePage(`p${index}`, [], { date }));
  expect(buildEdition(pages, []).get('data/edition.json')).toMatchObject({ date: expected });
});

test('an empty folder makes an edition without pages', () => {
  const files = buildEdition([], TOPICS);
  expect([...files.keys()]).toEqual(['data/edition.json', 'data/about.json']);
  expect(files.get('data/edition.json')).toMatchObject({ articles: 0, pages: [], topics: [] });
});

test('slugs are settled before anything refers to them', () => {
  const files = buildEdition(
    [makePage('a', [makeArticle('x')]), makePage('b', [makeArticle('x')])],
    [],
  );
  expect(files.get('data/articles/x.json')).toMatchObject({ next: { slug: slug('x-3e23e8') } });
  expect(files.has('data/articles/x-3e23e8.json')).toBe(true);
});

test('a topic that the topics file does not have is an error', () => {
  const page = makePage('a', [makeArticle('x', { topics: makeTopics('nowhere') })]);
  expect(() => buildEdition([page], TOPICS)).toThrow('no topic has the id nowhere');
});
