import { expect, test } from 'vitest';
import { readGlossary } from './read-glossary.ts';

const FILE = `terms:
  - term: 开发区
    english: development zone
    variants: ["the zone"]
    kind: place
    explanation: { zh: 经济开发区。, en: An economic zone. }
  - term: 王静
    english: Wang Jing
    kind: person
    explanation: { zh: 调研员。, en: An official. }
`;

test('reads terms; variants may be left out', () => {
  const { terms, problems } = readGlossary(FILE, 'glossary.yaml');
  expect(problems).toEqual([]);
  expect(terms).toEqual([
    {
      term: '开发区',
      english: 'development zone',
      variants: ['the zone'],
      kind: 'place',
      explanation: { zh: '经济开发区。', en: 'An economic zone.' },
    },
    {
      term: '王静',
      english: 'Wang Jing',
      variants: [],
      kind: 'person',
      explanation: { zh: '调研员。', en: 'An official.' },
    },
  ]);
});

test.each([
  ['an empty file', '', 'g.yaml:1: begin with the key terms'],
  ['a list without key', '- term: 开发区', 'g.yaml:1: begin with the key terms'],
  ['no list', 'terms: 开发区', 'g.yaml:1: terms: list the terms'],
  [
    'empty English',
    FILE.replace('Wang Jing', '""'),
    'g.yaml:8: terms.1.english: write the English',
  ],
  [
    'English left out',
    FILE.replace('    english: Wang Jing\n', ''),
    'g.yaml:7: terms.1.english: write the English',
  ],
  [
    'a kind of its own',
    FILE.replace('person', 'man'),
    'g.yaml:9: terms.1.kind: use one of person, place',
  ],
  [
    'no explanation',
    FILE.replace(/ {4}explanation: .*调.*\n/, ''),
    'g.yaml:7: terms.1.explanation: explain the term',
  ],
  [
    'half an explanation',
    FILE.replace('zh: 调研员。, ', ''),
    'g.yaml:10: terms.1.explanation.zh: explain the term in Chinese',
  ],
  [
    'a term that stands twice',
    FILE.replace('王静', '开发区'),
    'g.yaml:7: terms.1.term: 开发区 stands twice',
  ],
  [
    'a variant that says the same',
    FILE.replace('"the zone"', 'Development Zone'),
    'g.yaml:4: terms.0.variants.0: Development Zone stands twice in 开发区',
  ],
])('names file, line and key for %s', (_, text, expected) => {
  const { terms, problems } = readGlossary(text, 'g.yaml');
  expect(terms).toEqual([]);
  expect(problems[0]?.slice(0, expected.length)).toBe(expected);
});
