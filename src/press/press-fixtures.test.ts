import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  comparePage,
  type ExpectedArticle,
  METRICS,
  type Metric,
  scoreOf,
} from '../testing/compare-page.ts';
import { findPageFaults } from '../testing/find-page-faults.ts';
import { pressText, readProjectFile } from '../testing/press-text.ts';

/** Least share of what an editor expects that the press must find, over all pages. */
const FLOORS: Readonly<Record<Metric, number>> = {
  titles: 0.99,
  paragraphs: 0.98,
  'byline names': 0.95,
  dates: 0.95,
  datelines: 0.95,
  kickers: 0.8,
  decks: 0.8,
  captions: 0.8,
  'credit names': 0.8,
};

interface Pair {
  readonly name: string;
  readonly transcript: string;
  readonly expected: { readonly articles: readonly ExpectedArticle[] };
}

const pairs: readonly Pair[] = readdirSync(new URL('./fixtures', import.meta.url))
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.replace('.json', ''))
  .map((name) => ({
    name,
    transcript: readProjectFile(`src/press/fixtures/${name}.md`),
    expected: JSON.parse(readProjectFile(`src/press/fixtures/${name}.json`)),
  }));
const pressed = pairs.map((pair) => ({ ...pair, ...pressText(pair.transcript) }));

test('there are at least thirty pages in the shapes of other papers', () => {
  expect(pairs.length).toBeGreaterThanOrEqual(30);
});

describe.each(pressed)('$name', ({ transcript, page, problems, runs }) => {
  test('has all its text once, made again from its record', () => {
    expect(findPageFaults({ page, problems, runs }, transcript)).toEqual([]);
  });

  test('is correct text: no corrections and no doubts', () => {
    expect(page.articles.flatMap(({ corrections }) => corrections)).toEqual([]);
    expect(page.articles.flatMap(({ doubts }) => doubts)).toEqual([]);
  });
});

describe('over all pages', () => {
  const findings = pressed.flatMap(({ name, page, expected }) =>
    comparePage(page.articles, expected.articles).map((finding) => ({
      ...finding,
      expected: `${name}: ${finding.expected}`,
    })),
  );

  test.each(METRICS)('enough %s are as an editor expects', (metric) => {
    const { share, missed } = scoreOf(findings, metric);
    const report = `${(share * 100).toFixed(1)} % of ${metric}; missed:\n${missed.join('\n')}`;
    expect(share, report).toBeGreaterThanOrEqual(FLOORS[metric]);
  });
});
