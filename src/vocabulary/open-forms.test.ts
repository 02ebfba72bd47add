import { expect, test } from 'vitest';
import { OPEN_FORMS, openFileOf } from './open-forms.ts';

test('every form has a file of its own that ends with it', () => {
  const names = OPEN_FORMS.map(({ form }) => openFileOf(form));
  expect(names).toEqual(['article.json', 'article.md', 'article.txt']);
});
