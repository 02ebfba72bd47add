import { expect, test } from 'vitest';
import { mendControls } from './mend-controls.ts';
import { readUnits } from './read-units.ts';

test.each([
  ['开\u200b发区', '开发区'],
  ['开\u202e发\u202c区', '开发区'],
  ['开\0发区', '开发区'],
  ['开\ufeff发区', '开发区'],
  ['开\u2028发区', '开发区'],
])('%j reads %s, with a warning for the line', (text, expected) => {
  const { units, warnings } = mendControls(readUnits(`上一行。\n\n${text}`).units);
  expect(units.map(({ words }) => words.text)).toEqual(['上一行。', expected]);
  expect(warnings).toMatchObject([{ line: 3, rule: 'control-character' }]);
});

test.each(['开发\ufffd区', '开发\ue000区', '开\u3000发', '开发😀'])(
  '%j is left as it is',
  (text) => {
    const { units, mends } = mendControls(readUnits(text).units);
    expect(units.map(({ words }) => words.text)).toEqual([text]);
    expect(mends).toEqual([]);
  },
);
