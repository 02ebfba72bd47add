import { expect, test } from 'vitest';
import { mendPictures } from './mend-pictures.ts';
import { readUnits } from './read-units.ts';

const mend = (text: string) => mendPictures(readUnits(text).units);

test('a Markdown picture is set aside, with a warning', () => {
  const { units, mends, warnings } = mend('正文。\n\n![图](images/3f.jpg)\n\n前![](a.png)后');
  expect(units.map(({ words }) => words.text)).toEqual(['正文。', '前后']);
  expect(mends.map(({ from }) => from)).toEqual(['![图](images/3f.jpg)', '![](a.png)']);
  expect(warnings.map(({ line, rule }) => [line, rule])).toEqual([
    [3, 'picture'],
    [5, 'picture'],
  ]);
});

test.each([
  ['<b>好</b>', 'html'],
  ['<script>alert(1)</script>', 'html'],
  ['<!-- 注 -->', 'html'],
  ['[甲]: http://a.cn', 'link-definition'],
])('%s stays, with a warning', (text, rule) => {
  const { units, warnings } = mend(text);
  expect(units.map(({ words }) => words.text)).toEqual([text]);
  expect(warnings).toMatchObject([{ line: 1, rule }]);
});

test.each(['3<5', '气温<-10℃', '[中央社]台北电', '惊叹！[注]'])('%s is plain text', (text) => {
  expect(mend(text).warnings).toEqual([]);
});
