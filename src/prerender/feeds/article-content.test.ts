import { XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { buildArticle, buildParagraph, buildPassage } from '../../testing/build-article.ts';
import { buildCaption } from '../../testing/build-caption.ts';
import { seedPage } from '../../testing/seed-page.ts';
import type { Block } from '../../vocabulary/article.ts';
import { passagesOf } from '../../vocabulary/article.ts';
import { articleContent } from './article-content.ts';
import { escapeXml } from './escape-xml.ts';

const contentOf = (...blocks: readonly Block[]) => articleContent(buildArticle({ blocks }));

describe('parts', () => {
  const rows = [[buildPassage('<甲>', 5)], [buildPassage('乙', 6)]];
  const cases: readonly (readonly [Block, string])[] = [
    [buildParagraph('a < b & c', 5), '<p>a &lt; b &amp; c</p>'],
    [
      {
        type: 'paragraph',
        lines: [5, 5],
        text: { ...buildPassage('本报讯 甲', 5), strong: [[0, 3]] },
      },
      '<p><strong>本报讯</strong> 甲</p>',
    ],
    [{ type: 'subhead', lines: [5, 5], text: buildPassage('甲', 5) }, '<h2>甲</h2>'],
    [{ type: 'list', lines: [5, 5], items: [buildPassage('甲', 5)] }, '<ul><li>甲</li></ul>'],
    [
      { type: 'verse', lines: [5, 6], verses: [buildPassage('甲', 5), buildPassage('乙', 6)] },
      '<p>甲<br />乙</p>',
    ],
    [
      { type: 'table', lines: [5, 6], head: true, rows },
      '<table><tbody><tr><th>&lt;甲&gt;</th></tr><tr><td>乙</td></tr></tbody></table>',
    ],
  ];
  test.each(cases)('%j', (block, markup) => {
    expect(contentOf(block)).toBe(markup);
  });
});

test('decks come first and captions where they stood', () => {
  const article = buildArticle({
    kicker: '要闻',
    subtitle: '副题',
    blocks: [buildParagraph('甲。', 5), buildParagraph('乙。', 7)],
    captions: [buildCaption()],
  });
  expect(articleContent(article).split('\n')).toEqual([
    '<p>要闻</p>',
    '<p>副题</p>',
    '<p>甲。</p>',
    '<blockquote><p>图为现场。 记者 王泉林 摄</p></blockquote>',
    '<p>乙。</p>',
  ]);
});

test.each(seedPage().articles.map((article) => [article.slug, article] as const))(
  '%s is well-formed and has every passage',
  (_, article) => {
    const markup = articleContent(article);
    expect(XMLValidator.validate(`<div>${markup}</div>`)).toBe(true);
    const text = markup.replace(/<[^>]+>/g, '');
    const passages = article.blocks.flatMap(passagesOf);
    expect(passages.filter((passage) => !text.includes(escapeXml(passage.text)))).toEqual([]);
  },
);
