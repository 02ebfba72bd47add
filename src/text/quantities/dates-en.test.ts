import { expect, test } from 'vitest';
import { matchDatesEn } from './dates-en.ts';

const at = (year: number | null, month: number | null, day: number | null) => [year, month, day];

test.each([
  ['December 19, 2019', 'December 19, 2019', [at(2019, 12, 19)]],
  ['DECEMBER 19, 2019', 'DECEMBER 19, 2019', [at(2019, 12, 19)]],
  ['19 December 2019', '19 December 2019', [at(2019, 12, 19)]],
  ['Sept. 3', 'Sept. 3', [at(null, 9, 3)]],
  ['December 2019', 'December 2019', [at(2019, 12, null)]],
  ['December 18 and 20, 2019', 'December 18 and 20, 2019', [at(2019, 12, 18), at(2019, 12, 20)]],
  ['December 18 and 20 vehicles', 'December 18', [at(null, 12, 18)]],
  ['18 to 20 December', '18 to 20 December', [at(null, 12, 18), at(null, 12, 20)]],
  ['January-November 2019', 'January-November 2019', [at(2019, 1, null), at(2019, 11, null)]],
  ['December 19, 849 million', 'December 19', [at(null, 12, 19)]],
  ['2019-12-19', '2019-12-19', [at(2019, 12, 19)]],
  ['2019', '2019', [at(2019, null, null)]],
])('%j begins with the dates %s', (text, words, dates) => {
  const found = matchDatesEn(text, 0);
  expect(text.slice(0, found?.end)).toBe(words);
  expect(found?.dates.map(({ year, month, day }) => at(year, month, day))).toEqual(dates);
});

test.each(['2,019', '2019 yuan', '2019.5', 'May we', 'march 5', 'Decide', '46', ''])(
  '%j begins with none',
  (text) => {
    expect(matchDatesEn(text, 0)).toBeNull();
  },
);
