import { expect, test } from 'vitest';
import { buildArticle } from '../../../testing/build-article.ts';
import { slug } from '../../../vocabulary/ids.ts';
import { readyArticles } from './ready-articles.ts';

const one = buildArticle({ slug: slug('one'), title: '甲乙' });
const two = buildArticle({ slug: slug('two'), title: '丙丁' });
const setting = {
  key: 'k',
  styles: null,
  script: 'han' as const,
  articles: [{ slug: slug('two'), titleWords: ['丙', '丁'], importance: 7 }],
};

test('words and worth are those that the press gave; without them the title is one piece', () => {
  const [plain, given] = readyArticles([one, two], [setting]);
  expect(given).toMatchObject({
    slug: 'two',
    article: { titleWords: ['丙', '丁'], importance: 7, id: 'two' },
  });
  expect(plain?.article).toMatchObject({ titleWords: [], importance: 0 });
});

test('articles of an English page are set in its script', () => {
  const [ready] = readyArticles([one], [{ ...setting, script: 'latin' }]);
  expect(ready?.article.script).toBe('latin');
});
