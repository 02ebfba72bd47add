import { expect, test } from 'vitest';
import { LOCALES } from '../locale/locales.ts';
import { chosenName, fewNames } from './chosen-names.ts';

const value = (id: string) => ({
  filter: 'kind' as const,
  value: id,
  names: { zh: `${id}简`, 'zh-hant': `${id}繁`, en: `${id} en` },
});

test.each([
  ['zh', '甲简'],
  ['zh-hant', '甲繁'],
  ['en', '甲 en'],
] as const)('in %s a value has its name there', (language, name) => {
  expect(chosenName(value('甲'), LOCALES[language])).toBe(name);
});

test.each([
  ['zh', '2019-12', '2019年12月'],
  ['en', '2019', '2019'],
  ['en', '--12', 'December'],
] as const)('in %s %s without an entry is %s', (language, date, name) => {
  expect(chosenName({ filter: 'date', value: date, names: null }, LOCALES[language])).toBe(name);
});

test('of more than three names three are said', () => {
  const names = ['a', 'b', 'c', 'd'].map(value);
  expect(fewNames(names.slice(0, 3), LOCALES.en)).toEqual(['a en', 'b en', 'c en']);
  expect(fewNames(names, LOCALES.en)).toEqual(['a en', 'b en', 'c en', '…']);
});
