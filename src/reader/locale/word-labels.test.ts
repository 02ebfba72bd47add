import { expect, test } from 'vitest';
import { LANGUAGES } from '../../vocabulary/routes.ts';
import { WORD_LABELS } from './word-labels.ts';

test.each(LANGUAGES.map(({ id }) => id))('%s has a word for everything', (language) => {
  const { kinds, ...labels } = WORD_LABELS[language];
  for (const word of [...Object.values(kinds), ...Object.values(labels)]) {
    expect(word.trim()).not.toBe('');
  }
});

test('the dictionary is named in each, as its licence asks', () => {
  for (const { source } of Object.values(WORD_LABELS)) expect(source).toContain('CC-CEDICT');
});
