import { describe, expect, test } from 'vitest';
import { buildArticle, buildPassage } from '../../testing/build-article.ts';
import { buildCaption } from '../../testing/build-caption.ts';
import { buildCorrection, buildDoubt } from '../../testing/build-notes.ts';
import { pressText, readProjectFile } from '../../testing/press-text.ts';
import { readingTime } from '../../text/reading-time.ts';
import { type Article, passagesOf } from '../../vocabulary/article.ts';
import { stem } from '../../vocabulary/ids.ts';
import { type TranslatedUnit, unitId, unitsOf } from '../../vocabulary/translation.ts';
import { summariseArticle } from '../summarise-article.ts';
import { translateArticle } from './translate-article.ts';

/** Texts by unit; one that begins with `~` is stale. */
function translated(texts: Readonly<Record<string, string>>) {
  return new Map(
    Object.entries(texts).map(([name, text]): [TranslatedUnit['id'], TranslatedUnit] => {
      const id = unitId(name);
      const state = text.startsWith('~') ? 'stale' : 'current';
      return [id, { id, text: text.replace(/^~/, ''), state }];
    }),
  );
}

/** Everything of an article in English: each unit as `[id]`. */
const inFull = (article: Article) =>
  translated(Object.fromEntries(unitsOf(article).map(({ id }) => [id, `[${id}]`])));

const article = buildArticle({
  kicker: '今日论坛',
  pretitle: '引题',
  title: '主题一主题二',
  titleLines: ['主题一', '主题二'],
  subtitle: '副题',
  byline: [{ role: '记者', names: ['王泉林', '李清华'] }],
  bylineText: '李清华',
  dateline: '本报讯',
  captions: [buildCaption()],
  dates: [{ text: '12月3日', iso: '--12-03' }],
  corrections: [buildCorrection()],
  doubts: [buildDoubt()],
});

test('every part is in English, under the same anchors', () => {
  const english = translateArticle(article, inFull(article));
  expect(english).toMatchObject({
    kicker: '[kicker]',
    pretitle: '[pretitle]',
    title: '[title]',
    titleLines: ['[title]'],
    subtitle: '[subtitle]',
    byline: [{ role: 'Reporter', names: ['Wang Quanlin', 'Li Qinghua'] }],
    bylineText: '[byline]',
    dateline: null,
    paragraphs: ['[l5] [l5s2]', '[l7]'],
    captions: [
      {
        anchor: 'caption1',
        text: '[caption1]',
        credit: [{ role: 'Reporter', names: ['Wang Quanlin'] }],
        creditText: '[caption1-credit]',
      },
    ],
    translation: { language: 'en', untranslated: [], stale: [], of: unitsOf(article).length },
  });
  expect(unitsOf(english).map(({ id }) => id)).toEqual(unitsOf(article).map(({ id }) => id));
});

test('what is of the transcript stays', () => {
  const english = translateArticle(article, inFull(article));
  for (const part of ['slug', 'kind', 'dates', 'topics', 'mends', 'lines', 'level'] as const) {
    expect(english[part]).toEqual(article[part]);
  }
  const placeless = { place: null };
  expect(english.corrections).toEqual(article.corrections.map((one) => ({ ...one, ...placeless })));
  expect(english.doubts).toEqual(article.doubts.map((one) => ({ ...one, ...placeless })));
});

test('what has no English stays Chinese and is named, in reading order', () => {
  const english = translateArticle(
    article,
    translated({ l5s2: '~The work was discussed.', title: 'The title', caption1: '' }),
  );
  expect([english.title, english.kicker]).toEqual(['The title', '今日论坛']);
  expect(english.paragraphs).toEqual([
    '本报讯（记者 王泉林）开发区召开会议。 The work was discussed.',
    '全区完成税收8.49亿元。',
  ]);
  expect(english.captions[0]?.text).toBe('图为现场。');
  expect(english.translation).toEqual({
    language: 'en',
    untranslated: [
      'kicker',
      'pretitle',
      'subtitle',
      'byline',
      'l5',
      'caption1',
      'caption1-credit',
      'l7',
    ],
    stale: ['l5s2'],
    of: 10,
  });
});

test('without its title in English the printed lines of the title stay', () => {
  const english = translateArticle(article, new Map());
  expect([english.title, english.titleLines]).toEqual([article.title, article.titleLines]);
});

test('parts that it does not have are not made up', () => {
  const english = translateArticle(
    buildArticle({ title: null, blocks: [] }),
    translated({ title: 'A title', kicker: 'A label', byline: 'Somebody', l5: 'A sentence.' }),
  );
  const { title, titleLines, kicker, bylineText, paragraphs, translation } = english;
  expect([title, titleLines, kicker, bylineText, paragraphs]).toEqual([null, [], null, null, []]);
  expect(translation?.of).toBe(0);
});

test('names are the glossary’s where it has them', () => {
  const names = new Map([['李清华', 'Lee Ching-hwa']]);
  expect(translateArticle(article, new Map(), names).byline).toEqual([
    { role: 'Reporter', names: ['Wang Quanlin', 'Lee Ching-hwa'] },
  ]);
});

test('a row of a table is parted as in the original', () => {
  const rows = [[buildPassage('甲', 5), buildPassage('乙', 7)]];
  const table = buildArticle({ blocks: [{ type: 'table', lines: [5, 7], head: false, rows }] });
  expect(translateArticle(table, inFull(table)).paragraphs).toEqual(['[l5]\u3000[l7]']);
});

describe('lists and reading time count English words', () => {
  const [seven, five] = ['The zone held a meeting on taxes.', 'It took in 849 million.'];
  const english = translateArticle(buildArticle(), translated({ l5: seven, l5s2: five, l7: five }));

  test('figures are read, and only words are counted in the length', () => {
    expect(summariseArticle(english, stem('x'), 1)).toMatchObject({
      opening: `${seven} ${five}`,
      length: 7 + 4 + 4,
    });
  });

  test('238 words are read in a minute', () => {
    expect(readingTime(english.paragraphs.join(' '))).toBe(1);
    expect(readingTime(Array(16).fill(english.paragraphs.join(' ')).join(' '))).toBe(2);
  });
});

describe('the seed', () => {
  const file = 'seeds/000_e99b61bfbcb1de75';
  const { page } = pressText(readProjectFile(`${file}.txt`), readProjectFile(`${file}.desk.yaml`));

  test.each(page.articles.map((one) => [one.slug, one] as const))(
    '%s has the same anchors in English, and its ranges cover its texts',
    (_, original) => {
      const some = new Map([...inFull(original)].filter((_unit, i) => i % 3 > 0));
      const english = translateArticle(original, some);
      const anchorsOf = ({ blocks }: Article) =>
        blocks
          .flatMap(passagesOf)
          .map(({ anchor, sentences }) => [
            anchor,
            ...sentences.flatMap((s) => [s.anchor, ...s.also]),
          ]);
      expect(anchorsOf(english)).toEqual(anchorsOf(original));
      for (const { text, sentences } of english.blocks.flatMap(passagesOf)) {
        expect(sentences.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
      }
      expect(english.translation?.untranslated).toHaveLength(unitsOf(original).length - some.size);
    },
  );
});
