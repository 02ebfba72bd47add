import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clustersOf } from './clusters.ts';
import { leastMargin, predictLines } from './predict-lines.ts';

const lines = (text: string, measure: number, indent: number) =>
  predictLines(clustersOf(text), measure, indent).map(({ start, end }) => text.slice(start, end));

/** Text, measure, indent and the lines that Chromium sets. */
test.each([
  ['开发区扎实推进党建工作', 5, 2, ['开发区', '扎实推进党', '建工作']],
  ['他说“好”，然后走了。', 4, 0, ['他说', '“好”，', '然后', '走了。']],
  ['新购环卫车46辆，规划停车位', 7, 0, ['新购环卫车', '46辆，规划停', '车位']],
  ['记者 王泉林 通讯员 刘航', 6, 0, ['记者 王泉林 ', '通讯员 刘航']],
  ['连夜赶路——天亮了', 5, 0, ['连夜赶', '路——天', '亮了']],
  ['完成了全部的任务。', 7, 0, ['完成了全部的', '任务。']],
  ['http://example.cn', 4, 0, ['http://example.cn']],
  ['', 5, 2, []],
])('%s in %i em, indented %i', (text, measure, indent, expected) => {
  expect(lines(text, measure, indent)).toEqual(expected);
});

test('no line is wider than its column or begins or ends with a forbidden mark', () => {
  const unit = fc.constantFrom(...'开发区新闻纸，。、；：（）《》“”…5A年元 ');
  fc.assert(
    fc.property(
      fc.string({ unit, maxLength: 120 }),
      fc.integer({ min: 9, max: 24 }),
      (text, measure) => {
        const clusters = clustersOf(text);
        for (const { start, end } of predictLines(clusters, measure, 2)) {
          const own = clusters.filter((cluster) => cluster.start >= start && cluster.end <= end);
          const width =
            own.reduce((sum, { ink, space }) => sum + ink + space, 0) - (own.at(-1)?.space ?? 0);
          expect(own.length === 1 || width <= measure).toBe(true);
          if (start > 0) expect(text.charAt(start)).not.toMatch(/[，。、；：）》”…]/);
          if (end < text.length) expect(text.slice(start, end).trimEnd()).not.toMatch(/[（《“]$/);
        }
      },
    ),
    { numRuns: 500 },
  );
});

test.each([
  // Clusters of one em in 3.2 em: the third ends 0.2 before the edge, the fourth 0.8 behind it.
  ['一二三四五六', 3.2, 0.2],
  // In 3.9 the fourth ends 0.1 behind it, less what a browser may set it smaller.
  ['一二三四五六', 3.9, 0.1 - 4 / 64 / 15],
])('%s in %f em misses an edge by %f em', (text, measure, margin) => {
  const clusters = [...text].map((_, at) => ({ start: at, end: at + 1, ink: 1, space: 0 }));
  expect(leastMargin(clusters, measure, 0)).toBeCloseTo(margin, 6);
});
