import { expect, test } from 'vitest';
import { escapeXml } from './escape-xml.ts';

test.each([
  ['a & "b" <c>', 'a &amp; &quot;b&quot; &lt;c&gt;'],
  ['甲\u0008乙', '甲\uFFFD乙'],
  ['甲\uD800乙', '甲\uFFFD乙'],
  ['𠮷\t甲\n', '𠮷\t甲\n'],
])('%j is written %j', (text, escaped) => {
  expect(escapeXml(text)).toBe(escaped);
});
