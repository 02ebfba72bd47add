import { expect, test } from 'vitest';
import { parseSettings } from './settings.ts';

test.each([
  [null, { size: 2, theme: 'system', writing: 'horizontal' }],
  ['', { size: 2, theme: 'system', writing: 'horizontal' }],
  ['{{{', { size: 2, theme: 'system', writing: 'horizontal' }],
  ['null', { size: 2, theme: 'system', writing: 'horizontal' }],
  ['[]', { size: 2, theme: 'system', writing: 'horizontal' }],
  ['{"size":4,"theme":"dark"}', { size: 4, theme: 'dark', writing: 'horizontal' }],
  ['{"size":99,"theme":"dark"}', { size: 2, theme: 'dark', writing: 'horizontal' }],
  ['{"writing":"vertical"}', { size: 2, theme: 'system', writing: 'vertical' }],
  ['{"writing":"upwards"}', { size: 2, theme: 'system', writing: 'horizontal' }],
  ['{"size":"4"}', { size: 2, theme: 'system', writing: 'horizontal' }],
])('%s is read as %j', (stored, expected) => {
  expect(parseSettings(stored)).toEqual(expected);
});
