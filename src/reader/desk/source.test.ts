import { expect, test } from 'vitest';
import { DeskFault } from './source.ts';

test.each(['missing', 'network', 'broken'] as const)(
  'a fault of the kind %s tells path and kind',
  (kind) => {
    const fault = new DeskFault(kind, 'data/edition.json');
    expect(fault).toBeInstanceOf(Error);
    expect([fault.name, fault.kind, fault.path]).toEqual(['DeskFault', kind, 'data/edition.json']);
    expect(String(fault)).toBe(`DeskFault: data/edition.json: ${kind}`);
  },
);

test('what was behind a fault stays known', () => {
  const cause = new TypeError('Failed to fetch');
  expect(new DeskFault('network', 'a.json', { cause }).cause).toBe(cause);
});
