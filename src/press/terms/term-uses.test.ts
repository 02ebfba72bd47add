import { describe, expect, test } from 'vitest';
import { buildArticle, buildParagraph } from '../../testing/build-article.ts';
import { buildTerm } from '../../testing/build-term.ts';
import { slug } from '../../vocabulary/ids.ts';
import { findArticleTerms } from './find-article-terms.ts';
import { makeTermDesk } from './term-desk.ts';
import { bylinesOf, usesOf } from './term-uses.ts';

const desk = makeTermDesk([
  buildTerm('开发区', { english: 'development zone', variants: ['the zone'], kind: 'place' }),
  buildTerm('王泉林', { english: 'Wang Quanlin', kind: 'person' }),
]);
const [zone, reporter] = desk.terms;
if (zone === undefined || reporter === undefined) throw new Error('two terms were made');

const original = buildArticle({
  slug: slug('one'),
  title: null,
  byline: [{ role: '记者', names: ['王泉林'] }],
  blocks: [buildParagraph('开发区开会。在开发区。开发区好。', 5)],
});
/** The first sentence says the term, the second in other words, the third is not translated. */
const english = buildArticle({
  ...original,
  byline: [{ role: 'Reporter', names: ['Wang Quanlin'] }],
  blocks: [buildParagraph('The zone met。 In the park。 开发区好。', 5)],
});
const found = findArticleTerms(original, desk);
const read = (article: typeof original) => [{ original, article, title: 'One', found }];

describe('the uses of a term', () => {
  test('are quoted in Chinese, marked', () => {
    expect(usesOf(zone, read(original), 'zh')).toEqual([
      {
        slug: 'one',
        title: 'One',
        uses: [
          { anchor: 'l5s1', text: '开发区开会。', marks: [[0, 3]] },
          { anchor: 'l5s2', text: '在开发区。', marks: [[1, 4]] },
          { anchor: 'l5s3', text: '开发区好。', marks: [[0, 3]] },
        ],
      },
    ]);
  });

  test('are quoted in English under the same anchors, as far as they are translated', () => {
    const [article] = usesOf(zone, read(english), 'en');
    expect(article?.uses.map(({ anchor, text, marks }) => [anchor, text.trim(), marks])).toEqual([
      ['l5s1', 'The zone met。', [[0, 8]]],
      ['l5s2', 'In the park。', []],
      ['l5s3', '开发区好。', [[0, 3]]],
    ]);
  });

  test('are none where nobody says it', () => {
    expect(usesOf(reporter, read(original), 'zh')).toEqual([]);
    expect(bylinesOf(zone, read(original))).toEqual([]);
  });
});

test.each([
  ['zh', original, '记者'],
  ['en', english, 'Reporter'],
])('bylines have their roles in %s', (_, article, role) => {
  expect(bylinesOf(reporter, read(article))).toEqual([
    { slug: 'one', title: 'One', credits: [{ role, caption: null }] },
  ]);
});
