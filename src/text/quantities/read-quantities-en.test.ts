import { expect, test } from 'vitest';
import { readQuantitiesEn } from './read-quantities-en.ts';
import { sayQuantity } from './say-quantity.ts';

/** `amount 849 million yuan`; a `~` behind what may be an idiom. */
function read(text: string): readonly string[] {
  return readQuantitiesEn(text, []).map(
    (quantity) => `${quantity.figure.kind} ${sayQuantity(quantity)}${quantity.soft ? '~' : ''}`,
  );
}

test.each<[string, ...string[]]>([
  // Money.
  ['849 million yuan', 'amount 849 million yuan'],
  ['22.3 billion', 'amount 22.3 billion'],
  ['22,200 yuan', 'amount 22,200 yuan'],
  ['RMB 5.91 million', 'amount 5.91 million yuan'],
  ['¥300', 'amount 300 yuan'],
  ['US$250 million', 'amount 250 million US dollars'],
  ['250 million U.S. dollars', 'amount 250 million US dollars'],
  ['an 849-million-yuan project', 'amount 849 million yuan'],
  ['1.8 billion yuan or more', 'amount 1.8 billion yuan or more'],
  ['one hundred million yuan', 'amount 100 million yuan'],
  ['3 to 5 million yuan', 'range 3 million to 5 million yuan'],
  ['50,000 to 100,000 yuan', 'range 50,000 to 100,000 yuan'],
  ['2.5 and 3 billion yuan', 'range 2.5 billion to 3 billion yuan'],
  // Counts.
  ['more than 1,800 spaces', 'amount more than 1,800'],
  ['no fewer than 5 people', 'amount 5 or more'],
  ['nearly 500 people', 'amount nearly 500'],
  ['about 500 people', 'amount about 500'],
  ['five people or more', 'amount 5 or more'],
  ['1309 households', 'date 1309'],
  ['a two-member team', 'amount 2'],
  ['seven checks', 'amount 7'],
  ['twenty-one rooms', 'amount 21'],
  ['one hundred and eight heroes', 'amount 108'],
  ['thirty-six million', 'amount 36 million'],
  ['two thousand five hundred', 'amount 2,500'],
  ['five or six people', 'amount 5', 'amount 6'],
  ['a 5-kilometer walk', 'amount 5 kilometers'],
  ['a 5K', 'amount 5 kilometers'],
  ['six times', 'times 6 times'],
  ['a twofold rise', 'times 2 times~'],
  ['a threefold rise', 'times 3 times'],
  ['dozens, hundreds and tens of thousands', ...[]],
  // Percentages.
  ['21.6 percent', 'percentage 21.6 percent'],
  ['36.0%', 'percentage 36 percent'],
  ['8 per cent', 'percentage 8 percent'],
  ['8 percentage points', 'points 8 percentage points'],
  ['a 5-percentage-point rise', 'points 5 percentage points'],
  ['5 to 8 percent', 'range 5 percent to 8 percent'],
  ['two-thirds', 'fraction 2/3'],
  ['three-quarters of them', 'fraction 3/4'],
  ['half of them', 'fraction 1/2~'],
  // Dates and times.
  ['December 19, 2019', 'date December 19, 2019'],
  ['19 December 2019', 'date December 19, 2019'],
  ['Dec. 31', 'date December 31'],
  ['the 19th of December, 2019', 'date December 19, 2019'],
  ['December 19th', 'date December 19'],
  ['December 18-20, 2019', 'date December 18, 2019', 'date December 20, 2019'],
  ['December 30 to January 3, 2020', 'date December 30, 2020', 'date January 3, 2020'],
  ['from January to November', 'date January', 'date November'],
  ['November 2018', 'date November 2018'],
  ['in May', 'date May'],
  ['May it last; march on the Long March', ...[]],
  ['2019-12-19', 'date December 19, 2019'],
  ['2018–19', 'date 2018', 'date 2019'],
  ['the 2019 “Henan 5-Star” award', 'date 2019', 'amount 5'],
  ['since 2019', 'date 2019'],
  ['2,019 people', 'amount 2,019'],
  ['the 1980s', "decade the '80s"],
  ['on the 19th', 'ordinal 19th'],
  ['2:30 p.m.', 'clock 2:30 p.m.'],
  ['9 a.m.', 'clock 9 a.m.'],
  ['14:30', 'clock 2:30 p.m.'],
  ['On December 19, 849 million yuan', 'date December 19', 'amount 849 million yuan'],
  // Periods.
  ['the first 11 months of 2019', 'period 11 months', 'date 2019'],
  ['the first half of 2019', 'date 2019'],
  ['50 days ahead', 'period 50 days'],
  ['a month ahead', 'period 1 month~'],
  ['in three quarters', 'period 3 quarters'],
  ['two and a half years', 'period 2.5 years'],
  ['two decades', 'period 20 years'],
  ['the 13th Five-Year Plan', 'ordinal 13th', 'period 5 years'],
  // Ordinals and labels.
  ['the Eighth Forum', 'ordinal 8th'],
  ['the 8th Forum', 'ordinal 8th'],
  ['second place', 'ordinal 2nd'],
  ['Second, we must', 'ordinal 2nd~'],
  ['ranking first', 'ordinal 1st~'],
  ['the twenty-first century', 'ordinal 21st'],
  ['the 98th anniversary', 'ordinal 98th'],
  ['No. 5', 'label 5'],
  ['Category III branches', 'label 3'],
  ['phase two', 'label 2'],
  // Names and idioms.
  ['COVID-19 and the G106', 'code COVID-19', 'code G106'],
  ['one of them', 'amount 1~'],
  ['the two sides', 'amount 2~'],
  ['two sides', 'amount 2'],
  ['both sides', 'amount 2~'],
  ['twice', 'times 2 times~'],
  ['a hundred flowers', 'amount 100~'],
  ['someone often weightless', ...[]],
  ['', ...[]],
])('reads the figures of %j', (text, ...expected) => {
  expect(read(text)).toEqual(expected);
});

test('gives the places of the figures, without their bounds', () => {
  const text = 'more than 1,800 spaces and RMB 849 million';
  const places = readQuantitiesEn(text, []).map(({ start, end }) => text.slice(start, end));
  expect(places).toEqual(['1,800', '849 million']);
});

test('passes over set phrases in any case, with any quotes and hyphens', () => {
  const phrases = [{ phrase: '一对一', english: ['one-on-one', "ten farmers' markets"] }];
  const text = 'Three One‑on‑One talks in ten farmers’ markets';
  expect(readQuantitiesEn(text, phrases).map(sayQuantity)).toEqual(['3']);
});
