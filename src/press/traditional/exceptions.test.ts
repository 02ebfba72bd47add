import { expect, test } from 'vitest';
import { loadLexicon } from '../lexicon.ts';
import { COMMON_FORMS } from './common-forms.ts';
import { EXCEPTIONS } from './exceptions.ts';
import { traditionalConverter } from './to-traditional.ts';

const convert = traditionalConverter(loadLexicon().cut);

test.each(EXCEPTIONS.split('|').map((pair) => pair.split(' ')))(
  '%s is %s',
  (from = '', to = '') => {
    expect(from.length).toBe(to.length);
    expect(convert(from)).toBe(to);
    // Once more changes nothing: the form is one that readers know.
    for (const character of to) expect(COMMON_FORMS.has(character)).toBe(false);
  },
);
