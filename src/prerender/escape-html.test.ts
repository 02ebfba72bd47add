import { expect, test } from 'vitest';
import { escapeHtml } from './escape-html.ts';

test.each([
  ['say "hi"', 'say &quot;hi&quot;'],
  ['<b>&amp;</b>', '&lt;b&gt;&amp;amp;&lt;/b&gt;'],
  ['8.49亿元', '8.49亿元'],
])('%s is written %s', (text, escaped) => {
  expect(escapeHtml(text)).toBe(escaped);
});
