import { describe, expect, test } from 'vitest';
import { buildArticle } from '../../testing/build-article.ts';
import { buildFiles } from '../../testing/build-files.ts';
import { buildTermEntry, buildTermFile, buildTermFiles } from '../../testing/build-terms.ts';
import { slug, termId, topicId } from '../../vocabulary/ids.ts';
import type { Edition } from '../../vocabulary/page.ts';
import type { Address, Language } from '../../vocabulary/routes.ts';
import { cardAlt, cardWords } from './card-words.ts';

const topics = ['economy', 'meetings'].map((id) => ({ id: topicId(id), why: 'test' }));
const paragraphs = ['某'.repeat(50)];
const articles = [
  buildArticle({ slug: slug('plain'), topics }),
  buildArticle({ slug: slug('column'), topics, kicker: '今日论坛', title: ' 凯歌前行迎新年 ' }),
  buildArticle({ slug: slug('untitled'), title: null, paragraphs }),
  buildArticle({
    slug: slug('foreign'),
    title: null,
    paragraphs: ['The zone held a meeting to study work. '.repeat(4)],
  }),
  buildArticle({ slug: slug('empty'), title: null, paragraphs: [] }),
  ...Array.from({ length: 18 }, (_, index) =>
    buildArticle({ slug: slug(`more-${index}`), title: `第${index}篇` }),
  ),
];
const twos = (text: string) => text.match(/..?/gsu) ?? [];

function wordsOf(address: Address, language: Language = 'zh', parts: Partial<Edition> = {}) {
  const files = new Map([...buildFiles(articles, parts), ...buildTermFiles()]);
  // What the traditional edition has in other characters, its length the same.
  const term = buildTermFile({ term: buildTermEntry({ term: '放管服務' }) });
  files.set(
    'data/terms/fangguanfu.json',
    buildTermFile({ term: buildTermEntry({ term: '放管服务' }) }),
  );
  files.set('data/zh-hant/terms/fangguanfu.json', term);
  const cut = (text: string) => (text === '放管服务' ? ['放管服', '务'] : twos(text));
  return cardWords(address, language, { find: (path) => files.get(path), cut });
}
const article = (name: string): Address => ({ page: 'article', slug: slug(name) });

describe('an article', () => {
  test('has its title below its topics, in the words that the page breaks it into', () => {
    const { form, nameplate, kickers, headline, deck, dates } = wordsOf(article('plain'));
    expect([form, nameplate.text, deck]).toEqual(['running', '周口经济开发区', null]);
    expect(kickers).toEqual(['会议调研', '经济财税']);
    expect(headline).toEqual({
      text: '开发区召开会议',
      words: ['开发区召开会议'],
      printed: ['开发区召开会议'],
    });
    expect(dates).toEqual(['刊期未载', '文中最晚日期 2019年12月31日']);
  });

  test('has its own kicker where one was printed, and topics in the language of the page', () => {
    expect(wordsOf(article('column')).kickers).toEqual(['今日论坛']);
    expect(wordsOf(article('column')).headline.text).toBe('凯歌前行迎新年');
    expect(wordsOf(article('plain'), 'en').kickers).toEqual([
      'Meetings and visits',
      'Economy and revenue',
    ]);
  });

  test('without a title has its first words, without a text the word for that', () => {
    expect(wordsOf(article('untitled')).headline.text).toBe(`${'某'.repeat(36)}……`);
    const { text } = wordsOf(article('foreign'), 'en').headline;
    expect(text).toMatch(/^The zone held .* (?:The|zone|held|a|meeting|to|study|work\.)…$/);
    expect(text.length).toBeLessThanOrEqual(91);
    expect(wordsOf(article('empty')).headline.text).toBe('（无题）');
  });

  test('says the same in both its views', () => {
    const both: Address = { page: 'article', slug: slug('plain'), view: 'both' };
    expect(wordsOf(both)).toEqual(wordsOf(article('plain')));
  });
});

test('the front page is its nameplate, or that nobody knows it', () => {
  expect(wordsOf({ page: 'front' })).toMatchObject({ form: 'front', kickers: [] });
  expect(wordsOf({ page: 'front' }, 'en', { nameplate: null }).nameplate.text).toBe(
    'Title not given',
  );
});

test('a further page has its name above its largest headline', () => {
  expect(wordsOf({ page: 'front', sheet: 2 })).toMatchObject({
    form: 'running',
    kickers: ['第2张'],
    headline: { text: '第15篇' },
  });
  expect(wordsOf({ page: 'front', sheet: 9 }).headline.text).toBe('第9张');
});

test('a topic says how many articles it has', () => {
  const topic = topicId('economy');
  expect(wordsOf({ page: 'topic', topic })).toMatchObject({
    kickers: [],
    headline: { text: '经济财税' },
    deck: '共2篇',
  });
  expect(wordsOf({ page: 'topic', topic, sheet: 2 }, 'en')).toMatchObject({
    kickers: ['Sheet 2'],
    headline: { text: 'Economy and revenue' },
  });
});

test('a term stands above its name in the other language', () => {
  const term = { page: 'term', term: termId('fangguanfu') } as const;
  expect(wordsOf(term)).toMatchObject({
    kickers: ['政策'],
    headline: { text: '放管服务', words: ['放管服', '务'] },
    deck: 'streamline administration',
  });
  expect(wordsOf(term, 'en')).toMatchObject({
    headline: { text: 'streamline administration' },
    deck: '放管服',
  });
});

test('traditional text is cut where the printed one is', () => {
  const term = { page: 'term', term: termId('fangguanfu') } as const;
  expect(wordsOf(term, 'zh-hant').headline.words).toEqual(['放管服', '務']);
});

test('the other pages have their titles', () => {
  expect(wordsOf({ page: 'terms' }, 'en').headline.text).toBe('Terms, people and places');
  expect(wordsOf({ page: 'about' }).headline.text).toBe('这份文本是怎样来的');
});

test('who cannot see a card hears what it says, but for the date', () => {
  expect(cardAlt(wordsOf(article('column')))).toBe('周口经济开发区 · 今日论坛 · 凯歌前行迎新年');
  expect(cardAlt(wordsOf({ page: 'front' }))).toBe('周口经济开发区');
});
