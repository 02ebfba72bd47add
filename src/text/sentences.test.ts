import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutSentences } from './sentences.ts';

const cut = (text: string) => cutSentences(text).map(([start, end]) => text.slice(start, end));

test.each([
  ['一句。二句！三句？', ['一句。', '二句！', '三句？']],
  ['没有句号', ['没有句号']],
  ['他说：“好。”他走了。', ['他说：“好。”', '他走了。']],
  ['“好！”“好！”', ['“好！”', '“好！”']],
  ['（完。）', ['（完。）']],
  ['什么？！走。', ['什么？！', '走。']],
  ['等等……他走了。', ['等等……他走了。']],
  ['“等等……”他走了。', ['“等等……”', '他走了。']],
  ['“谁？”，他问。', ['“谁？”，他问。']],
  ['一句。 二句。', ['一句。 ', '二句。']],
  ['增长21.6%，达3.5万。', ['增长21.6%，达3.5万。']],
  ['', []],
])('%j', (text, expected) => {
  expect(cut(text)).toEqual(expected);
});

test('sentences cover any text', () => {
  const text = fc
    .array(fc.constantFrom(...'甲乙。！？…”“’）》，；： \n'))
    .map((all) => all.join(''));
  fc.assert(
    fc.property(text, (given) => {
      expect(cut(given).join('')).toBe(given);
    }),
  );
});
