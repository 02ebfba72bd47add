import { describe, expect, test } from 'vitest';
import { placeAfter, readingStep } from './reading-step.ts';

describe('a key', () => {
  test.each([
    ['ArrowLeft', false, 'line', 1],
    ['ArrowDown', false, 'line', 1],
    ['ArrowRight', false, 'line', -1],
    ['ArrowUp', false, 'line', -1],
    ['PageDown', false, 'screen', 1],
    ['PageUp', false, 'screen', -1],
    [' ', false, 'screen', 1],
    [' ', true, 'screen', -1],
    ['Home', false, 'end', -1],
    ['End', false, 'end', 1],
  ] as const)('%j with shift %s goes by %s, direction %i', (key, shift, unit, direction) => {
    const step = readingStep(key, shift);
    expect(step?.unit).toBe(unit);
    expect(Math.sign(step?.count ?? 0)).toBe(direction);
  });

  test.each(['a', 'Tab', 'Enter', 'Escape', 'toString'])('%s has no step', (key) => {
    expect(readingStep(key, false)).toBeNull();
  });
});

describe('a step', () => {
  const at = (travelled: number) => ({ travelled, length: 1000, window: 320, pitch: 32 });
  test.each([
    ['line', 2, 0, 64],
    ['line', 2, 10, 64],
    ['line', -2, 320, 256],
    ['line', -2, 32, 0],
    ['screen', 1, 0, 288],
    ['screen', -1, 288, 0],
    ['screen', 1, 600, 680],
    ['end', 1, 32, 680],
    ['end', -1, 500, 0],
    ['line', 2, 680, 680],
    ['line', 2, 679.5, 679.5],
    ['line', -2, 0, 0],
  ] as const)('by %s × %i from %f leads to %f', (unit, count, from, to) => {
    expect(placeAfter({ unit, count }, at(from))).toBe(to);
  });

  test('a text that fits does not move', () => {
    const place = { travelled: 0, length: 200, window: 320, pitch: 32 };
    expect(placeAfter({ unit: 'screen', count: 1 }, place)).toBe(0);
    expect(placeAfter({ unit: 'end', count: 1 }, place)).toBe(0);
  });
});
