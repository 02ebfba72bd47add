import { expect, test } from 'vitest';
import { anchor } from '../vocabulary/ids.ts';
import type { SearchText } from '../vocabulary/search-files.ts';
import { type Place, showPlaces } from './show-places.ts';

const TITLE: SearchText = { anchor: anchor('title'), text: '党建会议' };
const BODY: SearchText = {
  anchor: anchor('l5'),
  text: '抓党建。促党建发展 党建。',
  sentences: [
    [anchor('l5s1'), 0, 4],
    [anchor('l5s2'), 4, 14],
  ],
};
const texts = [{ anchor: null, text: '论坛党建' }, TITLE, BODY];

function place(index: number, start: number, length: number): Place {
  const text = texts[index];
  if (text === undefined) throw new Error('no such text');
  return { text, index, language: 'zh', start, end: start + length };
}

const show = (found: readonly (readonly Place[])[]) =>
  showPlaces(found, ({ text }) => text).map((hit) => [
    hit.anchor,
    hit.text,
    hit.marks.map(([start, end]) => hit.text.slice(start, end)),
  ]);

test('the title goes before what stands above it', () => {
  expect(show([[place(0, 2, 2), place(1, 0, 2)]])).toEqual([['title', '党建会议', ['党建']]]);
});

test('each thing is shown once, in reading order, a sentence with all of its marks', () => {
  expect(show([[place(2, 5, 2), place(2, 10, 2)], [place(2, 1, 2)]])).toEqual([
    ['l5s1', '抓党建。', ['党建']],
    ['l5s2', '促党建发展 党建。', ['党建', '党建']],
  ]);
});

test('two things in one sentence are one hit; marks that meet are one', () => {
  expect(show([[place(2, 4, 2)], [place(2, 5, 3)]])).toEqual([
    ['l5s2', '促党建发展 党建。', ['促党建发']],
  ]);
});

test('a mark ends with the sentence in which it begins', () => {
  expect(show([[place(2, 2, 4)]])).toEqual([['l5s1', '抓党建。', ['建。']]]);
});

test('a text is shown in the script that is read', () => {
  const [hit] = showPlaces([[place(1, 0, 2)]], () => '黨建會議');
  expect(hit?.text).toBe('黨建會議');
});

test('nothing found is nothing shown', () => {
  expect(show([])).toEqual([]);
});
