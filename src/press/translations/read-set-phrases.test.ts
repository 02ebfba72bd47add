import { expect, test } from 'vitest';
import { readSetPhrases } from './read-set-phrases.ts';

const FILE = `phrases:
  - phrase: 一对一
    english: ["one-on-one"]
    why: Idiom.
  - phrase: 万无一失
    why: Idiom.
`;

test('reads phrases with their English, which may be left out', () => {
  expect(readSetPhrases(FILE, 'set-phrases.yaml')).toEqual({
    phrases: [
      { phrase: '一对一', english: ['one-on-one'] },
      { phrase: '万无一失', english: [] },
    ],
    problems: [],
  });
});

test.each([
  ['an empty file', '', 's.yaml:1: begin with the key phrases'],
  ['no list', 'phrases: 一对一', 's.yaml:1: phrases: list the phrases'],
  [
    'an empty phrase',
    FILE.replace('一对一', '""'),
    's.yaml:2: phrases.0.phrase: write the Chinese phrase',
  ],
  [
    'English without a list',
    FILE.replace('["one-on-one"]', 'one'),
    's.yaml:3: phrases.0.english: list the English',
  ],
  [
    'empty English',
    FILE.replace('one-on-one', ' '),
    's.yaml:3: phrases.0.english.0: write the English',
  ],
  [
    'no reason',
    FILE.replace('    english: ["one-on-one"]\n    why: Idiom.\n', ''),
    's.yaml:2: phrases.0.why: say why',
  ],
  [
    'a phrase that stands twice',
    FILE.replace('万无一失', '一对一'),
    's.yaml:5: phrases.1.phrase: 一对一 stands twice',
  ],
  ['an unknown key', FILE.replace('why', 'because'), 's.yaml:2: phrases.0'],
])('names file, line and key for %s', (_, text, expected) => {
  const { phrases, problems } = readSetPhrases(text, 's.yaml');
  expect(phrases).toEqual([]);
  expect(problems.some((problem) => problem.startsWith(expected))).toBe(true);
});
