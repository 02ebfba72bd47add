import { expect, test } from 'vitest';
import { buildArticle } from '../../testing/build-article.ts';
import { makePage } from '../../testing/make-page.ts';
import { slug } from '../../vocabulary/ids.ts';
import { unitId } from '../../vocabulary/translation.ts';
import { translatePage } from './translate-page.ts';

const [a, b] = [slug('a'), slug('b')];
const title = unitId('title');
const page = makePage('x', [buildArticle({ slug: a }), buildArticle({ slug: b })], {
  nameplate: '开发区',
});
const articles = new Map([
  [a, new Map([[title, { id: title, text: 'Meeting', state: 'current' as const }]])],
]);

test('each article by its slug; one without English is Chinese and says so', () => {
  const english = translatePage(page, { nameplate: null, articles });
  expect(
    english.articles.map((article) => [article.title, article.translation?.untranslated]),
  ).toEqual([
    ['Meeting', ['l5', 'l5s2', 'l7']],
    ['开发区召开会议', ['title', 'l5', 'l5s2', 'l7']],
  ]);
});

test.each([
  ['开发区', 'The Zone', 'The Zone'],
  ['开发区', null, '开发区'],
  [null, 'The Zone', null],
])('the nameplate %j with the English %j is %j', (chinese, nameplate, english) => {
  const given = { ...page, page: { ...page.page, nameplate: chinese } };
  expect(translatePage(given, { nameplate, articles }).page).toEqual({
    ...given.page,
    nameplate: english,
  });
});

test('names of the glossary reach the credits', () => {
  const byline = [{ role: '记者', names: ['李清华'] }];
  const names = new Map([['李清华', 'Lee Ching-hwa']]);
  const signed = makePage('x', [buildArticle({ byline })]);
  const { articles: said } = translatePage(signed, { nameplate: null, articles }, names);
  expect(said[0]?.byline).toEqual([{ role: 'Reporter', names: ['Lee Ching-hwa'] }]);
});
