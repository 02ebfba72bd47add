import { expect, test } from 'vitest';
import { makeArticle, makePage } from '../testing/make-page.ts';
import { pressText, readProjectFile } from '../testing/press-text.ts';
import { readHeadlineFont } from '../testing/read-headline-font.ts';
import { shapeLine } from '../testing/shape-line.ts';
import { topicId } from '../vocabulary/ids.ts';
import { headlineCharacters } from './headline-characters.ts';
import { loadLexicon } from './lexicon.ts';
import { traditionalConverter } from './traditional/to-traditional.ts';

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

test('in another script every heading is written as a whole', () => {
  const write = (heading: string) => heading.replace('乙甲', '已甲');
  expect(headlineCharacters([makePage('p', [article])], topics, write)).toBe(
    ' 0123456789会议甲已乙丙论坛引题AI副',
  );
});

test('the headline face has every traditional character of the seed’s headlines', async () => {
  const { cut } = loadLexicon();
  const { page } = pressText(readProjectFile('seeds/000_e99b61bfbcb1de75.txt'));
  const characters = headlineCharacters([page], [], traditionalConverter(cut));
  expect(characters).toContain('黨');
  const glyphs = shapeLine(await readHeadlineFont(characters), characters);
  expect(glyphs.map(({ glyph }) => glyph)).not.toContain(0);
});

test('without pages there are only figures', () => {
  expect(headlineCharacters([], topics)).toBe(' 0123456789');
});
