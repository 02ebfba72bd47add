import { expect, test } from 'vitest';
import { convertAmount } from './convert-amount.ts';

test.each([
  ['58.3亿元', '5.83 billion yuan'],
  ['2.22万元', '22,200 yuan'],
  ['223亿元', '22.3 billion yuan'],
  ['18亿元以上', '1.8 billion yuan or more'],
  ['1.8万人', '18,000'],
  ['0.20亿元', '20 million yuan'],
  ['1.02亿元', '102 million yuan'],
  ['591万元', '5.91 million yuan'],
  ['1.5万亿元', '1.5 trillion yuan'],
  ['３０００多万元', 'more than 30 million yuan'],
  ['三千六百万元', '36 million yuan'],
  ['5至10万元', '50,000 to 100,000 yuan'],
  ['2.5亿美元', '250 million US dollars'],
  ['8.49亿', '849 million'],
  ['11.4万亩', '114,000 mu'],
])('%s reads %s', (text, english) => {
  expect(convertAmount(text)).toBe(english);
});

test.each([
  '46辆',
  '1309户',
  '21.6%',
  '2019年12月19日',
  '万元',
  '百万',
  '8.49亿元和7.27亿元',
  '万无一失',
  '',
])('%j needs no conversion', (text) => {
  expect(convertAmount(text)).toBeNull();
});
