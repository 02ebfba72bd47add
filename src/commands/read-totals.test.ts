import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { countTests, readTotals } from './read-totals.mjs';

test.each([
  ['Vitest', { numPassedTests: 3, numFailedTests: 1 }, { passed: 3, failed: 1 }],
  [
    'Playwright',
    { stats: { expected: 5, unexpected: 2, flaky: 1, skipped: 4 } },
    { passed: 6, failed: 2 },
  ],
  ['another tool', { total: 3 }, null],
  ['nothing', null, null],
])('a report of %s is counted', (_name, report, totals) => {
  expect(countTests(report)).toEqual(totals);
});

test('reports are added up; one that was not written counts for nothing', () => {
  const dir = mkdtempSync(join(tmpdir(), 'banmian-'));
  const [unit, e2e] = [join(dir, 'unit.json'), join(dir, 'e2e.json')];
  expect(readTotals([unit, e2e])).toBeNull();
  writeFileSync(unit, '{"numPassedTests": 3, "numFailedTests": 0}');
  expect(readTotals([unit, e2e])).toEqual({ passed: 3, failed: 0 });
  writeFileSync(e2e, '{"stats": {"expected": 2, "unexpected": 1, "flaky": 0}}');
  expect(readTotals([unit, e2e])).toEqual({ passed: 5, failed: 1 });
  rmSync(dir, { recursive: true });
});
