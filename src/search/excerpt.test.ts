import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Range } from '../vocabulary/article.ts';
import { excerptOf } from './excerpt.ts';

/** The excerpt with its marks in brackets. */
function show(text: string, word: string): string {
  const at = text.indexOf(word);
  const marks: readonly Range[] = [[at, at + word.length]];
  const cut = excerptOf(text, marks);
  return cut.marks.reduceRight(
    (shown, [start, end]) =>
      `${shown.slice(0, start)}[${shown.slice(start, end)}]${shown.slice(end)}`,
    cut.text,
  );
}

const CLAUSE = '一二三四五六七八九十，';

describe('an excerpt', () => {
  test('of a short sentence is the sentence', () => {
    expect(show('要大力推进招商引资工作。', '招商引资')).toBe('要大力推进[招商引资]工作。');
  });

  test('of a long one begins and ends at clauses around what is marked', () => {
    const text = `${CLAUSE.repeat(12)}推进招商引资工作，${CLAUSE.repeat(12)}`;
    expect(show(text, '招商引资')).toBe(`…推进[招商引资]工作，${CLAUSE.repeat(7)}…`);
  });

  test('keeps the beginning where that is marked, the end where that is', () => {
    const text = `招商${CLAUSE.repeat(12)}引资`;
    expect(show(text, '招商')).toBe(`[招商]${CLAUSE.repeat(8)}…`);
    expect(show(text, '引资')).toMatch(/^….*\[引资\]$/);
  });

  test('parts no word of English', () => {
    const text = `${'several words '.repeat(30)}business environment${' more words'.repeat(30)}`;
    expect(show(text, 'business environment')).toMatch(
      /^…(?:words )?(?:several words )*\[business environment\](?: more words)*(?: more)?…$/,
    );
  });
});

test('marks stay on what they marked, whatever is cut', () => {
  const text = fc.string({ unit: fc.constantFrom(...'党建，。 a𠀀'), maxLength: 400 });
  fc.assert(
    fc.property(text, fc.nat(400), fc.integer({ min: 1, max: 6 }), (whole, at, length) => {
      fc.pre(at + length <= whole.length);
      const cut = excerptOf(whole, [[at, at + length]]);
      const [[start, end] = [0, 0]] = cut.marks;
      expect(cut.text.slice(start, end)).toBe(whole.slice(at, at + length));
    }),
  );
});
