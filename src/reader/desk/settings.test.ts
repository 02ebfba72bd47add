import { expect, test } from 'vitest';
import { parseSettings } from './settings.ts';

test.each([
  [null, { size: 2, theme: 'system', writing: 'horizontal', paper: 'a3' }],
  ['', { size: 2, theme: 'system', writing: 'horizontal', paper: 'a3' }],
  ['{{{', { size: 2, theme: 'system', writing: 'horizontal', paper: 'a3' }],
  ['null', { size: 2, theme: 'system', writing: 'horizontal', paper: 'a3' }],
  ['[]', { size: 2, theme: 'system', writing: 'horizontal', paper: 'a3' }],
  ['{"size":4,"theme":"dark"}', { size: 4, theme: 'dark', writing: 'horizontal', paper: 'a3' }],
  ['{"size":99,"theme":"dark"}', { size: 2, theme: 'dark', writing: 'horizontal', paper: 'a3' }],
  ['{"writing":"vertical"}', { size: 2, theme: 'system', writing: 'vertical', paper: 'a3' }],
  ['{"writing":"upwards"}', { size: 2, theme: 'system', writing: 'horizontal', paper: 'a3' }],
  ['{"paper":"a2"}', { size: 2, theme: 'system', writing: 'horizontal', paper: 'a2' }],
  ['{"paper":"a0"}', { size: 2, theme: 'system', writing: 'horizontal', paper: 'a3' }],
  ['{"size":"4"}', { size: 2, theme: 'system', writing: 'horizontal', paper: 'a3' }],
])('%s is read as %j', (stored, expected) => {
  expect(parseSettings(stored)).toEqual(expected);
});
