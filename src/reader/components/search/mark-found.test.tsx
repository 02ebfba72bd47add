import { afterEach, describe, expect, test } from 'vitest';
import { foundRanges } from './mark-found.ts';

afterEach(() => {
  document.body.innerHTML = '';
});

/** The texts that are marked. */
function marked(html: string, words: readonly string[], table = new Map<string, string>()) {
  document.body.innerHTML = html;
  return foundRanges(document.body, words, table).map(String);
}

describe('words that were found', () => {
  test.each([
    ['in a text', '<p>招商引资工作</p>', ['招商引资'], ['招商引资']],
    ['every time', '<p>党建，党建</p>', ['党建'], ['党建', '党建']],
    ['across elements', '<p>招<b>商引</b>资</p>', ['招商引资'], ['招商引资']],
    ['with an OCR’s space', '<p>招商 引资</p>', ['招商引资'], ['招商 引资']],
    ['in full width', '<p>８．４９亿</p>', ['8.49亿'], ['８．４９亿']],
    ['not across paragraphs', '<p>招商</p><p>引资</p>', ['招商引资'], []],
    ['not in what is no text', '<p>招商<a class="paragraph-link">引资</a></p>', ['引资'], []],
    [
      'around what is no text',
      '<p>招商<a class="paragraph-link">¶</a>引资</p>',
      ['招商引资'],
      ['招商¶引资'],
    ],
    [
      'in English',
      '<p>The Business <i>Environment</i></p>',
      ['business environment'],
      ['Business Environment'],
    ],
  ])('%s', (_, html, words, expected) => {
    expect(marked(html, words)).toEqual(expected);
  });

  test('in the other script', () => {
    expect(marked('<p>黨建工作</p>', ['党建'], new Map([['黨', '党']]))).toEqual(['黨建']);
  });
});
