import { expect, test } from 'vitest';
import { partsOfIso } from './iso-date.ts';

test.each([
  ['2019-12-31', { year: 2019, month: 12, day: 31 }],
  ['2019-02-03', { year: 2019, month: 2, day: 3 }],
  ['2019-12', { year: 2019, month: 12 }],
  ['2019', { year: 2019 }],
  ['--12-03', { month: 12, day: 3 }],
  ['--12', { month: 12 }],
])('%s has the parts %j', (iso, parts) => {
  expect(partsOfIso(iso)).toEqual(parts);
});

test.each([
  '',
  '-',
  '--',
  'someday',
  '2019-',
  '2019-1-2',
  '19-12-31',
  '12019-12-31',
  '2019-12-31T00:00:00Z',
  ' 2019-12-31',
  '2019-12-31\n',
  '2019/12/31',
  '２０１９-12-31',
  '2019-13-01',
  '2019-00-01',
  '2019-12-00',
  '2019-12-32',
  '--99-99',
])('%j is no date', (iso) => {
  expect(partsOfIso(iso)).toBeNull();
});
