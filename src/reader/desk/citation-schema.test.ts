import * as v from 'valibot';
import { expect, test } from 'vitest';
import { buildArticle } from '../../testing/build-article.ts';
import { CITATION_FORMS } from '../../vocabulary/citation.ts';
import { CitationFileSchema } from './citation-schema.ts';

const whole = Object.fromEntries(CITATION_FORMS.map((form) => [form, ['a', { blank: 'url' }]]));

test('lets pass references in every form', () => {
  expect(v.parse(CitationFileSchema, whole)).toEqual(whole);
});

test.each([
  [{ ...whole, ris: undefined }],
  [{ ...whole, apa: [{ blank: 'name' }] }],
  [{ ...whole, csl: 'a' }],
  [buildArticle()],
  [null],
])('keeps out %j', (value) => {
  expect(v.is(CitationFileSchema, value)).toBe(false);
});
