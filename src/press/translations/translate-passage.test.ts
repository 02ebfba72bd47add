import { expect, test } from 'vitest';
import { buildPassage } from '../../testing/build-article.ts';
import { type Block, passagesOf } from '../../vocabulary/article.ts';
import { unitId } from '../../vocabulary/translation.ts';
import { englishFrom, translateBlock, translatePassage } from './translate-passage.ts';

const english = (texts: Readonly<Record<string, string>>) =>
  englishFrom(new Map(Object.entries(texts).map(([id, text]) => [unitId(id), { text }])));

const PASSAGES: readonly [
  name: string,
  text: string,
  texts: Readonly<Record<string, string>>,
  sentences: readonly string[],
][] = [
  ['all in English', '甲。乙。', { l5: 'A.', l5s2: 'B.' }, ['A. ', 'B.']],
  [
    'white space around a text is none of it',
    '甲。乙。',
    { l5: ' A. ', l5s2: '\nB.\n' },
    ['A. ', 'B.'],
  ],
  ['Chinese behind English', '甲。乙。', { l5: 'A.' }, ['A. ', '乙。']],
  ['English behind Chinese', '甲。乙。', { l5s2: 'B.' }, ['甲。 ', 'B.']],
  ['Chinese behind Chinese, as it stood', '甲。乙。 丙。', { l5: 'A.' }, ['A. ', '乙。', ' 丙。']],
  ['an empty text is none', '甲。乙。', { l5: ' ' }, ['甲。', '乙。']],
  ['nothing in English', '甲。乙。', {}, ['甲。', '乙。']],
  ['a passage without words', '', {}, []],
];

test.each(PASSAGES)('%s', (_, text, texts, sentences) => {
  const built = buildPassage(text, 5);
  const passage = text === '' ? { ...built, sentences: [] } : built;
  const said = translatePassage({ ...passage, strong: [[0, 1]] }, english(texts));
  expect(said.sentences.map(({ start, end }) => said.text.slice(start, end))).toEqual(sentences);
  expect(said.sentences.map(({ anchor }) => anchor)).toEqual(
    passage.sentences.map(({ anchor }) => anchor),
  );
  // Without gap or overlap, the next sentence begins where the last ends.
  expect(said.sentences.map(({ start }) => start)).toEqual(
    [0, ...said.sentences.map(({ end }) => end)].slice(0, sentences.length),
  );
  expect(said.text).toBe(sentences.join(''));
  expect([said.anchor, said.source, said.strong]).toEqual([passage.anchor, passage.source, []]);
});

const lines = [5, 9] as const;
const [a, b] = [buildPassage('甲', 5), buildPassage('乙', 7)];

const BLOCKS: readonly Block[] = [
  { type: 'paragraph', lines, text: a },
  { type: 'subhead', lines, text: a },
  { type: 'list', lines, items: [a, b] },
  { type: 'verse', lines, verses: [a, b] },
  { type: 'table', lines, head: true, rows: [[a], [b]] },
];

test.each(BLOCKS.map((block) => [block.type, block] as const))('a %s', (type, block) => {
  const said = translateBlock(block, english({ l5: 'A', l7: 'B' }));
  expect([said.type, said.lines]).toEqual([type, lines]);
  expect(passagesOf(said).map(({ text }) => text)).toEqual(
    passagesOf(block).map(({ text }) => (text === '甲' ? 'A' : 'B')),
  );
});
