import { expect, test } from 'vitest';
import { mutateFigures } from './mutate-figures.ts';

const whats = (en: string, keep?: readonly string[]) =>
  mutateFigures(en, keep).map(({ what }) => what);

test.each<[string, ...string[]]>([
  [
    'of 849 million yuan',
    '849 million → 8,490 million',
    '849 million → 84.9 million',
    '849 million → 949 million',
    '849 million → 841 million',
    '849 million → 489 million',
    '849 million → 849 thousand',
    '849 million → 849 billion',
    '849 million → 849 trillion',
    '849 million → 849',
    '849 million → nothing',
  ],
  [
    'up 8 percent',
    '8 percent → 80 percent',
    '8 percent → 0.8 percent',
    '8 percent → 9 percent',
    '8 percent → 8 percentage points',
    '8 percent → nothing',
  ],
  [
    'On December 31, 2019',
    'December 31, 2019 → July 28, 2019',
    'December 31, 2019 → December 30, 2019',
    'December 31, 2019 → December 31, 2020',
    'December 31, 2019 → December 31, 2009',
    'December 31, 2019 → December 31',
    'December 31, 2019 → nothing',
  ],
  ['since 2019', '2019 → 2020', '2019 → 2009', '2019 → nothing'],
  ['the 70th', '70th → 700th', '70th → 74th', '70th → 80th', '70th → nothing'],
  ['Nine roads', 'Nine → Ten', 'Nine → nothing'],
  ['one month', 'one → two'],
  ['someone often', ...[]],
])('spoils the figures of %j', (en, ...expected) => {
  expect(whats(en)).toEqual(expected);
});

test('changes nothing but the figure', () => {
  for (const { text } of mutateFigures('a 5-kilometer walk'))
    expect(text).toMatch(/^a .*-kilometer walk$/);
});

test('leaves phrases alone that are to be kept', () => {
  expect(whats('Two-Way talks, two-way trade, two roads', ['two-way'])).toEqual([
    'two → three',
    'two → nothing',
  ]);
});
