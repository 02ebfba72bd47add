import { describe, expect, test } from 'vitest';
import { givenNameWeight, isCompoundSurname, surnameWeight } from './surnames.ts';

describe('surnameWeight', () => {
  test.each('王李刘劉陈陳欧歐肖萧蕭单單覃仝冼逄阚闫郜'.split(''))('%s is a surname', (surname) => {
    expect(surnameWeight(surname)).toBeLessThan(0);
  });

  test.each(['欧阳', '歐陽', '司马', '诸葛', '上官', '范姜'])(
    '%s is a compound surname',
    (surname) => {
      expect(isCompoundSurname(surname)).toBe(true);
      expect(surnameWeight(surname)).toBeLessThan(0);
    },
  );

  test.each(['的', '们', '这', '我', '很', '欧洲', ''])('%j is none', (text) => {
    expect(surnameWeight(text)).toBeNull();
  });

  test('a common surname weighs more than a rare one', () => {
    const order = ['王', '徐', '姜', '齐', '郜'].map((surname) => surnameWeight(surname) ?? 0);
    expect(order).toEqual([...order].sort((a, b) => b - a));
  });
});

test('given names seldom hold a common surname or a function word', () => {
  expect(givenNameWeight('华')).toBeGreaterThan(givenNameWeight('质'));
  expect(givenNameWeight('林')).toBeGreaterThan(givenNameWeight('王'));
});
