import { expect, test } from 'vitest';
import { nowrapRuns } from './nowrap-runs.ts';

const runs = (text: string) => nowrapRuns(text).map(([start, end]) => text.slice(start, end));

test.each([
  ['投资58.3亿元建设', ['58.3亿元', '建设']],
  ['阿·木说', ['阿·', '木说']],
  ['他来了——他又走了。', ['了——', '走了。']],
  ['共46辆。', ['46辆']],
  ['他说 ，好啊', ['说 ，', '好啊']],
  ['见（ 右图）吧', ['（ 右']],
  ['', []],
])('%s holds %j together', (text, expected) => {
  expect(runs(text)).toEqual(expected);
});

test('runs that overlap are one', () => {
  const found = nowrapRuns('新增100元。');
  expect(found).toHaveLength(1);
});
