import { describe, expect, test } from 'vitest';
import { buildArticle } from '../../testing/build-article.ts';
import { seedPage } from '../../testing/seed-page.ts';
import { loadLexicon } from '../lexicon.ts';
import { loadDictionary } from './dictionary.ts';
import { findPersonNames } from './find-person-names.ts';

const namesIn = (text: string) => [
  ...findPersonNames([buildArticle({ paragraphs: [text] })], loadLexicon(), loadDictionary()),
];

describe('names in a text', () => {
  test.each([
    ['党委书记王文峰主持召开会议', ['王文峰']],
    ['开发区领导刘涛、谷静、于杰、赵愚出席会议', ['刘涛', '谷静', '于杰', '赵愚']],
    // There is a 李鹏 in the dictionary, but not this one.
    ['管委会副主任李鹏出席会议', ['李鹏']],
    ['主任委员在会上讲话', []],
    ['领导高度重视，', []],
    ['局长到会', []],
    ['周末，书记和群众', []],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

test('the seed names fifteen persons in text and bylines, and one that the dictionary knows', () => {
  const names = findPersonNames(seedPage().articles, loadLexicon(), loadDictionary());
  expect([...names].sort()).toEqual(
    [
      ...['王泉林', '刘航', '王文峰', '刘涛', '谷静', '于杰', '赵愚', '王静', '刘振国', '单华云'],
      ...['曹文娟', '朱亚军', '李清华', '杨建国', '张雪勤', '李鹏'],
    ].sort(),
  );
});
