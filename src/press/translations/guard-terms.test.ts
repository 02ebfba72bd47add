import { expect, test } from 'vitest';
import type { GlossaryTerm } from '../../vocabulary/glossary.ts';
import { guardTerms } from './guard-terms.ts';

function entry(term: string, english: string, ...variants: readonly string[]): GlossaryTerm {
  return { term, english, variants, kind: 'body', explanation: { zh: term, en: english } };
}

const GLOSSARY = [
  entry('周口', 'Zhoukou'),
  entry('周口市委', 'Municipal Party Committee', 'the city’s Party committee'),
  entry('开发区', 'development zone', 'the zone'),
  entry('王静', 'Wang Jing'),
  entry('放管服', 'delegation, regulation and services (reform)'),
  entry('高质量发展', 'high-quality development'),
];

test.each([
  ['开发区王静', 'Wang Jing of the Development Zone'],
  ['开发区', 'development zones'],
  ['开发区', 'THE ZONE'],
  ['周口市委', 'the Municipal Party Committee met'],
  ['周口市委', "the city's Party committee"],
  ['王静', 'Wang\u00a0Jing’s report'],
  ['放管服', 'Delegation, regulation and services (reform) goes on'],
  ['高质量发展', 'high‑quality development'],
  ['高质量发展', 'high quality\ndevelopment'],
  ['没有名词', 'none'],
  ['', ''],
])('%j is well said by %j', (zh, en) => {
  expect(guardTerms(zh, en, GLOSSARY)).toEqual([]);
});

test.each([
  ['开发区', 'development zoned', '开发区'],
  ['开发区', 'overdevelopment zone', '开发区'],
  ['王静', 'Wang Jinghua', '王静'],
  ['周口市委与周口', 'the Municipal Party Committee', '周口'],
  ['周口市委', 'Zhoukou', '周口市委'],
  ['开发区、开发区', 'the park', '开发区'],
  ['王静到开发区', 'a visit', '王静', '开发区'],
])('%j in %j lacks a term', (zh, en, ...terms) => {
  const findings = guardTerms(zh, en, GLOSSARY);
  expect(findings.map(({ term }) => term)).toEqual(terms);
  expect(findings.map(({ zh: range }) => zh.slice(...range))).toEqual(terms);
});

test('says what was expected', () => {
  const [finding] = guardTerms('在开发区', 'in the park', GLOSSARY);
  expect(finding).toEqual({
    term: '开发区',
    expected: 'development zone',
    variants: ['the zone'],
    zh: [1, 4],
  });
});
