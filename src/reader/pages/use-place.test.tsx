import { describe, expect, test } from 'vitest';
import { renderAt } from '../../testing/render-at.tsx';
import { LOCALES } from '../locale/locales.ts';
import { useFilters, usePlace } from './use-place.ts';

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

describe('the filters', () => {
  test.each([
    ['/', {}],
    ['/?topic=economy&topic=meetings&topic=economy', { topic: ['economy', 'meetings'] }],
    ['/?kind=news&topic=../x', { topic: ['../x'], kind: ['news'] }],
    ['/?person=%E4', { person: ['\ufffd'] }],
    ['/?q=economy', {}],
    ['/#topic=economy', {}],
  ])('of %s are %j', (path, filters) => {
    const { value } = renderAt({ entries: [path] }, useFilters);
    expect(value()).toEqual(filters);
  });
});
