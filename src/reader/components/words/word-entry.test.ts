import { describe, expect, test } from 'vitest';
import { buildGloss } from '../../../testing/build-gloss.ts';
import { buildTerm } from '../../../testing/build-term.ts';
import { termId } from '../../../vocabulary/ids.ts';
import { wordEntry } from './word-entry.ts';

const term = { ...buildTerm('营商环境'), id: termId('yingshang-huanjing') };
const around = {
  termOf: (name: string) => (name === term.term ? term : null),
  hrefOf: (slug: string, anchor: string) => `/a/${slug}/#${anchor}`,
  termHrefOf: (id: string) => `/terms/${id}/`,
};
const entry = (word: number, shown: string) => wordEntry(buildGloss(), word, shown, around);

describe('an entry', () => {
  test('of a word has its pinyin, its gloss and where else it stands', () => {
    expect(entry(1, '优化')).toEqual({
      text: '优化',
      pinyin: 'yōuhuà',
      gloss: 'to optimize',
      parts: [],
      isName: false,
      term: null,
      termHref: null,
      amount: null,
      elsewhere: [{ href: '/a/kaige/#l9s2', title: '凯歌前行' }],
    });
  });

  test('of a word no dictionary has shows its parts, and the glossary’s term', () => {
    expect(entry(2, '營商環境')).toMatchObject({
      text: '營商環境',
      pinyin: 'yíngshāng huánjìng',
      gloss: null,
      term,
      termHref: '/terms/yingshang-huanjing/',
      parts: [
        { text: '营商', pinyin: 'yíngshāng', gloss: null },
        { text: '环境', pinyin: 'huánjìng', gloss: 'environment; surroundings' },
      ],
    });
  });

  test('of a name says so', () => {
    expect(entry(5, '王静')).toMatchObject({ isName: true, pinyin: 'Wáng Jìng', gloss: null });
  });

  test('of a figure has it in other words', () => {
    expect(entry(8, '8.49亿元')?.amount).toBe('849 million yuan');
  });

  test('of no word is none', () => {
    expect(entry(99, 'x')).toBeNull();
  });
});
