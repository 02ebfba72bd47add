import { afterEach, expect, test } from 'vitest';
import { toComposeArticle } from '../../composition/to-compose-article.ts';
import { buildArticle } from '../../testing/build-article.ts';
import { slug } from '../../vocabulary/ids.ts';
import { singleRoom } from './single-room.ts';

afterEach(() => {
  document.adoptedStyleSheets = [];
});

function noWorker(): Worker {
  throw new Error('no worker here');
}
const room = () =>
  singleRoom((path) => (path === 'assets/page-1.css' ? '.s-1{color:red}' : null), noWorker);

test('a style sheet applies once it was asked for, and once only', async () => {
  const { link } = room();
  await link('assets/page-1.css');
  await link('assets/page-1.css');
  await link('assets/page-2.css');
  const rules = document.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules]);
  expect(rules.map(({ cssText }) => cssText.replace(/\s/g, ''))).toEqual(['.s-1{color:red;}']);
});

test('pages are set anew where no worker can be started', async () => {
  const ready = [3, 9].map((importance) => {
    const article = buildArticle({ slug: slug(`a${importance}`) });
    return {
      slug: article.slug,
      article: toComposeArticle(article, ['开发区'], importance),
    };
  });
  const [sheet] = await room().set(ready);
  expect(sheet?.articles.map((one) => one.slug).toSorted()).toEqual(['a3', 'a9']);
  expect(document.adoptedStyleSheets.length).toBeGreaterThan(0);
});
