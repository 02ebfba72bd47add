import { expect, test } from 'vitest';
import { latinTitleWords } from './latin-title-words.ts';

test.each([
  ['Tax take up 8.7%', ['Tax ', 'take ', 'up ', '8.7%']],
  ['Zone wins “Five-Star” title', ['Zone ', 'wins ', '“Five-Star” ', 'title']],
  ['Rain — at last', ['Rain — ', 'at ', 'last']],
  ['Rain—at last', ['Rain—', 'at ', 'last']],
  ['开发区召 meeting', ['开发', '区召', ' ', 'meeting']],
  ['  ', []],
])('%s', (title, words) => {
  expect(latinTitleWords(title, [])).toEqual(words);
});

test('what is still Chinese is cut by the page’s terms and the dictionary', () => {
  const segment = (title: string) =>
    title === '开发区召开会议' ? ['开发', '区', '召开', '会议'] : [title];
  expect(latinTitleWords('Zone: 开发区召开会议', ['开发区'], segment)).toEqual([
    'Zone: ',
    '开发区',
    '召开',
    '会议',
  ]);
});
