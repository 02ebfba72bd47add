import { expect, test } from 'vitest';
import { madeShape } from '../testing/made-shape.ts';
import { facesOf } from './faces.ts';

const box = (article: number, column: number, top: number) => ({
  shape: madeShape({ article }),
  column,
  top,
});

test('the lead is Song and a neighbour is Hei', () => {
  const lead = box(0, 0, 0);
  const beside = box(1, 1, 0);
  const below = box(2, 0, 11);
  const corner = box(3, 1, 11);
  const faces = facesOf([corner, below, beside, lead]);
  expect(faces.get(lead)).toBe('song');
  expect(faces.get(beside)).toBe('hei');
  expect(faces.get(below)).toBe('hei');
  expect(faces.get(corner)).toBe('song');
});
