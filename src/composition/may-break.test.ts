import { expect, test } from 'vitest';
import { mayBreak } from './may-break.ts';

/** `|` marks the place asked about; what Chromium 156 does under `line-break: strict`. */
const ALLOWED = [
  '汉|字',
  '汉|（汉',
  '）|汉',
  '，|“汉',
  '汉”|汉',
  '）|“汉',
  '汉|5',
  '5|汉',
  '汉|A',
  '。|5',
  '汉|——',
  '—|汉',
  '…|汉',
  '％|汉',
  '）|％',
  'Wi-|Fi',
  '2019-|12',
  '汉|①',
];
const FORBIDDEN = [
  '汉|，',
  '汉|。',
  '（|汉',
  '《|汉',
  '汉|”',
  '“|汉',
  '”|“',
  '”|，',
  '—|—',
  '汉|…',
  '…|…',
  '2|0',
  '5|G',
  'A|B',
  '8|.',
  '.|7',
  '5|%',
  '汉|％',
  '5|℃',
  '$|5',
  '￥|5',
  '1|,',
  ',|0',
  '汉| ',
  'A|(',
  ')|A',
  '汉|-',
  '汉-|5',
  'a“|5',
  '汉|々',
  '汉|ー',
];

function ask(marked: string): boolean {
  const [left = '', right = ''] = marked.split('|');
  const before = [...left];
  const after = [...right];
  return mayBreak(before.at(-2), before.at(-1) ?? '', after[0] ?? '', after[1]);
}

test.each(ALLOWED)('a line may break at %s', (marked) => {
  expect(ask(marked)).toBe(true);
});

test.each(FORBIDDEN)('no line breaks at %s', (marked) => {
  expect(ask(marked)).toBe(false);
});

test('“ and ” open to a break only between wide characters', () => {
  expect(mayBreak('图', '汉', '“', '汉')).toBe(true);
  expect(mayBreak('图', '汉', '“', '5')).toBe(false);
  expect(mayBreak('汉', '”', '汉', '字')).toBe(true);
  expect(mayBreak('5', '”', '汉', '字')).toBe(false);
});

test('a line may break behind every space', () => {
  expect(mayBreak('A', ' ', 'B', undefined)).toBe(true);
  expect(mayBreak('汉', ' ', '，', undefined)).toBe(true);
});
