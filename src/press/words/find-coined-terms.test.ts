import { describe, expect, test } from 'vitest';
import { seedPage } from '../../testing/seed-page.ts';
import { loadLexicon } from '../lexicon.ts';
import { loadDictionary } from './dictionary.ts';
import { findCoinedTerms } from './find-coined-terms.ts';
import { glossedTexts } from './word-desk.ts';
import { makeWordLexicon } from './word-lexicon.ts';

const dictionary = loadDictionary();
const lexicon = makeWordLexicon(loadLexicon(), dictionary);
const termsIn = (texts: readonly string[]) => findCoinedTerms(texts, lexicon, dictionary);

describe('a coined term', () => {
  test.each([
    ['in quotation marks', '深化“放管服”改革', ['放管服']],
    ['in brackets of Taiwan', '推動「五城聯創」工作', ['五城聯創']],
    ['made of words of the dictionary is none', '实施“过程管理”措施', []],
    ['of the dictionary is none', '开展“一对一”服务', []],
    ['with a little word is none', '他说“是的”', []],
    ['of more than four characters is none', '推行“一线工作法”措施', []],
  ])('%s', (_, text, terms) => {
    expect(termsIn([text])).toEqual(terms);
  });
});

test('the seed repeats or quotes these, names among them where no one told them', () => {
  const texts = seedPage().articles.flatMap(glossedTexts);
  expect([...termsIn(texts.map(({ text }) => text))].sort()).toEqual(
    [
      ...['营商环境', '健步走', '微腐败', '五城联创', '三散', '四个意识', '金星奖', '放管服'],
      ...['三全', '王文峰', '王泉林'],
    ].sort(),
  );
});
