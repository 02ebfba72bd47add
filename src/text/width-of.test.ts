import { expect, test } from 'vitest';
import { widthOf } from './width-of.ts';

test.each([
  ['', 0],
  ['开发区', 3],
  ['8.49亿元', 4],
  ['“河南5星级产业集群”', 10.5],
  ['𠮷野', 2],
])('%s is %d em wide', (text, ems) => {
  expect(widthOf(text)).toBe(ems);
});
