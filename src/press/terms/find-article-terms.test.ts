import { describe, expect, test } from 'vitest';
import { buildArticle } from '../../testing/build-article.ts';
import { buildTerm } from '../../testing/build-term.ts';
import type { Article } from '../../vocabulary/article.ts';
import { anchor } from '../../vocabulary/ids.ts';
import { articleCredits, articleParts } from './article-parts.ts';
import { findArticleTerms } from './find-article-terms.ts';
import { makeTermDesk } from './term-desk.ts';

const desk = makeTermDesk([
  buildTerm('王泉林', { kind: 'person' }),
  buildTerm('刘航', { kind: 'person' }),
  buildTerm('开发区', { kind: 'place' }),
  buildTerm('放管服'),
]);

/** What was found: terms with the text of their part, people of credits with their roles. */
function foundIn(parts: Partial<Article>) {
  const article = buildArticle(parts);
  const { uses, credits } = findArticleTerms(article, desk);
  const texts = articleParts(article);
  const placed = articleCredits(article);
  return {
    uses: uses.map(({ term, part, marks }) => [
      term.term,
      ...marks.map((range) => texts[part]?.text.slice(...range)),
      texts[part]?.anchor,
    ]),
    credits: credits.map(({ term, credit }) => [term.term, placed[credit]?.credit.role]),
  };
}

const reporter = [{ role: '记者', names: ['王泉林'] }];

describe('a person', () => {
  test.each<[text: string, uses: unknown[]]>([
    ['本报讯（记者 王泉林 通讯员 刘航）会议召开。', []],
    ['本报讯（记者 王泉林）会议召开。', []],
    ['会议召开。（记者 王泉林）', []],
    ['本报讯（记者 王泉林）王泉林到会。', [['王泉林', '王泉林', 'l5s1']]],
    ['会上，王泉林（右一）发言。', [['王泉林', '王泉林', 'l5s1']]],
  ])('of the byline is named by the words, not by the byline: %s', (text, uses) => {
    const byline = [...reporter, { role: '通讯员', names: ['刘航'] }];
    const found = foundIn({ title: null, byline, paragraphs: [text] });
    expect(found).toEqual({
      uses,
      credits: [
        ['王泉林', '记者'],
        ['刘航', '通讯员'],
      ],
    });
  });

  test('who is in no byline is named wherever the name stands', () => {
    const found = foundIn({ title: null, paragraphs: ['本报讯（记者 王泉林）会议召开。'] });
    expect(found).toEqual({ uses: [['王泉林', '王泉林', 'l5s1']], credits: [] });
  });
});

test('heads, sentences and captions are searched, each part once for a term', () => {
  const found = foundIn({
    kicker: '放管服',
    title: '开发区与开发区',
    paragraphs: ['会议。开发区推进放管服。'],
    captions: [
      {
        anchor: anchor('caption1'),
        text: '开发区会场。',
        credit: reporter,
        creditText: '记者 王泉林 摄',
        lines: [9, 9],
        source: [],
        after: 0,
      },
    ],
  });
  expect(found).toEqual({
    uses: [
      ['放管服', '放管服', null],
      ['开发区', '开发区', '开发区', null],
      ['开发区', '开发区', 'l5s2'],
      ['放管服', '放管服', 'l5s2'],
      ['开发区', '开发区', 'caption1'],
    ],
    credits: [['王泉林', '记者']],
  });
});
