import { expect, test } from 'vitest';
import { isHan } from '../../text/char-range.ts';
import { functionWords } from './function-words.ts';

test.each([...functionWords])('%s is one character with a short gloss', (word, gloss) => {
  expect([...word]).toHaveLength(1);
  expect(isHan(word)).toBe(true);
  expect(gloss.length).toBeLessThanOrEqual(90);
});
