import { expect, test } from 'vitest';
import { escapeJson } from './escape-json.ts';

test.each(['</script>', '<!--', '<script>', '\u2028', '"\\'])('%j stays data', (text) => {
  const json = escapeJson({ text });
  expect(json).not.toContain('<');
  expect(JSON.parse(json)).toEqual({ text });
});
