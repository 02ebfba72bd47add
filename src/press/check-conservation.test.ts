import { describe, expect, test } from 'vitest';
import { traced } from '../text/traced-text.ts';
import { checkConservation, makeReplay } from './check-conservation.ts';

const TEXT = '甲乙 丙丁';

describe('conservation', () => {
  test.each([
    ['all is read', [traced(TEXT, 0, 5)], [], [], [], []],
    ['white space may end anywhere', [traced(TEXT, 0, 2), traced(TEXT, 3, 5)], [], [], [], []],
    [
      'what nobody has is lost',
      [traced(TEXT, 0, 1)],
      [],
      [],
      [
        [1, 2],
        [3, 5],
      ],
      [],
    ],
    ['mark-up is a place', [traced(TEXT, 0, 2)], [], [[3, 5]], [], []],
    [
      'what was set aside is a place',
      [traced(TEXT, 0, 2)],
      [{ range: [3, 5], to: '' }],
      [],
      [],
      [],
    ],
    ['read twice is doubled', [traced(TEXT, 0, 5), traced(TEXT, 1, 2)], [], [], [], [[1, 2]]],
    [
      'read and set aside is doubled',
      [traced(TEXT, 0, 5)],
      [{ range: [3, 5], to: '' }],
      [],
      [],
      [[3, 5]],
    ],
    ['read and mark-up is doubled', [traced(TEXT, 0, 5)], [], [[0, 1]], [], [[0, 1]]],
    ['what is replaced is read', [traced(TEXT, 0, 5)], [{ range: [3, 5], to: '戊' }], [], [], []],
  ] as const)('%s', (_name, reading, mends, markup, lost, doubled) => {
    expect(checkConservation(TEXT, { reading, mends, markup })).toEqual({ lost, doubled });
  });

  test('a longer replacement stands at one place more than once', () => {
    const reading = [{ text: '甲乙乙乙', at: [0, 1, 1, 1] }];
    expect(checkConservation('甲乙', { reading, mends: [], markup: [] }).doubled).toEqual([]);
  });
});

describe('replay', () => {
  test.each([
    ['a passage as it stands', [[0, 5]], [], '甲乙 丙丁'],
    [
      'a join',
      [
        [0, 2],
        [3, 5],
      ],
      [{ range: [2, 3], to: '' }],
      '甲乙丙丁',
    ],
    ['a replacement', [[0, 5]], [{ range: [2, 3], to: '，' }], '甲乙，丙丁'],
    ['a longer replacement', [[0, 2]], [{ range: [1, 2], to: '丙丁' }], '甲丙丁'],
    ['a shorter one', [[0, 4]], [{ range: [1, 5], to: '戊' }], '甲戊'],
    [
      'a correction over a mend',
      [[0, 5]],
      [
        { range: [1, 2], to: '己' },
        { range: [1, 4], to: '庚' },
      ],
      '甲庚丁',
    ],
  ] as const)('%s', (_name, source, record, expected) => {
    expect(makeReplay(TEXT, record)(source)).toBe(expected);
  });
});
