import { expect, test } from 'vitest';
import { faceRules } from './face-rules.ts';
import { makeHeadlineFace } from './headline-face.ts';

const many = Array.from({ length: 600 }, (_, index) => String.fromCodePoint(0x4e00 + index)).join(
  '',
);

test('an edition of usual size has one file, named by its bytes, for all its characters', async () => {
  const slices = await makeHeadlineFace(' 0123456789周口经济开发区');
  expect(slices.map(({ path }) => path)).toEqual([
    expect.stringMatching(/^assets\/headlines-0-[\w-]{8}\.woff2$/),
  ]);
  expect(await makeHeadlineFace(' 0123456789周口经济开发区')).toEqual(slices);
  expect(faceRules(slices, '/x/')).toContain(`src:url("/x/${slices[0]?.path}") format("woff2")`);
  expect(faceRules(slices, '/x/')).not.toContain('unicode-range');
});

test('a large one has several, none of which holds a character of another', async () => {
  const slices = await makeHeadlineFace(many);
  expect(slices.map(({ characters }) => [...characters].length)).toEqual([500, 100]);
  expect(slices.map(({ characters }) => characters).join('')).toBe(many);
  const ranges = faceRules(slices, '/').match(/unicode-range:[^;]+/g);
  expect(ranges?.map((range) => range.split(',').length)).toEqual([500, 100]);
});

test('what only a further script has is a file of its own, and the first is as without it', async () => {
  const [first] = await makeHeadlineFace(' 0123456789周口经济');
  const slices = await makeHeadlineFace(' 0123456789周口经济', ' 0123456789周口經濟經');
  expect(slices.map(({ characters, ranged }) => [characters, ranged])).toEqual([
    [' 0123456789周口经济', false],
    ['經濟', true],
  ]);
  expect(slices[0]).toEqual(first);
  expect(faceRules(slices, '/').match(/unicode-range:[^;]+/g)).toEqual([
    'unicode-range:U+7d93,U+6fdf',
  ]);
  expect(await makeHeadlineFace(' 周口', ' 口周')).toHaveLength(1);
});

test('an edition without Chinese headlines ships no face', async () => {
  expect(await makeHeadlineFace(' 0123456789AI')).toEqual([]);
  expect(faceRules([], '/')).toBe('');
});
