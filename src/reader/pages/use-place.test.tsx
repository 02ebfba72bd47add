import * as v from 'valibot';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildFiles } from '../../testing/build-files.ts';
import { fetchWords } from '../../testing/fetch-words.ts';
import { fourArticles } from '../../testing/four-articles.ts';
import { renderAt } from '../../testing/render-at.tsx';
import { EditionSchema } from '../desk/edition-schema.ts';
import { LOCALES } from '../locale/locales.ts';
import { useFilter, usePlace } from './use-place.ts';

beforeAll(fetchWords);

const edition = v.parse(EditionSchema, buildFiles(fourArticles).get('data/edition.json'));

describe('the place', () => {
  test.each([
    ['/', { page: 'front' }, 'zh'],
    ['/en/', { page: 'front' }, 'en'],
    ['/zh-hant/a/one/', { page: 'article', slug: 'one' }, 'zh-hant'],
    ['/en', { page: 'front' }, 'en'],
    ['/a/one/?topic=x#l5', { page: 'article', slug: 'one' }, 'zh'],
    ['/en/topic/economy/', { page: 'topic', topic: 'economy' }, 'en'],
    ['/about', { page: 'about' }, 'zh'],
    ['/english/', { page: 'missing' }, 'zh'],
    ['/zh/', { page: 'missing' }, 'zh'],
    ['/en/a/%E5%BC%80/', { page: 'missing' }, 'en'],
    ['/en/en/', { page: 'missing' }, 'en'],
  ] as const)('of %s is %j in %s', (path, address, language) => {
    const { value } = renderAt({ entries: [path] }, usePlace);
    expect(value().address).toEqual(address);
    expect(value().language).toBe(language);
    expect(value().locale).toBe(LOCALES[language]);
  });

  test('is read below the base', () => {
    const { value } = renderAt({ entries: ['/x/en/about/'], basename: '/x' }, usePlace);
    expect(value()).toMatchObject({ address: { page: 'about' }, language: 'en' });
  });

  test('changes as the reader goes on and back', async () => {
    const { value, go } = renderAt({ entries: ['/'] }, usePlace);
    await go('/en/about/');
    expect(value()).toMatchObject({ address: { page: 'about' }, language: 'en' });
    await go(-1);
    expect(value()).toMatchObject({ address: { page: 'front' }, language: 'zh' });
  });
});

describe('the filter', () => {
  test.each([
    ['/', [], []],
    ['/?topic=economy', ['economy'], []],
    ['/?topic=economy&topic=meetings&topic=economy', ['economy', 'meetings'], []],
    ['/?topic=Economy', [], ['Economy']],
    ['/?topic=%E7%BB%8F%E6%B5%8E', [], ['经济']],
    ['/?topic=meetings&topic=../x', ['meetings'], ['../x']],
    ['/?topic=%E4', [], ['\ufffd']],
    ['/?q=economy', [], []],
    ['/#topic=economy', [], []],
  ])('of %s is %j; %j is unknown', (path, topics, unknown) => {
    const { value } = renderAt({ entries: [path] }, () => useFilter(edition));
    expect(value()).toEqual({ topics, unknown });
  });

  test('of an edition without topics lets nothing be chosen', () => {
    const { value } = renderAt({ entries: ['/?topic=economy'] }, () =>
      useFilter({ ...edition, topics: [] }),
    );
    expect(value()).toEqual({ topics: [], unknown: ['economy'] });
  });
});
