import { expect, test } from 'vitest';
import { slug, termId, topicId } from '../../vocabulary/ids.ts';
import type { Address } from '../../vocabulary/routes.ts';
import { cardPath } from './card-path.ts';

const topic = topicId('economy');
const cases: readonly (readonly [Address, string])[] = [
  [{ page: 'front' }, 'front.png'],
  [{ page: 'front', sheet: 2 }, 'page/2.png'],
  [{ page: 'article', slug: slug('kaige') }, 'a/kaige.png'],
  [{ page: 'topic', topic }, 'topic/economy.png'],
  [{ page: 'topic', topic, sheet: 3 }, 'topic/economy/page/3.png'],
  [{ page: 'terms' }, 'terms.png'],
  [{ page: 'term', term: termId('fangguanfu') }, 'terms/fangguanfu.png'],
  [{ page: 'about' }, 'about.png'],
];

test.each(cases)('%j has the card %s, in each language its own', (address, path) => {
  expect(cardPath(address, 'zh')).toBe(`cards/${path}`);
  expect(cardPath(address, 'en')).toBe(`cards/en/${path}`);
  expect(cardPath(address, 'zh-hant')).toBe(`cards/zh-hant/${path}`);
});

test('both views of an article share a card', () => {
  const article = { page: 'article', slug: slug('kaige') } as const;
  expect(cardPath({ ...article, view: 'both' }, 'en')).toBe(cardPath(article, 'en'));
});

test('404.html has none', () => {
  expect(cardPath({ page: 'missing' }, 'zh')).toBeNull();
});
