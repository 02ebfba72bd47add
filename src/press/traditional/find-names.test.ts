import { expect, test } from 'vitest';
import { buildCaption } from '../../testing/build-caption.ts';
import { makeArticle, makePage } from '../../testing/make-page.ts';
import { pressText, readProjectFile } from '../../testing/press-text.ts';
import { loadLexicon } from '../lexicon.ts';
import { findNames } from './find-names.ts';

const lexicon = loadLexicon();
const namesIn = (...paragraphs: readonly string[]) =>
  findNames([makePage('p', [makeArticle('a', { paragraphs })])], lexicon).map(({ from }) => from);

test.each([
  ['开发区领导刘涛、谷静、于杰、赵愚出席', ['谷静', '于杰']],
  ['区纪委书记于杰主持召开会议，于杰说', ['于杰']],
  ['组长于志强介绍', ['于志强']],
  ['局长范长龙说', ['范长龙']],
  ['书记王文峰、主任刘涛', []],
  ['主任于今年上任，乡长于四月到任', []],
  ['队长于是说', []],
  ['种植玉米、谷物、谷子', []],
  ['位于周口', []],
  ['1920年生于青源县，成长于青源县', []],
])('in %s the names are %j', (text, names) => {
  expect(namesIn(text)).toEqual(names);
});

test('credits are names; a pen name that is a word is not protected', () => {
  const article = makeArticle('a', {
    byline: [{ role: '记者', names: ['于青原', '谷雨', '王泉林'] }],
    captions: [buildCaption({ credit: [{ role: '摄', names: ['范一凡'] }] })],
  });
  expect(findNames([makePage('p', [article])], lexicon)).toEqual([
    { from: '于青原', to: '于青原' },
    { from: '范一凡', to: '范一凡' },
  ]);
});

test('the seed has two such persons', () => {
  const { page } = pressText(readProjectFile('seeds/000_e99b61bfbcb1de75.txt'));
  expect(findNames([page], lexicon)).toEqual([
    { from: '谷静', to: '谷靜' },
    { from: '于杰', to: '于杰' },
  ]);
});
