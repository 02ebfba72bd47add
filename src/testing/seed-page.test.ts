import { expect, test } from 'vitest';
import { seedPage } from './seed-page.ts';

test('the seed is pressed once, with its desk file', () => {
  expect(seedPage().page.nameplate).toBe('周口经济开发区');
  expect(seedPage()).toBe(seedPage());
});
