import { expect, test } from 'vitest';
import { buildArticle, buildParagraph } from '../../testing/build-article.ts';
import { buildFiles } from '../../testing/build-files.ts';
import { slug } from '../../vocabulary/ids.ts';
import { plainEdition } from './plain-edition.ts';

const edition = buildFiles([
  buildArticle({ slug: slug('one'), title: '甲 < 乙', blocks: [buildParagraph('第一段。', 3)] }),
  buildArticle({ slug: slug('two'), title: null, paragraphs: ['无题的一篇。'] }),
]);
const html = plainEdition(edition);

test('every article is there in full, under a heading, and its words are escaped', () => {
  expect(html).toContain('<h2 lang="zh-Hans">甲 &lt; 乙</h2>');
  expect(html).toContain('<p>第一段。</p>');
  expect(html.match(/<article /g)).toHaveLength(2);
});

test('the contents lead to every article without scripts, by the address it has with them', () => {
  const hrefs = [...html.matchAll(/<a href="#([^"]*)"/g)].map(([, href]) => href);
  const ids = [...html.matchAll(/<article id="([^"]*)"/g)].map(([, id]) => id);
  expect(hrefs).toEqual(['/a/one/', '/a/two/']);
  expect(ids).toEqual(hrefs);
});
