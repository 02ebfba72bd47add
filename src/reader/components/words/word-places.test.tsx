import { describe, expect, test } from 'vitest';
import { buildGloss } from '../../../testing/build-gloss.ts';
import { GlossPage } from '../../../testing/GlossPage.tsx';
import { renderComponent } from '../../../testing/render-component.tsx';
import {
  firstWordIn,
  holderOf,
  placesIn,
  rangeOf,
  stepFrom,
  type WordPlace,
  wordAtNode,
} from './word-places.ts';

const file = buildGloss();
const page = () => renderComponent(<GlossPage />).container;
const textOf = (root: Element, place: WordPlace | null) =>
  place === null ? null : `${rangeOf(root, place)}`;

function nodeWith(root: Element, text: string): Text {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node instanceof Text && node.data.includes(text)) return node;
  }
  throw new Error(`no text has ${text}`);
}

test.each([
  ['title', ['开发区']],
  ['l5', ['开发区', '优化', '营商环境']],
  ['l7', ['王静', '说', '完成', '8.49亿元']],
  ['l9', []],
])('the words of %s are found in the document', (anchor, words) => {
  const root = page();
  expect(placesIn(root, file, anchor).map((place) => textOf(root, place))).toEqual(words);
});

test('a text that is not the file’s has no words', () => {
  const root = page();
  const holder = holderOf(root, 'l5');
  if (holder !== null) holder.textContent = 'The zone improves its business environment.';
  expect(placesIn(root, file, 'l5')).toEqual([]);
});

describe('the word at a character', () => {
  test.each([
    ['营', '营商环境'],
    ['境', '营商环境'],
    ['优', '优化'],
    ['.49', '8.49亿元'],
    ['：', null],
    ['¶', null],
  ])('%s is %s', (char, word) => {
    const root = page();
    const node = nodeWith(root, char);
    expect(textOf(root, wordAtNode(root, file, node, node.data.indexOf(char)))).toBe(word);
  });

  test('outside of the article is none', () => {
    expect(wordAtNode(page(), file, document.body, 0)).toBeNull();
  });
});

test.each([
  ['h1', '开发区'],
  ['#l5', '开发区'],
  ['#l7s1', '王静'],
  ['.paragraph-link', null],
])('the first word in %s is %s', (selector, word) => {
  const root = page();
  const element = root.querySelector(selector);
  if (element === null) throw new Error(`no ${selector}`);
  expect(textOf(root, firstWordIn(root, file, element))).toBe(word);
});

test('steps go through the article and stop at its ends', () => {
  const root = page();
  const [first = null] = placesIn(root, file, 'title');
  const forth: (string | null)[] = [];
  let last = first;
  for (let at = first; at !== null; at = stepFrom(root, file, at, 1)) {
    forth.push(textOf(root, at));
    last = at;
  }
  const words = ['开发区', '开发区', '优化', '营商环境', '王静', '说', '完成', '8.49亿元'];
  expect(forth).toEqual(words);
  const back: (string | null)[] = [];
  for (let at = last; at !== null; at = stepFrom(root, file, at, -1)) back.push(textOf(root, at));
  expect(back).toEqual(words.toReversed());
});
