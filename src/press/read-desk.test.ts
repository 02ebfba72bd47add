import { expect, test } from 'vitest';
import { NO_DESK, readDesk } from './read-desk.ts';

test.each(['', '# nothing yet\n', 'corrections:\ndoubts:\narticles:\n'])(
  '%j adds nothing',
  (yaml) => {
    expect(readDesk(yaml)).toMatchObject({ desk: NO_DESK, problems: [] });
  },
);

test('what is left out has its usual value, and entries know their lines', () => {
  const { desk, lineOf, problems } = readDesk(
    'number: 2\ncorrections:\n  - {from: 人, to: 入, reason: 形近}\n\n  - from: 千\n    to: 干\n    reason: {zh: 形近, en: alike}\n',
  );
  expect(problems).toEqual([]);
  expect(desk.number).toBe('2');
  expect(desk.corrections).toEqual([
    { from: '人', to: '入', reason: { zh: '形近', en: '形近' }, confidence: 'certain' },
    { from: '千', to: '干', reason: { zh: '形近', en: 'alike' }, confidence: 'certain' },
  ]);
  expect([lineOf('corrections', 0), lineOf('corrections', 1), lineOf('doubts', 0)]).toEqual([
    3, 5, 1,
  ]);
});

test.each([
  ['corrections: 3', 1, /^corrections: /],
  ['\n\ncorrections:\n  - from: ""\n    to: x\n    reason: y', 4, /^corrections\.0\.from: /],
  ['articles:\n  - line: 0', 2, /^articles\.0\.line: /],
  ['date: 2019-02-30', 1, /^date: write the date as/],
  ['- a list', 1, /^file: /],
  ['a: [', 1, /./],
  ['date: *nobody', 1, /./],
])('%j has a problem on line %s', (yaml, line, message) => {
  const { desk, problems } = readDesk(yaml);
  expect(desk).toEqual(NO_DESK);
  expect(problems.map((problem) => problem.line)).toEqual([line]);
  expect(problems[0]?.message).toMatch(message);
});
