import { expect, test } from 'vitest';
import { mendWrappedLines } from './mend-wrapped-lines.ts';
import { readUnits } from './read-units.ts';

const wordsOf = (text: string) =>
  mendWrappedLines(readUnits(text).units).units.map(({ words }) => words.text);

test('lines of one width are one paragraph', () => {
  const lines = [
    '开发区扎实推进党建工作，始终',
    '把党建引领作为高质量发展的强',
    '力支撑，着力构建大党建工作格',
    '局。',
  ];
  const { units, mends } = mendWrappedLines(readUnits(lines.join('\n')).units);
  expect(units.map(({ words }) => words.text)).toEqual([lines.join('')]);
  expect(mends.map(({ rule, line, to }) => [rule, line, to])).toEqual([
    ['line-wrap', 2, ''],
    ['line-wrap', 3, ''],
    ['line-wrap', 4, ''],
  ]);
});

test('a line that falls short and ends, or an indent, parts two paragraphs', () => {
  const first = ['开发区扎实推进党建工作，始终', '把党建引领作为高质量发展的强', '力支撑。'];
  const second = ['会议要求，要认真落实全市污染', '防治攻坚加压推进会议的各项精', '神。'];
  expect(wordsOf([...first, ...second].join('\n'))).toEqual([first.join(''), second.join('')]);
});

test('between two Latin words the line end is a space', () => {
  const lines = [
    '会议邀请了来自 the University of New',
    'York and the Institute of Technology',
    '的专家，就高质量发展开展了研讨交',
  ];
  const wide = [...lines, '流。'];
  const joined = wordsOf(wide.join('\n')).join('|');
  expect(joined).toContain('New York');
});

test.each([
  ['verse', '白日依山尽\n黄河入海流\n欲穷千里目\n更上一层楼'],
  [
    'paragraphs one to a line',
    '会议召开。\n会议强调，要认真落实全市污染防治攻坚加压推进会议精神。\n散会。',
  ],
  ['two lines', '开发区扎实推进党建工作，始终\n把党建引领作为高质量发展的强'],
  [
    'lines with a blank line between',
    '开发区扎实推进党建工作，始终\n\n把党建引领作为高质量发展的强\n\n力支撑，着力构建大党建工作格',
  ],
])('%s stay as they are', (_name, text) => {
  expect(wordsOf(text)).toEqual(text.split(/\n+/));
});
