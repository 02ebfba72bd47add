import { expect, test } from 'vitest';
import { buildArticle } from '../testing/build-article.ts';
import { buildFiles } from '../testing/build-files.ts';
import { slug } from '../vocabulary/ids.ts';
import type { Edition } from '../vocabulary/page.ts';
import type { Address, Language } from '../vocabulary/routes.ts';
import { cardTags } from './card-tags.ts';
import type { LinkCard } from './cards/link-card.ts';

const articles = [
  buildArticle({ slug: slug('chinese') }),
  buildArticle({ slug: slug('paired'), isPaired: true }),
];
const head = { title: '“甲” & 乙 · 周口经济开发区', description: 'a "b"', lang: 'zh-Hans' };
const article = (name: string): Address => ({ page: 'article', slug: slug(name) });

/** `[name, content]` of every tag of an address. */
function tagsOf(
  address: Address,
  language: Language = 'zh',
  {
    site = null,
    card = null,
    ...parts
  }: Partial<Edition> & { site?: string | null; card?: LinkCard | null } = {},
): readonly (readonly string[])[] {
  const files = buildFiles(articles, parts);
  const page = { address, language, find: (path: string) => files.get(path), base: '/x/', site };
  const tags = cardTags(head, page, card)
    .join('')
    .matchAll(/(?:name|property)="([^"]*)" content="([^"]*)"/g);
  return [...tags].map(([, name = '', content = '']) => [name, content]);
}

test('an article has its card, escaped, with the paper’s name apart', () => {
  expect(tagsOf(article('paired'))).toEqual([
    ['og:type', 'article'],
    ['og:title', '“甲” &amp; 乙'],
    ['og:description', 'a &quot;b&quot;'],
    ['og:site_name', '周口经济开发区'],
    ['og:locale', 'zh_CN'],
    ['og:locale:alternate', 'zh_TW'],
    ['og:locale:alternate', 'en_GB'],
    ['twitter:card', 'summary'],
    ['twitter:title', '“甲” &amp; 乙'],
    ['twitter:description', 'a &quot;b&quot;'],
  ]);
});

test('with a site the card has an address, without a nameplate no name of the site', () => {
  const tags = tagsOf({ page: 'front' }, 'en', { site: 'https://paper.example', nameplate: null });
  expect(tags).toContainEqual(['og:type', 'website']);
  expect(tags).toContainEqual(['og:url', 'https://paper.example/x/en/']);
  expect(tags).toContainEqual(['og:title', '“甲” &amp; 乙 · 周口经济开发区']);
  expect(tags.map(([name]) => name)).not.toContain('og:site_name');
});

test('the English page of an article that is not translated has the card of the Chinese one', () => {
  const tags = tagsOf(article('chinese'), 'en', { site: 'https://paper.example' });
  expect(tags).toContainEqual(['og:locale', 'zh_CN']);
  expect(tags).toContainEqual(['og:url', 'https://paper.example/x/a/chinese/']);
  expect(tags).not.toContainEqual(['og:locale:alternate', 'en_GB']);
});

test('a picture makes the card a large one, with all that is known of it', () => {
  const card = { path: 'cards/a/paired.png?v=0123abcd', alt: '“甲” & 乙' };
  const site = 'https://paper.example';
  const tags = tagsOf(article('paired'), 'zh', { site, card });
  const url = 'https://paper.example/x/cards/a/paired.png?v=0123abcd';
  expect(tags.filter(([name]) => /image|twitter:card/.test(name ?? ''))).toEqual([
    ['og:image', url],
    ['og:image:type', 'image/png'],
    ['og:image:width', '1200'],
    ['og:image:height', '630'],
    ['og:image:alt', '“甲” &amp; 乙'],
    ['twitter:card', 'summary_large_image'],
    ['twitter:image', url],
    ['twitter:image:alt', '“甲” &amp; 乙'],
  ]);
  const without = tagsOf(article('paired'), 'zh', { card });
  expect(without.filter(([name]) => name?.includes('image'))).toEqual([]);
  expect(without).toContainEqual(['twitter:card', 'summary']);
});

test('404.html has no card', () => {
  expect(tagsOf({ page: 'missing' })).toEqual([]);
});
