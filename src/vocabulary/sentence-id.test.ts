import { expect, test } from 'vitest';
import { buildPassage } from '../testing/build-article.ts';
import { anchor } from './ids.ts';
import { sentenceId } from './sentence-id.ts';

const passage = buildPassage('一句。两句。', 5);
const [first, second] = passage.sentences;
if (first === undefined || second === undefined) throw new Error('two sentences were built');

test.each([
  ['the first, which shares its passage’s anchor', first, 'l5s1'],
  ['a later one', second, 'l5s2'],
  [
    'one that begins on a line of its own behind a joined break',
    { ...second, anchor: anchor('l7') },
    'l7',
  ],
])('%s has an id of its own', (_, sentence, id) => {
  expect(sentenceId(passage, sentence)).toBe(id);
});
