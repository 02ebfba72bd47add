import { expect, test } from 'vitest';
import { buildArticle } from '../../testing/build-article.ts';
import { buildFiles } from '../../testing/build-files.ts';
import type { Article } from '../../vocabulary/article.ts';
import type { ArticleFile, Edition } from '../../vocabulary/page.ts';
import { citationItem } from './citation-item.ts';

const URL = 'https://paper.example/a/one/';

function itemOf(article: Partial<Article>, page: string | null, parts: Partial<Edition>) {
  const built = buildArticle(article);
  const files = buildFiles([built], parts);
  const file = files.get(`data/articles/${built.slug}.json`) as ArticleFile;
  return citationItem(
    { ...file, pageNumber: page },
    files.get('data/edition.json') as Edition,
    URL,
  );
}

test('what is not known is left out, and a date in the text is no date of issue', () => {
  const dates = [{ text: '2019年12月19日', iso: '2019-12-19' }];
  const item = itemOf({ title: null, dates }, null, { nameplate: null });
  expect(Object.keys(item).sort()).toEqual(['URL', 'id', 'language', 'type']);
});

test.each([
  ['2019-12-20', [2019, 12, 20]],
  ['2019-12', [2019, 12]],
])('an issue of %s with a printed page says so', (date, parts) => {
  const item = itemOf({}, 'A03', { date });
  expect(item.issued).toEqual({ 'date-parts': [parts] });
  expect(item.page).toBe('A03');
  expect(item['container-title']).toBe('周口经济开发区');
});

test.each([
  ['开发区召开会议', 'zh-Hans'],
  ['開發區召開會議', 'zh-Hant'],
])('%s is in %s', (title, language) => {
  expect(itemOf({ title, paragraphs: [title] }, null, {}).language).toBe(language);
});
