import { describe, expect, test } from 'vitest';
import { buildTermEntry, reporterEntry } from '../testing/build-terms.ts';
import { termId, topicId } from '../vocabulary/ids.ts';
import { filterOf, nameOf, suggest } from './suggest.ts';
import { foldName, nameFolder } from './term-names.ts';

const topics = [
  { id: topicId('environment'), zh: '生态环境', en: 'Environment', count: 2 },
  { id: topicId('sports'), zh: '体育健身', en: 'Sport', count: 1 },
];
const terms = [
  buildTermEntry({
    id: termId('yingshang-huanjing'),
    term: '营商环境',
    pinyin: 'yíngshāng huánjìng',
    english: 'business environment',
    articles: 4,
  }),
  buildTermEntry({
    id: termId('wang-wenfeng'),
    term: '王文峰',
    pinyin: 'Wáng Wénfēng',
    english: 'Wang Wenfeng',
    kind: 'person',
    articles: 4,
  }),
  reporterEntry,
  buildTermEntry({
    id: termId('henan'),
    term: '河南',
    pinyin: 'Hénán',
    english: 'Henan',
    kind: 'place',
  }),
];
const names = (typed: string, fold = foldName) =>
  suggest(typed, topics, terms, fold).map((one) => nameOf(one, 'zh'));

describe('suggestions', () => {
  test.each([
    ['环境', ['营商环境', '生态环境']],
    ['营商', ['营商环境']],
    ['王', ['王文峰', '王泉林']],
    ['wang wen', ['王文峰']],
    ['wangwenf', ['王文峰']],
    ['wwf', ['王文峰']],
    ['yshj', ['营商环境']],
    ['env', ['生态环境', '营商环境']],
    ['Environ', ['生态环境', '营商环境']],
    ['nan', []],
    ['w', []],
    ['', []],
    ['没有', []],
  ])('for %s are %j', (typed, expected) => {
    expect(names(typed)).toEqual(expected);
  });

  test('are found in traditional characters too', () => {
    const table = new Map([...'營营環环'.matchAll(/(.)(.)/gu)].map(([, a = '', b = '']) => [a, b]));
    expect(names('營商環境')).toEqual([]);
    expect(names('營商環境', nameFolder(table))).toEqual(['营商环境']);
  });

  test('are five at most', () => {
    const many = Array.from({ length: 9 }, (_, n) => buildTermEntry({ id: termId(`t${n}`) }));
    expect(suggest('放管', [], many)).toHaveLength(5);
  });
});

test.each([
  ['生态', ['topic', 'environment']],
  ['王文峰', ['person', 'wang-wenfeng']],
  ['王泉林', ['reporter', 'wang-quanlin']],
  ['河南', ['place', 'henan']],
  ['营商环境', null],
])('%s stands for the filter %j', (typed, filter) => {
  const [first] = suggest(typed, topics, terms);
  if (first === undefined) throw new Error('nothing was suggested');
  expect(filterOf(first)).toEqual(filter);
});

test('each has its name in the language of the reader', () => {
  const all = suggest('环境', topics, terms);
  expect(all.map((one) => nameOf(one, 'en'))).toEqual(['business environment', 'Environment']);
});
