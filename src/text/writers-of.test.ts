import { expect, test } from 'vitest';
import { isAuthorRole, writersOf } from './writers-of.ts';

test.each([
  ['记者', true],
  ['特约通訊員', true],
  ['文/图', true],
  ['Reporter', true],
  ['Text and photo', true],
  ['摄', false],
  ['Photo', false],
  ['作者', false],
  ['By', false],
])('%s is the role of a writer: %s', (role, isWriter) => {
  expect(writersOf([{ role, names: ['甲', '乙'] }])).toEqual(isWriter ? ['甲', '乙'] : []);
});

test('who is named twice is named once', () => {
  const byline = ['记者', '通讯员'].map((role) => ({ role, names: ['甲'] }));
  expect(writersOf(byline)).toEqual(['甲']);
});

test.each([
  ['记者', true],
  ['特約評論員', true],
  ['作者', true],
  ['By', true],
  ['Text and photo', true],
  ['摄', false],
  ['Photo', false],
  ['责编', false],
])('%s is the role of an author: %s', (role, isAuthor) => {
  expect(isAuthorRole(role)).toBe(isAuthor);
});
