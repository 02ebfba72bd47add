import { describe, expect, test } from 'vitest';
import { seedPage } from '../../testing/seed-page.ts';
import { loadDictionary, makeDictionary } from './dictionary.ts';
import { glossFiles } from './gloss-files.ts';
import { shortGloss } from './short-gloss.ts';

const entry = (simplified: string, pinyin: string, english: readonly string[]) => ({
  simplified,
  traditional: simplified,
  pinyin,
  english,
});
const long = `${'very '.repeat(30)}long`;
const made = makeDictionary([
  entry('周', 'Zhou1', ['surname Zhou', 'Zhou Dynasty (1046-256 BC)']),
  entry('周', 'zhou1', ['week', 'CL:個|个[ge4]', '(literary) complete', 'to make a circuit']),
  entry('够', 'gou4', ['variant of 夠|够[gou4]']),
  entry('夠', 'gou4', ['enough']),
  entry('发改委', 'fa1 gai3 wei3', ['abbr. for 國家發改委|国家发改委[Guo2 jia1]']),
  entry('长', 'chang2', [long]),
  entry('等', 'deng3', ['class', 'rank']),
  entry('全', 'quan2', ['see 全部[quan2 bu4]']),
  entry('全部', 'quan2 bu4', ['whole']),
]);

describe('a short gloss', () => {
  test.each([
    [
      'leaves out measure words, and puts the literary last',
      '周',
      'zhōu',
      'week; to make a circuit; (literary) complete',
    ],
    [
      'tells readings apart by their capitals, and leaves out surnames',
      '周',
      'Zhōu',
      'Zhou Dynasty (1046-256 BC)',
    ],
    [
      'says what an abbreviation stands for, in the text’s script',
      '发改委',
      'fā|gǎi|wěi',
      'abbr. for 国家发改委',
    ],
    ['follows a reference', '全', 'quán', 'whole'],
    ['of a little word is our own', '等', 'děng', 'and so on; and others; to wait'],
  ])('%s', (_, word, reading, gloss) => {
    expect(shortGloss(word, reading, made)).toBe(gloss);
  });

  test('is cut at a word where one sense is too long', () => {
    const gloss = shortGloss('长', 'cháng', made) ?? '';
    expect(gloss.length).toBeLessThanOrEqual(90);
    expect(gloss).toMatch(/very…$/);
  });

  test('of an unknown word is none', () => {
    expect(shortGloss('党建', 'dǎng|jiàn', made)).toBeNull();
  });

  test('is of CC-CEDICT', () => {
    expect(shortGloss('发展', 'fā|zhǎn', loadDictionary())).toBe(
      'development; growth; to develop; to grow; to expand',
    );
  });
});

test('no gloss of the seed is longer than 90 characters, points elsewhere or has numbered pinyin', () => {
  for (const { words } of glossFiles([seedPage()]).values()) {
    for (const [, , gloss] of words) {
      if (typeof gloss !== 'string') continue;
      expect(gloss.length).toBeLessThanOrEqual(90);
      expect(gloss).not.toMatch(/CL:|variant of|\[[A-Za-z]+[1-5]/);
      expect(gloss).not.toBe('');
    }
  }
});
