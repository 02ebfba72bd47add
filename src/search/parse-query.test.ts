import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paramsOfQuery, parseQuery, queryOfParams, writeTerms } from './parse-query.ts';

const TERMS: [input: string, wanted: string[], excluded: string[]][] = [
  ['', [], []],
  [' \u3000', [], []],
  ['招商引资', ['招商引资'], []],
  ['招商\u3000引资', ['招商', '引资'], []],
  ['"business environment" 党建', ['business environment', '党建'], []],
  ['“营商 环境”', ['营商 环境'], []],
  ['「黨 建」『a』', ['黨 建', 'a'], []],
  ['党建 -税收', ['党建'], ['税收']],
  ['－税收', [], ['税收']],
  ['-"8.49 亿"', [], ['8.49 亿']],
  ['-', ['-'], []],
  ['- a', ['-', 'a'], []],
  ['--a', [], ['-a']],
  ['2018-2019', ['2018-2019'], []],
  ['"招商', ['招商'], []],
  ['""', [], []],
  ['a"b', ['a"b'], []],
  ['topic:', ['topic:'], []],
  ['比例3:1', ['比例3:1'], []],
  ['"topic:a"', ['topic:a'], []],
  ['-topic:a', [], ['topic:a']],
  ['\ud840', ['\uFFFD'], []],
];

test.each(TERMS)('%j has its terms', (input, wanted, excluded) => {
  const { terms } = parseQuery(input);
  const texts = (isExcluded: boolean) =>
    terms.filter((term) => term.isExcluded === isExcluded).map(({ text }) => text);
  expect([texts(false), texts(true)]).toEqual([wanted, excluded]);
});

describe('filters', () => {
  test.each([
    ['topic:party topic:tax', { topic: ['party', 'tax'] }],
    ['topic:a Topic：a', { topic: ['a'] }],
    ['person:"Wang Wenfeng"', { person: ['Wang Wenfeng'] }],
    ['date:2019-12-19 place:周口', { place: ['周口'], date: ['2019-12-19'] }],
    [
      'kind:photo reporter:王泉林 doubts:any',
      { kind: ['photo'], reporter: ['王泉林'], doubts: ['any'] },
    ],
    ['topic:""', {}],
    ['author:x', {}],
  ])('%j has them', (input, filters) => {
    expect(parseQuery(input).filters).toEqual(filters);
  });
});

test.each([
  ['', ''],
  ['q=党建&topic=a&topic=b', 'q=党建&topic=a&topic=b'],
  ['q=党建+topic:b&topic=a', 'q=党建&topic=a&topic=b'],
  ['date=2019&q=a&person=王文峰', 'q=a&person=王文峰&date=2019'],
  ['topic=&q=', ''],
  ['q=a&q=b', 'q=a b'],
  ['q=“a b”+-"c+d"', 'q="a b" -"c d"'],
  ['page=2&topic=a', 'topic=a'],
])('the address %j becomes %j', (search, written) => {
  const params = paramsOfQuery(queryOfParams(new URLSearchParams(search)));
  expect([...params].map((pair) => pair.join('=')).join('&')).toBe(written);
});

test.each([
  [[{ text: '-a', isExcluded: false }], '"-a"'],
  [[{ text: 'topic:a', isExcluded: false }], '"topic:a"'],
  [[{ text: 'topic:a', isExcluded: true }], '-topic:a'],
  [[{ text: 'a "b" c', isExcluded: false }], '“a "b" c”'],
  [[{ text: '"”」』＂ a', isExcluded: false }], '"”」』＂ a"'],
])('terms are written so that they are read alike: %j', (terms, typed) => {
  expect(writeTerms(terms)).toBe(typed);
});

test('any input is read, and its address gives the same query', () => {
  const pieces = ['-', '－', '"', '“', '”', '「', '」', '『', '』', '＂', ' ', '\u3000', 'a', '党'];
  const typed = fc.array(
    fc.oneof(fc.constantFrom(...pieces, 'topic:', 'person：', 'q=', '&', '\ud840'), fc.string()),
  );
  fc.assert(
    fc.property(typed, (parts) => {
      const query = parseQuery(parts.join(''));
      const address = paramsOfQuery(query).toString();
      expect(queryOfParams(new URLSearchParams(address))).toEqual(query);
    }),
    { numRuns: 500 },
  );
});
