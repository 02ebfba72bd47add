import { expect, test } from 'vitest';
import { makeArticle, makePage } from '../testing/make-page.ts';
import { topicId } from '../vocabulary/ids.ts';
import { headlineCharacters } from './headline-characters.ts';

const topics = [
  { id: topicId('meetings'), zh: '会议', en: 'Meetings' },
  { id: topicId('unused'), zh: '闲', en: 'Unused' },
];
const article = {
  ...makeArticle('x'),
  title: '甲乙甲',
  titleLines: ['甲', '乙丙'],
  kicker: '论坛',
  pretitle: '引\n题',
  subtitle: 'AI 副题',
  topics: [{ id: topicId('meetings'), why: 'test' }],
};

test('every character of headlines, decks and used topics once, in order of first use', () => {
  const page = makePage('p', [article]);
  const named = { ...page, page: { ...page.page, nameplate: '周报' } };
  expect(headlineCharacters([named], topics)).toBe(' 0123456789会议周报甲乙丙论坛引题AI副');
});

test('without pages there are only figures', () => {
  expect(headlineCharacters([], topics)).toBe(' 0123456789');
});
