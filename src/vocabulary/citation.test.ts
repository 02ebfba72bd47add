import { expect, test } from 'vitest';
import { asksForToday, type CitationText, fillCitation } from './citation.ts';

const dated: CitationText = ['a. Accessed ', { blank: 'today' }, '. ', { blank: 'url' }, '.'];
const filling = { url: 'https://paper.example/a/x/', today: 'May 4, 2026' };

test.each([
  [dated, 'a. Accessed May 4, 2026. https://paper.example/a/x/.', true],
  [[{ blank: 'url' }, ' ', { blank: 'url' }], `${filling.url} ${filling.url}`, false],
  [[], '', false],
] as const)('%j is filled', (text, filled, today) => {
  expect(fillCitation(text, filling)).toBe(filled);
  expect(asksForToday(text)).toBe(today);
});
