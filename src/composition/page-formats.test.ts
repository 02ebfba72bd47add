import { describe, expect, test } from 'vitest';
import { spanWidth } from './page-format.ts';
import { BODY_SIZE, formatAt, formatsOf, PAGE_FORMATS } from './page-formats.ts';

const widths = [PAGE_FORMATS, formatsOf('latin')].flatMap((formats) =>
  formats.map(({ from, format }, index) => ({
    from,
    script: format.script ?? 'han',
    columns: format.columns,
    em: spanWidth(format, format.columns),
    until: formats[index + 1]?.from ?? from,
  })),
);

describe.each(widths)(
  '$columns columns from $from rem, $script',
  ({ from, em, until, columns }) => {
    test('the body is never smaller than 15 px of 16', () => {
      if (columns > 1) expect(from / em).toBeGreaterThanOrEqual(BODY_SIZE.least - 1e-9);
    });

    test('the body has not grown beyond its most when the next format takes over', () => {
      if (columns > 1) expect(until / em).toBeLessThanOrEqual(BODY_SIZE.most + 0.01);
    });
  },
);

test.each([
  [20, 1],
  [49.6, 4],
  [77.5, 6],
  [97.5, 7],
  [110, 8],
])('a container of %i rem has %i columns', (width, columns) => {
  expect(PAGE_FORMATS[formatAt(width)]?.format.columns).toBe(columns);
});

test('the widths are the same in every script, so that a window has one place in them', () => {
  expect(formatsOf('han')).toBe(PAGE_FORMATS);
  expect(formatsOf('latin').map(({ from }) => from)).toEqual(PAGE_FORMATS.map(({ from }) => from));
});
