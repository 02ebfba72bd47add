import { expect, test } from 'vitest';
import { buildArticle } from '../../testing/build-article.ts';
import { buildFiles } from '../../testing/build-files.ts';
import { CITATION_FORMS, fillCitation } from '../../vocabulary/citation.ts';
import { slug } from '../../vocabulary/ids.ts';
import { citationFiles } from './citation-files.ts';

const article = buildArticle({
  slug: slug('one'),
  byline: [{ role: '记者', names: ['欧阳泉林'] }],
});
const files = buildFiles([article, buildArticle({ slug: slug('two'), title: null })]);
const english = {
  ...article,
  title: 'A',
  byline: [{ role: 'Reporter', names: ['Ouyang Quanlin'] }],
};
files.set('data/en/articles/one.json', {
  ...(files.get('data/articles/one.json') as object),
  article: english,
});
const found = citationFiles(files);
const filling = { url: 'https://paper.example/x/', today: 'May 4, 2026' };

test('every article has its references in every language', () => {
  expect([...found.keys()].sort()).toEqual(
    ['data', 'data/en', 'data/zh-hant'].flatMap((data) =>
      ['one', 'two'].map((name) => `${data}/citations/${name}.json`),
    ),
  );
});

test.each([...found])('%s leaves the address open in every form, and nothing else', (_, file) => {
  for (const form of CITATION_FORMS) {
    const blanks = file[form].filter((part) => typeof part !== 'string');
    expect(blanks).toContainEqual({ blank: 'url' });
    const text = fillCitation(file[form], filling);
    expect(text).toContain(filling.url);
    expect(text).not.toMatch(/invalid|\{today/);
  }
  expect(fillCitation(file.apa, filling)).toContain('Retrieved May 4, 2026');
});

test('a name in letters is cut as the printed one is', () => {
  expect(fillCitation(found.get('data/en/citations/one.json')?.ris ?? [], filling)).toContain(
    'AU  - Ouyang, Quanlin\r\n',
  );
});
