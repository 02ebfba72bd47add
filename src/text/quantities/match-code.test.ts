import { expect, test } from 'vitest';
import { endOfCode } from './match-code.ts';

test.each([
  ['G106国道', 'G106'],
  ['5G网络', '5G'],
  ['COVID-19 cases', 'COVID-19'],
  ['H1N1', 'H1N1'],
  ['0394-8221234', '0394-8221234'],
  ['13912345678', '13912345678'],
])('%j begins with the code %s', (text, code) => {
  expect(text.slice(0, endOfCode(text, 0) ?? 0)).toBe(code);
});

test.each(['1990s', '8th', '5km', '46', '0.20', '09:30', 'mid-2019', ''])(
  '%j begins with none',
  (text) => {
    expect(endOfCode(text, 0)).toBeNull();
  },
);
