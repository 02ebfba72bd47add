import { expect, test } from 'vitest';
import type { PressedPage } from '../press/press-page.ts';
import type { Article } from '../vocabulary/article.ts';
import { anchor } from '../vocabulary/ids.ts';
import { findPageFaults } from './find-page-faults.ts';
import { pressText } from './press-text.ts';

const TEXT = '# 标题\n\n党委(扩大)会议召开。散会。\n\n会议结束。\n';
const sound = pressText(TEXT);

/** The page with its article changed. */
function spoil(change: (article: Article) => Article): PressedPage {
  return { ...sound, page: { ...sound.page, articles: sound.page.articles.map(change) } };
}

test('a sound page has no faults', () => {
  expect(findPageFaults(sound, TEXT)).toEqual([]);
});

test.each([
  ['a missing record', spoil((one) => ({ ...one, mends: [] })), /not .*what the record gives/],
  ['another title', spoil((one) => ({ ...one, title: '题' })), /title/],
  ['a lost paragraph', spoil((one) => ({ ...one, blocks: one.blocks.slice(1) })), /shown nowhere/],
  [
    'a block twice',
    spoil((one) => ({ ...one, blocks: [...one.blocks, ...one.blocks] })),
    /stands twice/,
  ],
  ['a level that is none', spoil((one) => ({ ...one, level: 7 })), /level/],
  [
    'a gap between sentences',
    spoil((one) => ({
      ...one,
      blocks: one.blocks.map((block) =>
        block.type === 'paragraph'
          ? { ...block, text: { ...block.text, sentences: block.text.sentences.slice(1) } }
          : block,
      ),
    })),
    /sentences of l3/,
  ],
  [
    'a finding outside its text',
    spoil((one) => ({
      ...one,
      doubts: [
        {
          line: 3,
          text: '会',
          readings: [],
          reason: { zh: '', en: '' },
          by: 'desk',
          range: [0, 1],
          place: { anchor: anchor('l3'), start: 0, end: 99 },
        },
      ],
    })),
    /placed outside/,
  ],
])('%s is found', (_name, page, fault) => {
  expect(findPageFaults(page, TEXT).join('\n')).toMatch(fault);
});
