import { describe, expect, test } from 'vitest';
import { englishInventor } from '../testing/invented-english.ts';
import { COLUMN_SLACK, fillColumns, flowOf } from './body-lines.ts';
import { clustersOf } from './clusters.ts';
import type { FlowBlock } from './compose-article.ts';
import { latinAdvance } from './latin-widths.ts';
import { leastMargin } from './predict-lines.ts';

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

describe('in Latin script', () => {
  const latin = (
    kind: FlowBlock['kind'],
    text: string,
    rest: Partial<FlowBlock> = {},
  ): FlowBlock => ({
    kind,
    text,
    indent: 0,
    anchor: null,
    ...rest,
  });
  const textOf = (blocks: readonly FlowBlock[], measure: number) =>
    flowOf(blocks, 'latin')
      .linesAt(measure)
      .map(({ block, start, end }) => blocks[block]?.text.slice(start, end).trim());

  /** Measure in em, text and the lines that Chromium sets in the shipped face. */
  test.each([
    [12, 'The county water bureau has begun', ['The county water bureau', 'has begun']],
    [8, 'high-quality e-mail and/or 1,200', ['high-quality e-', 'mail and/or 1,200']],
    [
      6.5,
      '“Never again!” said Ouyang Yifan—who else?',
      ['“Never again!”', 'said Ouyang', 'Yifan—who', 'else?'],
    ],
    [8, 'It cost $45,000 (8.7%) — ¥3.6bn', ['It cost $45,000', '(8.7%) — ¥3.6bn']],
    [
      9,
      'A text of 《村规民约》自今日起施行 here',
      ['A text of 《村规民', '约》自今日起施行', 'here'],
    ],
  ])('lines of %f em: %s', (measure, text, expected) => {
    expect(textOf([latin('paragraph', text)], measure)).toEqual(expected);
  });

  test('subheads and bold runs take the room of bold letters', () => {
    const text = 'mmmm mmmm mmmm mmmm';
    const plain = textOf([latin('paragraph', text)], 14.5).length;
    expect(plain).toBe(1);
    expect(textOf([latin('subhead', text)], 14.5)).toHaveLength(2);
    expect(textOf([latin('paragraph', text, { strong: [[0, text.length]] })], 14.5)).toHaveLength(
      2,
    );
  });

  test('a column is made narrower where a line would only just miss its edge', () => {
    const { paragraph } = englishInventor(3);
    const blocks = Array.from({ length: 6 }, () => latin('paragraph', paragraph(500)));
    const clusters = blocks.map(({ text }) =>
      clustersOf(text, (char) => latinAdvance(char, 'text')),
    );
    const marginAt = (width: number) =>
      Math.min(...clusters.map((some) => leastMargin(some, width, 0)));
    const flow = flowOf(blocks, 'latin');
    const measures = Array.from({ length: 33 }, (_, index) => 12 + index / 4);
    for (const measure of measures) {
      const slack = flow.slackAt(measure);
      expect(slack).toBeLessThanOrEqual(COLUMN_SLACK);
      expect(slack).toBeGreaterThan(-0.4);
      expect(marginAt(measure + slack)).toBeGreaterThanOrEqual(marginAt(measure + COLUMN_SLACK));
    }
    const safe = (slackAt: (measure: number) => number) =>
      measures.filter((measure) => marginAt(measure + slackAt(measure)) > 0.004).length;
    expect(safe(flow.slackAt)).toBeGreaterThan(safe(() => COLUMN_SLACK));
  });
});
