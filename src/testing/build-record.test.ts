import { expect, test } from 'vitest';
import { buildRecord } from './build-record.ts';

test('the record is of the article, the language and the paper that are asked for', () => {
  expect(buildRecord({ title: '甲' }, 'en', { nameplate: '乙' })).toMatchObject({
    title: '甲',
    language: 'en',
    paper: '乙',
  });
});
