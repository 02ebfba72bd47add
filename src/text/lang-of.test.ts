import { expect, test } from 'vitest';
import { langOf } from './lang-of.ts';

test.each([
  ['开发区召开会议', 'zh-Hans'],
  ['開發區召開會議', 'zh-Hant'],
  ['Development zone holds meeting', 'en'],
  ['The campaign (放管服) continues across the zone', 'en'],
  ['引进Wi-Fi和LED设备', 'zh-Hans'],
  ['5G', 'en'],
  ['A4纸', 'zh-Hans'],
  ['2019', 'zh-Hans'],
  ['', 'zh-Hans'],
])('%j is %s', (text, lang) => {
  expect(langOf(text)).toBe(lang);
});
