import { expect, test } from 'vitest';
import { buildTerm } from '../../testing/build-term.ts';
import { nameTerms } from './name-terms.ts';

const READINGS: Readonly<Record<string, string>> = {
  放管服: 'fàng|guǎn|fú',
  营商环境: 'yíng|shāng huán|jìng',
  单华云: 'Shàn|Huá|yún',
  绿色通道: 'lǜ|sè tōng|dào',
  以案促改: 'yǐ|àn|cù|gǎi',
  太昊路: 'tài|hào|lù',
  河南5星级产业集群: 'Hé|nán xīng|jí chǎn|yè|jí|qún',
  ＡＰＥＣ: '',
};
const named = (terms: readonly ReturnType<typeof buildTerm>[]) =>
  nameTerms(terms, (term) => READINGS[term] ?? '');

test.each([
  ['放管服', 'fangguanfu', 'fàngguǎnfú'],
  ['营商环境', 'yingshang-huanjing', 'yíngshāng huánjìng'],
  ['单华云', 'shan-huayun', 'Shàn Huáyún'],
  ['绿色通道', 'lvse-tongdao', 'lǜsè tōngdào'],
  ['以案促改', 'yiancugai', "yǐ'àncùgǎi"],
  ['河南5星级产业集群', 'henan-xingji-chanyejiqun', ''],
  ['ＡＰＥＣ', 'term', ''],
])('%s is %s', (term, id, pinyin) => {
  expect(named([buildTerm(term)])).toMatchObject([{ term, id, pinyin }]);
});

test('a place or body is written with a capital', () => {
  expect(named([buildTerm('太昊路', { kind: 'place' })])).toMatchObject([
    { id: 'taihaolu', pinyin: 'Tàihàolù' },
  ]);
});

test('of two that sound alike the later has a number, and no id is too long', () => {
  const terms = [buildTerm('放管服'), buildTerm('放管服'), buildTerm('长')];
  const made = nameTerms(terms, (term) => (term === '长' ? 'cháng|'.repeat(30) : 'fàng|guǎn|fú'));
  expect(made.map(({ id }) => id)).toEqual([
    'fangguanfu',
    'fangguanfu-2',
    'chang'.repeat(30).slice(0, 44),
  ]);
});
