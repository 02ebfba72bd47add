import { expect, test } from 'vitest';
import { inventor } from '../testing/invented-articles.ts';
import { articleShapes } from './article-shapes.ts';
import { pageFormat } from './page-format.ts';
import { tiersOf } from './type-tiers.ts';

const shapesOf = (seed: number, columns: number) => {
  const articles = inventor(seed).page(8);
  return articleShapes(articles, tiersOf(articles), pageFormat(columns));
};

test.each([1, 2, 4, 6, 8])('on %i columns every article has a shape, one per height', (columns) => {
  for (const bySpan of shapesOf(columns, columns)) {
    expect(bySpan.flat().length).toBeGreaterThan(0);
    bySpan.forEach((shapes, span) => {
      expect(new Set(shapes.map(({ height }) => height)).size).toBe(shapes.length);
      for (const shape of shapes) {
        expect(shape.span).toBe(span);
        expect(shape.cost).toBeGreaterThanOrEqual(0);
        expect(shape.unfilled).toBeLessThan(shape.columns + 3);
      }
    });
  }
});

test('an author’s column is framed, and its frame takes room', () => {
  const [first] = inventor(5).page(1);
  if (!first) throw new Error('no article');
  const widest = (kind: 'news' | 'opinion') =>
    articleShapes([{ ...first, kind }], ['lead'], pageFormat(6))[0]?.[3]?.[0];
  expect(widest('opinion')?.framed).toBe(true);
  expect(widest('news')?.framed).toBe(false);
});

test('a title too long for its tier is set smaller rather than left out', () => {
  const [first] = inventor(5).page(1);
  if (!first) throw new Error('no article');
  const endless = { ...first, titleWords: [`“${'开发区'.repeat(14)}”`] };
  const shapes = articleShapes([endless], ['lead'], pageFormat(4))[0]?.flat() ?? [];
  expect(shapes.length).toBeGreaterThan(0);
});
