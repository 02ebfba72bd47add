import { expect, test } from 'vitest';
import { fillColumns, flowOf } from './body-lines.ts';
import type { FlowBlock } from './compose-article.ts';

const block = (kind: FlowBlock['kind'], text: string): FlowBlock => ({
  kind,
  text,
  indent: 2,
  anchor: null,
});
const LINE = '开发区扎实推进党建工作';

test('a flow is as tall as its lines need', () => {
  const flow = flowOf([block('paragraph', LINE.repeat(5))]);
  const lines = flow.linesAt(11).length;
  expect(lines).toBe(6);
  expect(flow.heightAt(11, 2)).toBe(3);
  expect(flow.heightAt(11, 4)).toBe(2);
});

test('a subhead never ends a column', () => {
  const flow = flowOf([
    block('paragraph', '开发区扎实推进党'),
    block('subhead', '小标题'),
    block('paragraph', LINE),
  ]);
  const lines = flow.linesAt(10);
  expect(lines).toHaveLength(4);
  expect(flow.heightAt(10, 2)).toBe(3);
  for (const height of [3, 4]) {
    for (const column of fillColumns(lines, 2, height) ?? []) {
      const last = column.at(-1);
      expect(last === undefined || !last.keep || column.length === lines.length).toBe(true);
    }
  }
  expect(fillColumns(lines, 2, 2)).toBeNull();
});

test('columns take the lines in order', () => {
  const lines = flowOf([block('paragraph', LINE.repeat(4))]).linesAt(12);
  expect(fillColumns(lines, 3, 2)?.flat()).toEqual(lines);
});
