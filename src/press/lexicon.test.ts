import { describe, expect, it } from 'vitest';
import { loadLexicon, makeLexicon } from './lexicon.ts';

describe('makeLexicon', () => {
  const lexicon = makeLexicon(
    '中国 50 ns\n中 10 f\n国 10 n\n国人 5 n\n人 80 n\n',
    new Map([['国人', 2]]),
  );

  it('reads words and counts, keeps the higher count, and drops what it is told', () => {
    expect(lexicon.frequency('国人')).toBe(5);
    expect(lexicon.isWord('中国')).toBe(true);
    expect(lexicon.isWord('中国人')).toBe(false);
    const without = makeLexicon('收入 9 v\n收人 3 n\n', new Map(), new Set(['收人']));
    expect(without.isWord('收人')).toBe(false);
  });

  it('scores a cut of known words higher than one of unknown characters', () => {
    expect(lexicon.cut('中国人')).toEqual(['中国', '人']);
    expect(lexicon.score('中国人')).toBeGreaterThan(lexicon.score('中国乂'));
  });
});

describe('loadLexicon', () => {
  const lexicon = loadLexicon();

  it('is read once', () => {
    expect(loadLexicon()).toBe(lexicon);
  });

  it.each([
    ['工作人员深入基层', ['工作人员', '深入基层']],
    ['组织千群参加2019年T恤展', ['组织', '千', '群', '参加', '2019', '年', 'T恤', '展']],
    ['𠮷野家', ['𠮷', '野', '家']],
    ['', []],
  ])('cuts %s', (text, pieces) => {
    expect(lexicon.cut(text)).toEqual(pieces);
    expect(lexicon.cut(text).join('')).toBe(text);
  });

  it.each(['入驻', '干群', '自己'])('knows %s', (word) => {
    expect(lexicon.isWord(word)).toBe(true);
  });

  it.each(['千群', '自已', '收人', '中'.repeat(9)])('does not know %s', (text) => {
    expect(lexicon.isWord(text)).toBe(false);
    expect(lexicon.frequency(text)).toBe(0);
  });

  it.each([
    ['引导党员干', '部在学思践悟中', '党员干部'],
    ['正在积极推', '进项目建设', '推进'],
    ['召开动员大会', '会议要求', null],
    ['全年完成投资 12', '34 万元', null],
    ['', '会议要求', null],
  ])('finds the word that %s and %s share', (left, right, word) => {
    expect(lexicon.crossingWord(left, right)).toBe(word);
  });
});
