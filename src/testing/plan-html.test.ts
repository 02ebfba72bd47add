import { expect, test } from 'vitest';
import { passageHtml } from './plan-html.ts';

test.each([
  [
    '投资58.3亿元建设',
    '投资<span class="n"><span class="h">58.3</span>亿元</span><span class="n">建设</span>',
  ],
  ['阿·木先生', '<span class="n">阿<span class="f">·</span></span>木<span class="n">先生</span>'],
  ['A&B很好啊', '<span class="h">A&amp;B</span>很<span class="n">好啊</span>'],
])('%s', (text, html) => {
  expect(passageHtml(text)).toBe(html);
});

test('in Latin script letters have their own widths and bold runs theirs', () => {
  expect(passageHtml('Up 8.7% at last — A&B', 'latin', [[0, 2]])).toBe(
    '<span class="b">Up</span> <span class="n">8.7%</span> at las<span class="n">t —</span> A&amp;B',
  );
});
