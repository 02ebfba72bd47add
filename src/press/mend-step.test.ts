import { expect, test } from 'vitest';
import { replaceTraced } from '../text/traced-text.ts';
import { mendWords, setUnitsAside } from './mend-step.ts';
import { readUnits } from './read-units.ts';

const { units } = readUnits('甲乙\n\n乙\n\n| 甲乙 | 乙 |\n|---|---|\n');

test('an edit is made in every line and cell, and recorded', () => {
  const mended = mendWords(units, 'no-yi', (words) => replaceTraced(words, /乙/g, () => ''));
  expect(
    mended.units.map(({ words, cells }) => [words.text, cells.map(({ text }) => text)]),
  ).toEqual([
    ['甲', []],
    ['甲', ['甲', '']],
  ]);
  expect(mended.mends.map(({ rule, line, from, to }) => [rule, line, from, to])).toEqual([
    ['no-yi', 1, '乙', ''],
    ['no-yi', 3, '乙', ''],
    ['no-yi', 5, '乙', ''],
    ['no-yi', 5, '乙', ''],
  ]);
});

test('whole lines are set aside under the rule named', () => {
  const mended = setUnitsAside(units, ({ words }, i) => (i === 1 ? `rule-${words.text}` : null));
  expect(mended.units).toEqual([units[0], units[2]]);
  expect(mended.mends).toEqual([{ rule: 'rule-乙', line: 3, from: '乙', to: '', range: [4, 5] }]);
});
