import { expect, test } from 'vitest';
import { wordsAt } from '../vocabulary/gloss.ts';
import { buildGloss } from './build-gloss.ts';

test.each([
  ['title', '开发区'],
  ['l5', '开发区优化营商环境。'],
  ['l7', '王静说：完成8.49亿元。'],
])('the words of %s stand where the text has them', (anchor, text) => {
  const file = buildGloss();
  for (const { start, end, word } of wordsAt(file, anchor)) {
    expect(text.slice(start, end)).toBe(file.words[word]?.[0]);
  }
});
