import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import {
  buildTermEntry,
  buildTermFile,
  builtTerms,
  reporterFile,
} from '../../testing/build-terms.ts';
import { ArticleTermsSchema, TermFileSchema, TermListSchema } from './terms-schema.ts';

const DOORS = [
  ['the list', TermListSchema, { terms: [buildTermEntry()] }],
  ['an empty list', TermListSchema, { terms: [] }],
  ['a term', TermFileSchema, buildTermFile()],
  ['a person with bylines', TermFileSchema, reporterFile],
  ['the terms of an article', ArticleTermsSchema, builtTerms],
] as const;

describe.each(DOORS)('%s', (_, door, file) => {
  test('passes as the press writes it, nothing lost', () => {
    expect(v.parse<typeof door>(door, file)).toEqual(file);
  });

  test.each([null, 7, '', [], {}, '<!doctype html>'])('%j does not pass', (other) => {
    expect(v.is(door, other)).toBe(false);
  });
});

test.each([
  ['an id with a slash', { id: '../x' }],
  ['a kind nobody knows', { kind: 'advert' }],
  ['a count below nothing', { articles: -1 }],
  ['an explanation in two languages', { explanation: { zh: '', en: '' } }],
])('%s stays outside', (_, parts) => {
  expect(v.is(TermListSchema, { terms: [{ ...buildTermEntry(), ...parts }] })).toBe(false);
});

test.each([
  ['an anchor that is code', { anchor: 'x" onclick="' }],
  ['a mark of one end', { marks: [[1]] }],
])('%s stays outside', (_, parts) => {
  const [article] = buildTermFile().articles;
  const uses = article?.uses.map((use) => ({ ...use, ...parts }));
  expect(v.is(TermFileSchema, { ...buildTermFile(), articles: [{ ...article, uses }] })).toBe(
    false,
  );
});
