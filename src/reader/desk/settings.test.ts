import { expect, test } from 'vitest';
import { parseSettings } from './settings.ts';

test.each([
  [
    null,
    { size: 2, theme: 'system', writing: 'horizontal', paper: 'a3', lookUp: false, pinyin: false },
  ],
  [
    '',
    { size: 2, theme: 'system', writing: 'horizontal', paper: 'a3', lookUp: false, pinyin: false },
  ],
  [
    '{{{',
    { size: 2, theme: 'system', writing: 'horizontal', paper: 'a3', lookUp: false, pinyin: false },
  ],
  [
    'null',
    { size: 2, theme: 'system', writing: 'horizontal', paper: 'a3', lookUp: false, pinyin: false },
  ],
  [
    '[]',
    { size: 2, theme: 'system', writing: 'horizontal', paper: 'a3', lookUp: false, pinyin: false },
  ],
  [
    '{"size":4,"theme":"dark"}',
    { size: 4, theme: 'dark', writing: 'horizontal', paper: 'a3', lookUp: false, pinyin: false },
  ],
  [
    '{"size":99,"theme":"dark"}',
    { size: 2, theme: 'dark', writing: 'horizontal', paper: 'a3', lookUp: false, pinyin: false },
  ],
  [
    '{"writing":"vertical"}',
    { size: 2, theme: 'system', writing: 'vertical', paper: 'a3', lookUp: false, pinyin: false },
  ],
  [
    '{"writing":"upwards"}',
    { size: 2, theme: 'system', writing: 'horizontal', paper: 'a3', lookUp: false, pinyin: false },
  ],
  [
    '{"paper":"a2"}',
    { size: 2, theme: 'system', writing: 'horizontal', paper: 'a2', lookUp: false, pinyin: false },
  ],
  [
    '{"lookUp":true,"pinyin":"yes"}',
    {
      size: 2,
      theme: 'system',
      writing: 'horizontal',
      paper: 'a3',
      lookUp: true,
      pinyin: false,
    },
  ],
  [
    '{"paper":"a0"}',
    { size: 2, theme: 'system', writing: 'horizontal', paper: 'a3', lookUp: false, pinyin: false },
  ],
  [
    '{"size":"4"}',
    { size: 2, theme: 'system', writing: 'horizontal', paper: 'a3', lookUp: false, pinyin: false },
  ],
])('%s is read as %j', (stored, expected) => {
  expect(parseSettings(stored)).toEqual(expected);
});
