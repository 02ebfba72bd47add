import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clustersOf } from './clusters.ts';

const cut = (text: string) => clustersOf(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ['他说：“好的。”天黑了吗', ['他', '说：', '“好', '的。”', '天', '黑', '了吗']],
  ['（2019年）到今天止', ['（2019年）', '到', '今', '天止']],
  ['增长8.7%，持平。', ['增', '长', '8.7%，', '持平。']],
  ['记者 王泉林报道', ['记', '者 ', '王', '泉', '林', '报道']],
  ['用Wi-Fi 6上网', ['用', 'Wi-', 'Fi ', '6', '上网']],
  ['一路走来——不易啊', ['一', '路', '走', '来——', '不', '易啊']],
  ['好……走吧你们', ['好……', '走', '吧', '你们']],
  ['“一带一路”建设', ['“一', '带', '一', '路”', '建设']],
])('%s', (text, expected) => {
  expect(cut(text)).toEqual(expected);
});

test('clusters cover any text without gap or overlap', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'汉字，。（）“”—…· 5A%年元𠮷') }), (text) => {
      expect(cut(text).join('')).toBe(text);
    }),
  );
});

test('the space at a cluster’s end is not its ink', () => {
  expect(clustersOf('A 版')[0]).toEqual({ start: 0, end: 2, ink: 0.5, space: 0.5 });
});
