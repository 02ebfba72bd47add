import { describe, expect, test } from 'vitest';
import { buildArticle, buildPassage } from '../../testing/build-article.ts';
import { buildCaption } from '../../testing/build-caption.ts';
import { buildCorrection, buildDoubt } from '../../testing/build-notes.ts';
import { pressText, readProjectFile } from '../../testing/press-text.ts';
import { type Article, passagesOf } from '../../vocabulary/article.ts';
import { anchor, topicId } from '../../vocabulary/ids.ts';
import { loadLexicon } from '../lexicon.ts';
import { convertArticle } from './convert-article.ts';
import { traditionalConverter } from './to-traditional.ts';

const convert = traditionalConverter(loadLexicon().cut);
const converted = (parts: Partial<Article>) => convertArticle(buildArticle(parts), convert);

describe('every text of an article that is read', () => {
  test('head, body and captions', () => {
    const article = converted({
      title: '干部发展党建',
      titleLines: ['干部发', '展党建'],
      kicker: '今日论坛',
      pretitle: '贯彻落实',
      subtitle: '发展',
      byline: [{ role: '记者', names: ['刘航'] }],
      bylineText: '刘航',
      dateline: '本报讯',
      paragraphs: ['发展。'],
      captions: [buildCaption({ text: '干部', credit: [{ role: '摄', names: ['刘航'] }] })],
      dates: [{ text: '2019年', iso: '2019' }],
      topics: [{ id: topicId('party'), why: '党建×3' }],
    });
    expect(article).toMatchObject({
      title: '幹部發展黨建',
      titleLines: ['幹部發', '展黨建'],
      kicker: '今日論壇',
      pretitle: '貫徹落實',
      subtitle: '發展',
      byline: [{ role: '記者', names: ['劉航'] }],
      bylineText: '劉航',
      dateline: '本報訊',
      paragraphs: ['發展。'],
      blocks: [{ text: { text: '發展。' } }],
      captions: [{ text: '幹部', credit: [{ role: '攝', names: ['劉航'] }] }],
      topics: [{ why: '黨建×3' }],
    });
  });

  test('every kind of block', () => {
    const passage = (line: number) => buildPassage('党建', line);
    const { blocks } = converted({
      blocks: [
        { type: 'paragraph', lines: [1, 1], text: passage(1) },
        { type: 'subhead', lines: [2, 2], text: passage(2) },
        { type: 'list', lines: [3, 3], items: [passage(3)] },
        { type: 'verse', lines: [4, 4], verses: [passage(4)] },
        { type: 'table', lines: [5, 5], head: true, rows: [[passage(5), passage(6)]] },
      ],
    });
    expect(blocks.flatMap(passagesOf).map(({ text }) => text)).toEqual(Array(6).fill('黨建'));
  });

  test('a word across a bold run', () => {
    const passage = { ...buildPassage('他被发现', 5), strong: [[0, 3]] as const };
    const { blocks } = converted({ blocks: [{ type: 'paragraph', lines: [5, 5], text: passage }] });
    expect(blocks[0]).toMatchObject({ text: { text: '他被發現', strong: [[0, 3]] } });
  });
});

describe('corrections and doubts', () => {
  const place = { anchor: anchor('l5'), start: 2, end: 3 };
  const reason = { zh: '“千”“干”形近，“干群”即干部和群众。', en: '干' };

  test('the transcript stays as it was scanned, and what a reason quotes of it', () => {
    const { corrections, mends } = converted({
      corrections: [buildCorrection({ from: '千群', to: '干群', place: null, reason })],
      mends: [{ rule: 'x', line: 1, from: '发', to: '发', range: [0, 1] }],
    });
    expect(corrections[0]).toMatchObject({
      from: '千群',
      to: '幹群',
      reason: { zh: '“千”“干”形近，“干群”即幹部和群眾。', en: '干' },
    });
    expect(mends[0]).toMatchObject({ from: '发', to: '发' });
  });

  test('a single character is what it is in its sentence', () => {
    const { corrections, doubts } = converted({
      paragraphs: ['若干干部。'],
      corrections: [
        buildCorrection({ to: '干', place: { ...place, start: 1, end: 2 } }),
        buildCorrection({ to: '干', place }),
      ],
      doubts: [buildDoubt({ text: '若干', readings: ['若干', '干部'], place: null })],
    });
    expect(corrections.map(({ to }) => to)).toEqual(['干', '幹']);
    expect(doubts[0]).toMatchObject({ text: '若干', readings: ['若干', '幹部'] });
  });

  test('a place in the title or a caption is read there', () => {
    const at = (name: string) => ({ anchor: anchor(name), start: 0, end: 1 });
    const { doubts } = converted({
      title: '只鸡',
      captions: [buildCaption({ anchor: anchor('caption1'), text: '发型' })],
      doubts: [
        buildDoubt({ text: '只', place: at('title') }),
        buildDoubt({ text: '发', place: at('caption1') }),
        buildDoubt({ text: '发', place: at('l99') }),
      ],
    });
    expect(doubts.map(({ text }) => text)).toEqual([convert('只鸡').charAt(0), '髮', '發']);
  });
});

test('absent parts stay absent', () => {
  const article = buildArticle({ title: null, paragraphs: [] });
  expect(convertArticle(article, convert)).toEqual(article);
});

test('on the seed every offset holds: passages keep lengths, sentences cover, doubts stand', () => {
  const name = 'seeds/000_e99b61bfbcb1de75';
  const { page } = pressText(readProjectFile(`${name}.txt`), readProjectFile(`${name}.desk.yaml`));
  for (const article of page.articles) {
    const after = convertArticle(article, convert);
    const passages = after.blocks.flatMap(passagesOf);
    expect(passages.map(({ text }) => text)).toEqual(after.paragraphs);
    for (const [index, passage] of article.blocks.flatMap(passagesOf).entries()) {
      expect(passages[index]?.text.length).toBe(passage.text.length);
      expect(passages[index]?.sentences).toEqual(passage.sentences);
    }
    for (const { place, text } of after.doubts) {
      const passage = passages.find((one) => one.anchor === place?.anchor);
      const said = place?.anchor === 'title' ? after.title : passage?.text;
      expect(said?.slice(place?.start, place?.end)).toBe(text.replaceAll(' ', ''));
    }
  }
});
