import { expect, test } from 'vitest';
import { absoluteUrl } from './absolute-url.ts';

test.each([
  ['/', '/', 'https://paper.example/'],
  ['/a/x/', '/x/', 'https://paper.example/x/a/x/'],
  ['/feed.xml', '/x/', 'https://paper.example/x/feed.xml'],
])('%s below %s is %s', (path, base, url) => {
  expect(absoluteUrl(path, { base, site: 'https://paper.example' })).toBe(url);
});
