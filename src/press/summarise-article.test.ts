import { expect, test } from 'vitest';
import { makeArticle, makeTopics } from '../testing/make-page.ts';
import { anchor, stem } from '../vocabulary/ids.ts';
import { countWords, openingOf, summariseArticle } from './summarise-article.ts';

test.each([
  ['', 0],
  ['周口经济开发区', 7],
  ['引进5G和AI', 5],
  ['“千群”，8.49 亿元。', 4],
  ["It's a well-known plan", 4],
  ['The zone took 849 million yuan in tax.', 7],
])('countWords(%j) is %i', (text, count) => {
  expect(countWords(text)).toBe(count);
});

const SENTENCE = `${'甲'.repeat(29)}。`;
const ENGLISH = `The zone said: “${'Forward and '.repeat(3)}upward.”`;

test.each([
  ['a short text is whole', '本报讯 12月3日。', '本报讯 12月3日。'],
  ['whole sentences where they fit', SENTENCE.repeat(4), SENTENCE.repeat(2)],
  ['a closing quote goes with its sentence', `“${SENTENCE}”${'乙'.repeat(80)}`, `“${SENTENCE}”`],
  ['one long sentence is cut with an ellipsis', '乙'.repeat(90), `${'乙'.repeat(79)}…`],
  [
    'a very short first sentence is not enough',
    `好。${'乙'.repeat(90)}`,
    `好。${'乙'.repeat(77)}…`,
  ],
  ['lines of verse become one line', '春眠不觉晓\n处处闻啼鸟', '春眠不觉晓 处处闻啼鸟'],
  ['English sentences end at a full stop', `${ENGLISH} ${ENGLISH}`, ENGLISH],
  [
    'a figure and an abbreviation do not end one',
    `Mr. Wang ${'of the zone '.repeat(5)}took 8.49 billion. ${ENGLISH}`,
    `Mr. Wang ${'of the zone '.repeat(5)}took 8.49…`,
  ],
  ['an English word is never cut', `${'word '.repeat(15)}wonderful`, `${'word '.repeat(14)}word…`],
  ['but for one as long as the opening', 'w'.repeat(90), `${'w'.repeat(79)}…`],
  ['a character of two code units is never split', '𠮷'.repeat(90), `${'𠮷'.repeat(79)}…`],
])('%s', (_name, text, opening) => {
  expect(openingOf(text)).toBe(opening);
});

test('a photo item is summarised by the words under the picture', () => {
  const article = makeArticle('photo', {
    kind: 'photo',
    title: null,
    topics: makeTopics('industry'),
    captions: [
      {
        anchor: anchor('caption1'),
        text: '推进项目建设',
        credit: [],
        creditText: null,
        lines: [1, 1],
        source: [],
        after: -1,
      },
    ],
  });
  expect(summariseArticle(article, stem('p'), 7)).toEqual({
    slug: 'photo',
    order: 7,
    stem: 'p',
    kind: 'photo',
    title: null,
    opening: '推进项目建设',
    kicker: null,
    topics: ['industry'],
    length: 6,
  });
});
