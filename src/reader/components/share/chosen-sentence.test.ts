import { expect, test } from 'vitest';
import { buildArticle, buildParagraph, buildPassage } from '../../../testing/build-article.ts';
import { anchor } from '../../../vocabulary/ids.ts';
import { chosenSentence } from './chosen-sentence.ts';

const subhead = { type: 'subhead', lines: [3, 3], text: buildPassage('小标题', 3) } as const;
const caption = {
  anchor: anchor('caption1'),
  text: '图为会场。',
  credit: [],
  creditText: null,
  lines: [9, 9],
  source: [],
  after: -1,
} as const;
const article = buildArticle({
  blocks: [subhead, buildParagraph('甲开会。乙发言。 ', 5), buildParagraph('丙总结。', 7)],
  captions: [caption],
});

test.each([
  [null, '甲开会。'],
  ['l5', '甲开会。'],
  ['l5s1', '甲开会。'],
  ['l5s2', '乙发言。'],
  ['l7', '丙总结。'],
  ['l3', '小标题'],
  ['caption1', '图为会场。'],
  ['title', '甲开会。'],
])('at %s it is %s', (place, sentence) => {
  expect(chosenSentence(article, place === null ? null : anchor(place))).toBe(sentence);
});

test('a sentence that another was merged into stands for it', () => {
  const passage = buildPassage('甲开会，乙发言。', 5);
  const sentences = passage.sentences.map((one) => ({ ...one, also: [anchor('l6')] }));
  const merged = { type: 'paragraph', lines: [5, 6], text: { ...passage, sentences } } as const;
  expect(chosenSentence(buildArticle({ blocks: [merged] }), anchor('l6'))).toBe('甲开会，乙发言。');
});

test.each([
  [{ blocks: [], captions: [caption] }, '图为会场。'],
  [{ blocks: [], captions: [] }, ''],
])('without paragraphs it is a caption, or nothing', (parts, sentence) => {
  expect(chosenSentence(buildArticle(parts), null)).toBe(sentence);
});
