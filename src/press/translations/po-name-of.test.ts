import { expect, test } from 'vitest';
import { stem } from '../../vocabulary/ids.ts';
import { ENGLISH_PO, poNameOf } from './po-name-of.ts';

test('a page’s English lies beside it, under its name', () => {
  expect(poNameOf(stem('000_e99b'))).toBe('000_e99b.en.po');
  expect(poNameOf(stem('a.b')).endsWith(ENGLISH_PO)).toBe(true);
});
