import { expect, test } from 'vitest';
import { isNodeNewEnough } from './check-node.mjs';

test.each([
  ['16.20.2', false],
  ['18.20.0', false],
  ['20.18.3', false],
  ['20.19.0', true],
  ['20.20.2', true],
  ['21.7.0', false],
  ['22.11.0', false],
  ['22.12.0', true],
  ['24.0.0', true],
])('Node %s is new enough: %j', (version, enough) => {
  expect(isNodeNewEnough(version)).toBe(enough);
});
