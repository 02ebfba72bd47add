import { expect, test } from 'vitest';
import { nameDate } from './name-date.ts';

test.each([
  ['2019-12-19', '2019年12月19日', '19 December 2019'],
  ['--12-03', '12月3日', '3 December'],
  ['2019-01', '2019年1月', 'January 2019'],
  ['2019', '2019年', '2019'],
  ['2019-13-01', '2019-13-01', '2019-13-01'],
])('%s is %s and %s', (iso, zh, en) => {
  expect(nameDate(iso)).toEqual({ zh, 'zh-hant': zh, en });
});
