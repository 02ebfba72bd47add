import { expect, test } from 'vitest';
import { buildArticle } from '../testing/build-article.ts';
import { buildFiles } from '../testing/build-files.ts';
import type { Article } from '../vocabulary/article.ts';
import { slug, topicId } from '../vocabulary/ids.ts';
import type { Edition } from '../vocabulary/page.ts';
import type { Address, ArticleView, Language } from '../vocabulary/routes.ts';
import type { LinkCard } from './cards/link-card.ts';
import { newsArticle } from './news-article.ts';

const SITE = 'https://paper.example';
const here = slug('x');

interface Case {
  readonly edition?: Partial<Edition>;
  readonly language?: Language;
  readonly site?: string | null;
  readonly view?: ArticleView;
  readonly card?: LinkCard | null;
}

function dataOf(
  parts: Partial<Article>,
  { edition, language = 'zh', site = null, view, card = null }: Case = {},
) {
  const files = buildFiles([buildArticle({ slug: here, ...parts })], edition);
  const address: Address = { page: 'article', slug: here, ...(view === undefined ? {} : { view }) };
  const page = { address, language, find: (path: string) => files.get(path), base: '/x/', site };
  return newsArticle(page, card);
}

test('an article of which little is known says little', () => {
  expect(dataOf({ title: null }, { edition: { nameplate: null } })).toEqual({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    inLanguage: 'zh-Hans',
  });
});

test('what is known is said, with addresses where the site is known', () => {
  const article = {
    subtitle: '会议研究工作',
    isPaired: true,
    topics: [{ id: topicId('meetings'), why: 'test' }],
    byline: [{ role: '记者', names: ['王泉林'] }],
  };
  expect(dataOf(article, { edition: { date: '2020-01-01' }, language: 'en', site: SITE })).toEqual({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: '开发区召开会议',
    alternativeHeadline: '会议研究工作',
    articleSection: ['Meetings and visits'],
    inLanguage: 'zh-Hans',
    author: [{ '@type': 'Person', name: '王泉林' }],
    datePublished: '2020-01-01',
    isPartOf: { '@type': 'Newspaper', name: '周口经济开发区' },
    url: 'https://paper.example/x/en/a/x/',
    mainEntityOfPage: 'https://paper.example/x/en/a/x/',
  });
});

test('the picture of its link is named by its whole address, or not at all', () => {
  const card = { path: 'cards/a/x.png?v=0123abcd', alt: '会议' };
  expect(dataOf({}, { site: SITE, card })).toMatchObject({
    image: 'https://paper.example/x/cards/a/x.png?v=0123abcd',
  });
  expect(dataOf({}, { card })).not.toHaveProperty('image');
});

test('the latest date in the text is no date of publication', () => {
  expect(dataOf({})).not.toHaveProperty('datePublished');
});

test('who only took the picture is no author, and a line that only names somebody is quoted', () => {
  const byline = [{ role: '摄', names: ['甲'] }];
  const article = dataOf({ byline, bylineText: '李清华' });
  expect(article).not.toHaveProperty('author');
  expect(article).toMatchObject({ creditText: '李清华' });
});

test('two languages side by side are both named', () => {
  expect(dataOf({ isPaired: true }, { view: 'both' })).toMatchObject({
    inLanguage: ['zh-Hans', 'en'],
  });
});

test('the English page of an article that is not translated stands for the Chinese one', () => {
  expect(dataOf({}, { language: 'en', site: SITE })).toMatchObject({
    inLanguage: 'zh-Hans',
    url: 'https://paper.example/x/a/x/',
  });
});

test('other pages are no articles', () => {
  const files = buildFiles([buildArticle()]);
  const find = (path: string) => files.get(path);
  const page = { language: 'zh', find, base: '/', site: null } as const;
  expect(newsArticle({ ...page, address: { page: 'front' } })).toBeNull();
});
