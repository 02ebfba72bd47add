import { existsSync, readFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number }} Totals */

/**
 * Counts in a JSON report of Vitest (`numPassedTests`) or Playwright (`stats.expected`); null when
 * the tool wrote none. A flaky test passed in the end; a skipped one counts as neither.
 *
 * @param {unknown} report
 * @returns {Totals | null}
 */
export function countTests(report) {
  if (typeof report !== 'object' || report === null) return null;
  if ('numPassedTests' in report && 'numFailedTests' in report) {
    return { passed: Number(report.numPassedTests), failed: Number(report.numFailedTests) };
  }
  if (!('stats' in report) || typeof report.stats !== 'object' || report.stats === null)
    return null;
  const stats = { expected: 0, flaky: 0, unexpected: 0, ...report.stats };
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected };
}

/**
 * The sum over the report files that are there, or null when none is.
 *
 * @param {readonly string[]} files
 * @returns {Totals | null}
 */
export function readTotals(files) {
  const counts = files
    .filter((file) => existsSync(file))
    .map((file) => countTests(JSON.parse(readFileSync(file, 'utf8'))))
    .filter((count) => count !== null);
  if (counts.length === 0) return null;
  return {
    passed: counts.reduce((sum, count) => sum + count.passed, 0),
    failed: counts.reduce((sum, count) => sum + count.failed, 0),
  };
}
