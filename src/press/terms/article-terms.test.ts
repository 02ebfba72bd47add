import { expect, test } from 'vitest';
import { buildArticle, buildParagraph, buildPassage } from '../../testing/build-article.ts';
import { buildTerm } from '../../testing/build-term.ts';
import { articleTerms } from './article-terms.ts';
import { findArticleTerms } from './find-article-terms.ts';
import { makeTermDesk } from './term-desk.ts';

const desk = makeTermDesk([
  buildTerm('放管服'),
  buildTerm('五城联创', { kind: 'campaign' }),
  buildTerm('开发区', { kind: 'place' }),
  buildTerm('王泉林', { kind: 'person' }),
]);
const article = buildArticle({
  title: '放管服',
  byline: [{ role: '记者', names: ['王泉林'] }],
  blocks: [
    buildParagraph('开会。开发区推进放管服，放管服。', 5),
    buildParagraph('五城联创。', 7),
    { type: 'table', lines: [9, 9], head: false, rows: [[buildPassage('放管服', 9)]] },
  ],
});
const made = articleTerms(
  article,
  findArticleTerms(article, desk),
  ({ id, term, english, kind }) => ({
    id,
    term: `*${term}`,
    english,
    kind,
  }),
);

test('every use of officialese in running text has its place in its passage', () => {
  expect(made.places).toEqual([
    { id: 'fangguanfu', anchor: 'l5', start: 8, end: 11 },
    { id: 'fangguanfu', anchor: 'l5', start: 12, end: 15 },
    { id: 'wuchenglianchuang', anchor: 'l7', start: 0, end: 4 },
  ]);
});

test('all terms are named once, as they are met, people of the byline last', () => {
  expect(made.named.map(({ term }) => term)).toEqual([
    '*放管服',
    '*开发区',
    '*五城联创',
    '*王泉林',
  ]);
});
