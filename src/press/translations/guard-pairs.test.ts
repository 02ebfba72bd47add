import { expect, test } from 'vitest';
import type { HouseWords } from '../house-words.ts';
import { guardPairs } from './guard-pairs.ts';

const house: HouseWords = {
  glossary: [
    {
      term: '营商环境',
      english: 'business environment',
      variants: [],
      kind: 'policy',
      explanation: { zh: '…', en: '…' },
    },
  ],
  setPhrases: [{ phrase: '一对一', english: ['one-on-one'] }],
};
const guard = (zh: string, en: string) =>
  guardPairs([{ context: 'a#l5s1', line: 12, zh, en }], house, 'seeds/x.en.po');

test.each([
  ['完成税收8.49亿元。', 'Tax revenue reached 849 million yuan.'],
  ['优化营商环境，提供一对一服务。', 'Improve the business environment with one-on-one services.'],
])('%s as %s passes', (zh, en) => {
  expect(guard(zh, en)).toEqual([]);
});

test.each([
  [
    '完成税收8.49亿元。',
    'Tax revenue reached 8.49 billion yuan.',
    /figure.*849 million yuan.*8\.49 billion/,
  ],
  ['完成税收8.49亿元。', 'Tax revenue was collected.', /849 million yuan is missing/],
  [
    '完成税收。',
    'Tax revenue reached 849 million yuan.',
    /“849 million yuan” is not in the Chinese/,
  ],
  ['优化营商环境。', 'Improve the climate for business.', /term.*营商环境.*“business environment”/],
])('%s as %s is told with file, line, sentence, expected and found', (zh, en, message) => {
  const [told, ...more] = guard(zh, en);
  expect(more).toEqual([]);
  expect(told).toMatch(/^seeds\/x\.en\.po:12: (?:figure|term): a#l5s1: /);
  expect(told).toMatch(message);
});
