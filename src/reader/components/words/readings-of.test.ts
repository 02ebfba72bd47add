import { expect, test } from 'vitest';
import { buildGloss } from '../../../testing/build-gloss.ts';
import { readingsOf } from './readings-of.ts';

test.each([
  [
    'title',
    [
      [0, 'kāi'],
      [1, 'fā'],
      [2, 'qū'],
    ],
  ],
  [
    'l7',
    [
      [0, 'Wáng'],
      [1, 'Jìng'],
      [2, 'shuō'],
      [4, 'wán'],
      [5, 'chéng'],
      [10, 'yì'],
      [11, 'yuán'],
    ],
  ],
])('of %s each Han character has its syllable', (anchor, syllables) => {
  expect([...(readingsOf(buildGloss())(anchor) ?? [])]).toEqual(syllables);
});

test('a passage that is not in the file has none', () => {
  expect(readingsOf(buildGloss())('l9')).toBeNull();
});

test('a word with fewer syllables than characters has none, the others keep theirs', () => {
  const file = buildGloss({
    words: [
      ['开发区', 'kāi|fā', ''],
      ['优化', 'yōu|huà', ''],
    ],
    passages: { l5: [0, 1] },
  });
  expect([...(readingsOf(file)('l5') ?? [])]).toEqual([
    [3, 'yōu'],
    [4, 'huà'],
  ]);
});
