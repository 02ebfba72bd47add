import { expect, test } from 'vitest';
import { shownValue } from './shown-value.ts';

test.each([
  ['astrology', 'astrology'],
  ['\0<script>', '<script>'],
  ['a\u202eb\u200bc\nd', 'a b c d'],
  ['𠮷'.repeat(30), `${'𠮷'.repeat(24)}…`],
  ['\ud800', ''],
])('%j is shown as %j', (value, shown) => {
  expect(shownValue(value)).toBe(shown);
});
