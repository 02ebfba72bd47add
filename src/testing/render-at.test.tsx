import { useHref, useLocation } from 'react-router';
import { expect, test } from 'vitest';
import { renderAt } from './render-at.tsx';

const here = () => {
  const { pathname, search, hash } = useLocation();
  return pathname + search + hash;
};

test('a hook is called at the last address, and goes on and back with it', async () => {
  const { value, go } = renderAt({ entries: ['/', '/a/?x=1#y'] }, here);
  expect(value()).toBe('/a/?x=1#y');
  await go('/b/', { state: { stay: true } });
  expect(value()).toBe('/b/');
  await go(-2);
  expect(value()).toBe('/');
});

test('it may stand below a base', () => {
  const { value } = renderAt({ entries: ['/x/a/'], basename: '/x/' }, () => useHref('/a/'));
  expect(value()).toBe('/x/a/');
});
