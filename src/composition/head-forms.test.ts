import { describe, expect, test } from 'vitest';
import type { ComposeArticle } from './compose-article.ts';
import { horizontalHeads, spreadDown, verticalHeads } from './head-forms.ts';
import { latinTitleWords } from './latin-title-words.ts';
import { latinWidth } from './latin-widths.ts';
import { titleWidth } from './title-lines.ts';
import { sizesFor } from './type-tiers.ts';

const article = (words: string, rest: Partial<ComposeArticle> = {}): ComposeArticle => ({
  id: 'a',
  kind: 'news',
  titleWords: words === '' ? [] : words.split('|'),
  titleLines: [],
  kicker: null,
  pretitle: null,
  subtitle: null,
  bylineText: null,
  importance: 1,
  flow: [],
  ...rest,
});
const sizes = sizesFor(6);

test.each([13, 27.5, 42, 56.5])('headlines fit %f em and keep to their tier', (width) => {
  for (const head of horizontalHeads(
    article('开发区|召开|中层|以上|干部|工作会'),
    'b',
    sizes.b,
    width,
    4,
  )) {
    expect(Math.max(...head.lines.map(titleWidth)) * head.size).toBeLessThan(width);
    expect(head.width).toBeLessThanOrEqual(width);
    expect(head.size).toBeGreaterThanOrEqual(sizes.b.least - 0.01);
    expect(head.size).toBeLessThanOrEqual(sizes.b.most);
  }
});

test('a short title is spread, one with figures is not', () => {
  const [short] = horizontalHeads(article('凯歌|前行'), 'b', sizes.b, 27.5, 1);
  const [figures] = horizontalHeads(article('2019年|前行'), 'b', sizes.b, 27.5, 1);
  expect(short?.tracking).toBeGreaterThan(0);
  expect(figures?.tracking).toBe(0);
});

test('deck rows make a headline taller and none is lost', () => {
  const bare = horizontalHeads(article('凯歌|前行'), 'b', sizes.b, 27.5, 1)[0];
  const decked = horizontalHeads(
    article('凯歌|前行', {
      kicker: '今日论坛',
      pretitle: '迎新年',
      subtitle: '新年'.repeat(20),
      bylineText: '李清华',
    }),
    'b',
    sizes.b,
    27.5,
    1,
  )[0];
  expect(decked?.height).toBeGreaterThan((bare?.height ?? 0) + 5);
  expect(decked?.deck.map(({ role, lines }) => `${role} ${lines.join('')}`)).toEqual([
    'kicker 今日论坛',
    'pretitle 迎新年',
    `subtitle ${'新年'.repeat(20)}`,
    'byline 李清华',
  ]);
});

test('titles with figures, Latin or a deck do not stand upright', () => {
  expect(verticalHeads(article('凯歌|前行|迎|新年'), sizes.b).length).toBeGreaterThan(0);
  expect(verticalHeads(article('2019年|前行'), sizes.b)).toEqual([]);
  expect(verticalHeads(article('5G|前行'), sizes.b)).toEqual([]);
  expect(verticalHeads(article('凯歌|前行', { kicker: '论坛' }), sizes.b)).toEqual([]);
});

test('a vertical title is spread down its strip, within reason', () => {
  const [head] = verticalHeads(article('凯歌|前行|迎|新年'), sizes.b);
  if (!head) throw new Error('no vertical headline');
  expect(spreadDown(head, head.height).tracking).toBeLessThan(0.1);
  expect(spreadDown(head, 60).tracking).toBe(0.34);
});

test('an article without title and deck has no headline', () => {
  expect(horizontalHeads(article(''), 'c', sizes.c, 13, 4)).toEqual([]);
});

describe('in Latin script', () => {
  const latin = (title: string, rest: Partial<ComposeArticle> = {}) =>
    article('', { script: 'latin', titleWords: latinTitleWords(title, []), ...rest });

  test.each([16.3, 25.2, 43, 78.5])('headlines fit %f em and are not spread', (width) => {
    const title = 'Harbour masters will extend a night-time lending service';
    const heads = horizontalHeads(latin(title), 'c', sizesFor(9, 'latin').c, width, 6);
    expect(heads.length).toBeGreaterThan(0);
    for (const { lines, size, tracking } of heads) {
      expect(lines.join(' ')).toBe(title);
      expect(Math.max(...lines.map((line) => latinWidth(line, 'headline'))) * size).toBeLessThan(
        width,
      );
      expect(tracking).toBe(0);
    }
  });

  test('none stands upright, not even one that is still Chinese', () => {
    expect(verticalHeads(latin('凯歌前行迎新年'), sizes.b)).toEqual([]);
  });
});
