import { expect, test } from 'vitest';
import { findBoundEn } from './bounds-en.ts';

/** The bound of the figure between the bars; `?` where the word may be a preposition. */
function boundOf(marked: string): string | null {
  const start = marked.indexOf('|');
  const end = marked.lastIndexOf('|') - 1;
  const bound = findBoundEn(marked.replaceAll('|', ''), start, end);
  return bound && `${bound.word}${bound.sure ? '' : '?'}`;
}

test.each([
  ['more than |1,800| spaces', 'more than'],
  ['no more than |five| people', 'or less'],
  ['no fewer than |five| people', 'or more'],
  ['fewer than |five| people', 'nearly'],
  ['more than RMB |5 million|', 'more than'],
  ['|1.8 billion yuan| or more', 'or more'],
  ['|five| people and above', 'or more'],
  ['|50|+ people', 'or more'],
  ['|20|-odd', 'about'],
  ['over |three days|', 'more than?'],
  ['within |three days|', 'or less?'],
  ['some |500| people', 'about?'],
  ['roughly |500| people', 'about'],
  ['|46| vehicles', null],
  ['handsome |46|', null],
])('the bound of %j is %s', (marked, bound) => {
  expect(boundOf(marked)).toBe(bound);
});
