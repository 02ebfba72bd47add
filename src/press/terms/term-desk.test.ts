import { expect, test } from 'vitest';
import { buildTerm } from '../../testing/build-term.ts';
import { makeTermDesk } from './term-desk.ts';

const desk = makeTermDesk([
  buildTerm('单华云', { kind: 'person' }),
  buildTerm('营商环境'),
  buildTerm('一个载体、四个体系', { kind: 'campaign' }),
]);

test('terms are named as they are read; people by the reading of their names', () => {
  expect(desk.terms.map(({ id, pinyin }) => `${id} ${pinyin}`)).toEqual([
    'shan-huayun Shàn Huáyún',
    'yingshang-huanjing yíngshāng huánjìng',
    'yi-ge-zaiti-si-ge-tixi yī gè zàitǐ sì gè tǐxì',
  ]);
});

test.each([
  ['共同比赛', 1, 3, true],
  ['税收同比增长', 2, 4, false],
  ['河南省长', 0, 2, false],
  ['优化营商环境', 2, 6, false],
  ['优化营商环境', 3, 5, false],
  ['优化营商环境', 1, 3, true],
])('of %s the range %i to %i parts words: %j', (text, start, end, parts) => {
  expect(desk.partsWordOf(text)([start, end])).toBe(parts);
});
