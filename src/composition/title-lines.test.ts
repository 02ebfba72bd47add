import { expect, test } from 'vitest';
import { breakTitle, titleWidth } from './title-lines.ts';

const broken = (words: string, count: number, printed: readonly string[] = []) =>
  breakTitle(words.split('|'), count, printed);

test.each([
  ['开发区|谱写|高质量|党建|新篇章', 1, ['开发区谱写高质量党建新篇章']],
  ['开发区|谱写|高质量|党建|新篇章', 2, ['开发区谱写', '高质量党建新篇章']],
  [
    '周口|经济|开发区|荣获|“|河南|5星级|产业|集群|”|称号',
    2,
    ['周口经济开发区荣获', '“河南5星级产业集群”称号'],
  ],
  ['水利局|公布|方案| |三年|见|成效', 2, ['水利局公布方案', '三年见成效']],
  ['我们|的|新|生活', 2, ['我们的', '新生活']],
  ['好', 2, null],
  ['一|二三四五六七', 2, null],
])('%s in %i lines', (words, count, expected) => {
  expect(broken(words, count)).toEqual(expected);
});

test('a printed division is kept where it is about as good', () => {
  const words = '全市|召开|工作|会议|部署|防汛';
  const printed = ['全市召开工作会议', '部署防汛'];
  expect(broken(words, 2, printed)).toEqual(printed);
  expect(broken(words, 2)).not.toEqual(printed);
});

test('brackets and quotes are broken only when they are too long to stay', () => {
  for (const count of [2, 3, 4]) {
    const lines = broken('推进|“|三个|不变|、|两个|加快|”|工作|方案|落地', count) ?? [];
    for (const line of lines) expect(line.includes('“')).toBe(line.includes('”'));
  }
  const long = '“|坚持|不懈|地|把|每一|条|河|都|治理|成|清水|绿岸|”';
  expect(broken(long, 2)).toHaveLength(2);
});

test.each([
  ['党建', 2],
  ['2019年', 3.44],
  ['5G', 1.39],
])('%s is %f em wide at size 1', (text, width) => {
  expect(titleWidth(text)).toBeCloseTo(width, 5);
});
