import fc from 'fast-check';
import { expect, test } from 'vitest';
import { repeatedTerms, titleWords } from './title-words.ts';

const PAGE = [
  '开发区扎实推进党建工作，产业发展良好。',
  '今年开发区召开会议，产业发展加快。',
  '到开发区去，促产业发展，看幼儿园。',
  '这所幼儿园的孩子在开发区长大，爱产业发展。',
  '新幼儿园开学。',
];

test('terms that the page repeats in different company are found, their parts are not', () => {
  const terms = repeatedTerms(PAGE);
  expect(terms).toEqual(expect.arrayContaining(['开发区', '产业发展', '幼儿园']));
  expect(terms).not.toContain('业发展');
  expect(terms).not.toContain('发区');
});

test.each([
  ['开发区召开大会', ['开发区'], null, ['开发区', '召开', '大会']],
  ['到开发区去', ['开发区'], ['到', '开发', '区', '去'], ['到', '开发区', '去']],
  [
    '前11个月完成8.49亿元',
    [],
    ['前', '11', '个', '月', '完成', '8.49', '亿', '元'],
    ['前', '11个', '月', '完成', '8.49亿元'],
  ],
  ['莲花幼儿园开学', ['幼儿园'], null, ['莲花', '幼儿园', '开学']],
  ['好', [], null, ['好']],
])('%s is cut into %j', (title, terms, segmented, expected) => {
  expect(titleWords(title, terms, segmented)).toEqual(expected);
});

test('the words together are the title', () => {
  const unit = fc.constantFrom(...'开发区幼儿园5年%“”（）· A');
  fc.assert(
    fc.property(fc.string({ unit }), (title) => {
      expect(titleWords(title, ['开发区', '幼儿园']).join('')).toBe(title);
    }),
  );
});
