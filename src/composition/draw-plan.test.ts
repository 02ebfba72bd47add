import { expect, test } from 'vitest';
import { inventor } from '../testing/invented-articles.ts';
import { englishInventor } from '../testing/invented-english.ts';
import { flowOf } from './body-lines.ts';
import { composePage } from './compose-page.ts';
import { pageFormat } from './page-format.ts';

const articles = inventor(21).page(7);
const plan = composePage(articles, pageFormat(6));

test('columns hold their lines’ text and no line more than they have room for', () => {
  expect(plan?.boxes).toHaveLength(7);
  for (const { id, body } of plan?.boxes ?? []) {
    const flow = articles.find((article) => article.id === id)?.flow ?? [];
    const lines = flowOf(flow).linesAt(body.measure);
    expect(body.columns.reduce((sum, column) => sum + column.lines, 0)).toBe(lines.length);
    for (const column of body.columns) expect(column.lines).toBeLessThanOrEqual(body.h);
  }
});

test('a body is its columns and gaps wide', () => {
  for (const { body } of plan?.boxes ?? []) {
    const columns = body.columns.length;
    const gap = columns === 1 ? 0 : body.gap;
    expect((body.w - (columns - 1) * gap) / columns).toBeCloseTo(body.measure + 0.03, 3);
    if (columns > 1) expect(gap).toBeGreaterThan(0.9);
  }
});

test('a plan is JSON and nothing else', () => {
  expect(JSON.parse(JSON.stringify(plan))).toEqual(plan);
});

test('author’s columns are framed, by turns ruled and tinted', () => {
  const opinions = articles.map((article) => ({ ...article, kind: 'opinion' as const }));
  const frames = composePage(opinions, pageFormat(6))?.boxes.map(({ frame }) => frame);
  expect(frames?.slice(0, 2)).toEqual(['ruled', 'tinted']);
});

test('Latin columns start at the left of their box and headlines have one face', () => {
  const english = englishInventor(21).page(7);
  const latin = composePage(english, pageFormat(9, 7.4, 'latin'));
  expect(latin?.format.script).toBe('latin');
  expect(new Set(latin?.boxes.map(({ head }) => head?.face ?? 'song'))).toEqual(new Set(['song']));
  for (const { x, frame, body } of latin?.boxes ?? []) {
    expect(body.x).toBeCloseTo(x + (frame === 'none' ? 0 : 1), 3);
  }
});
