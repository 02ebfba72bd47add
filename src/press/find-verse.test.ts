import { expect, test } from 'vitest';
import { findVerse } from './find-verse.ts';
import { readUnits } from './read-units.ts';

const verseIn = (...lines: string[]) => [
  ...findVerse(
    readUnits(lines.join('\n\n')).units.map((unit) => ({ unit, subhead: false, parted: false })),
  ),
];

test.each([
  ['a quatrain', ['白日依山尽', '黄河入海流', '欲穷千里目', '更上一层楼'], [0, 1, 2, 3]],
  [
    'couplets with stops',
    ['白日依山尽，黄河入海流。', '欲穷千里目，更上一层楼。', '春风又绿江南岸，明月何时照我还。'],
    [0, 1, 2],
  ],
  [
    'a song behind prose',
    [
      '开发区扎实推进党建工作，为高质量发展提供坚强组织保证。',
      '春风吹过田野',
      '稻花香满山坡',
      '我们唱着歌儿',
    ],
    [1, 2, 3],
  ],
  ['two lines alone', ['春风吹过田野', '稻花香满山坡'], []],
  ['a list', ['1.加强领导', '2.落实责任', '3.强化督导'], []],
  ['short paragraphs', ['他来了。', '他坐下了。', '他走了。'], []],
  ['nothing', [], []],
])('%s', (_name, lines, expected) => {
  expect(verseIn(...lines)).toEqual(expected);
});
