import { expect, test } from 'vitest';
import { anchor, termId } from '../../../vocabulary/ids.ts';
import { termsAt } from './terms-at.ts';

const place = (at: string, start: number, end: number) => ({
  id: termId('fangguanfu'),
  anchor: anchor(at),
  start,
  end,
});
const own = place('l5', 4, 7);

test.each([
  ['without notes', [], [own]],
  [
    'beside a note on either side',
    [
      { start: 0, end: 4 },
      { start: 7, end: 9 },
    ],
    [own],
  ],
  ['with a note inside', [{ start: 5, end: 6 }], []],
  ['with a note around', [{ start: 0, end: 9 }], []],
  ['with a note across its beginning', [{ start: 3, end: 5 }], []],
  ['with a note across its end', [{ start: 6, end: 9 }], []],
])('%s a term can be a link or not', (_, notes, expected) => {
  expect(termsAt([own, place('l7', 4, 7)], anchor('l5'), notes)).toEqual(expected);
});
