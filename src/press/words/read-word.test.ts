import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { seedPage } from '../../testing/seed-page.ts';
import { hasHan, isHan } from '../../text/char-range.ts';
import { syllablesOf, writePinyin } from '../../text/write-pinyin.ts';
import { loadLexicon } from '../lexicon.ts';
import { cutWords } from './cut-words.ts';
import { loadDictionary } from './dictionary.ts';
import { partsOf, readWord } from './read-word.ts';
import { glossedTexts, wordDesks } from './word-desk.ts';

const [desk] = wordDesks([seedPage()], [], {
  lexicon: loadLexicon(),
  dictionary: loadDictionary(),
});
if (desk === undefined) throw new Error('the seed is one page');
const wordDesk = desk;

const read = (text: string) =>
  cutWords(text, wordDesk.words)
    .map((range) => writePinyin(readWord(text, range, wordDesk)))
    .join(' ');

describe('words are read', () => {
  test.each([
    ['开发区', 'kāifāqū'],
    ['重要', 'zhòngyào'],
    ['重新', 'chóngxīn'],
    ['重点', 'zhòngdiǎn'],
    ['任重而道远', 'rènzhòng érdàoyuǎn'],
    ['银行', 'yínháng'],
    ['举行', 'jǔxíng'],
    ['行业', 'hángyè'],
    ['一行两人', 'yīxíng liǎng rén'],
    ['长期', 'chángqī'],
    ['增长', 'zēngzhǎng'],
    ['家长', 'jiāzhǎng'],
    ['会议还研究', 'huìyì hái yánjiū'],
    ['取得', 'qǔdé'],
    ['赢得', 'yíngdé'],
    ['落地', 'luòdì'],
    ['作为', 'zuòwéi'],
    ['成为', 'chéngwéi'],
    ['为进一步深化', 'wèi jìnyībù shēnhuà'],
    ['图为王文峰', 'tú wéi Wáng Wénfēng'],
    ['不断', 'bùduàn'],
    ['不要', 'bùyào'],
    ['一定', 'yīdìng'],
    ['一对一', 'yīduìyī'],
    ['干部', 'gànbù'],
    ['干群', 'gànqún'],
    ['干事创业', 'gànshi chuàngyè'],
    ['调研', 'diàoyán'],
    ['调整', 'tiáozhěng'],
    ['强调', 'qiángdiào'],
    ['应收', 'yīngshōu'],
    ['传承', 'chuánchéng'],
    ['快乐', 'kuàilè'],
    ['音乐', 'yīnyuè'],
    ['率队', 'shuàiduì'],
    ['效率', 'xiàolǜ'],
    ['省', 'shěng'],
    ['周口', 'Zhōukǒu'],
    ['周口市', 'Zhōukǒu Shì'],
    ['中国共产党', 'Zhōngguó Gòngchǎndǎng'],
    ['高峰论坛', 'gāofēng lùntán'],
  ])('%s as %s', (text, pinyin) => {
    expect(read(text)).toBe(pinyin);
  });
});

describe('names have capitals, surname first', () => {
  test.each([
    ['单华云', 'Shàn Huáyún'],
    ['王泉林', 'Wáng Quánlín'],
    ['刘航', 'Liú Háng'],
    ['于杰', 'Yú Jié'],
    ['曹文娟', 'Cáo Wénjuān'],
  ])('%s is %s', (name, pinyin) => {
    expect(read(name)).toBe(pinyin);
  });
});

test('a term with marks and figures is read by its words', () => {
  const term = '一个载体、5星级集群';
  expect(writePinyin(readWord(`建${term}`, [1, 1 + term.length], wordDesk))).toBe(
    'yī gè zàitǐ xīngjí jíqún',
  );
});

describe('what the dictionary lacks is read by its parts', () => {
  test.each([
    ['营商环境', ['营', '商', '环境'], 'yíngshāng huánjìng'],
    ['调研员', ['调研', '员'], 'diàoyányuán'],
    ['着力点', ['着力', '点'], 'zhuólìdiǎn'],
    ['放管服', ['放', '管', '服'], 'fàngguǎnfú'],
    ['党建', ['党', '建'], 'dǎngjiàn'],
  ])('%s', (word, parts, pinyin) => {
    expect(partsOf(word, wordDesk)).toEqual(parts);
    expect(read(word)).toBe(pinyin);
  });
});

test.each([
  ['46辆', 'liàng'],
  ['2019年12月19日', 'niányuèrì'],
  ['58.3亿元', 'yìyuán'],
  ['16.7%', ''],
  ['一○九年一月', 'yījiǔniányīyuè'],
  ['十二月三日', "shí'èryuèsānrì"],
])('of a figure, %s, the characters are read: %s', (figure, pinyin) => {
  expect(read(figure)).toBe(pinyin);
});

test('every word of the seed has a syllable for each Han character', () => {
  for (const { text } of seedPage().articles.flatMap(glossedTexts)) {
    for (const range of cutWords(text, wordDesk.words)) {
      const word = text.slice(...range);
      const syllables = syllablesOf(readWord(text, range, wordDesk));
      expect([word, syllables.length]).toEqual([word, [...word].filter(isHan).length]);
      expect(syllables.some((one) => hasHan(one) || one === '')).toBe(false);
    }
  }
});

/** Pages in other papers' shapes, as they came. */
function fixtureTexts(): readonly string[] {
  const folder = join(import.meta.dirname, '../fixtures');
  return readdirSync(folder)
    .filter((name) => /^\d+-.*\.md$/.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}

test('every word of the fixtures has a syllable for each Han character', () => {
  for (const text of fixtureTexts()) {
    for (const range of cutWords(text, wordDesk.words)) {
      const word = text.slice(...range);
      const syllables = syllablesOf(readWord(text, range, wordDesk));
      expect([word, syllables.length]).toEqual([word, [...word].filter(isHan).length]);
    }
  }
});
