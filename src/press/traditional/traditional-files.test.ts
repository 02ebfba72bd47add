import { describe, expect, test } from 'vitest';
import { makeArticle, makePage, makeTopics } from '../../testing/make-page.ts';
import { pressText, readProjectFile } from '../../testing/press-text.ts';
import { topicId } from '../../vocabulary/ids.ts';
import type { SettingFile } from '../../vocabulary/page.ts';
import { buildEdition } from '../build-edition.ts';
import { composeEdition } from '../compose-edition.ts';
import { loadLexicon } from '../lexicon.ts';
import { traditionalConverter } from './to-traditional.ts';
import { type Files, traditionalFiles } from './traditional-files.ts';

type FileOf<Of> = Of extends ReadonlyMap<string, infer File> ? File : never;

const { cut } = loadLexicon();
const convert = traditionalConverter(cut);
const topics = [{ id: topicId('party'), zh: '党建', en: 'Party' }];
const page = makePage(
  'p',
  [
    makeArticle('one', {
      title: '干部发展党建',
      kicker: '论坛',
      paragraphs: ['本报讯。发展。'],
      topics: [{ id: topicId('party'), why: '党建×3' }],
    }),
    makeArticle('two', { title: '会议', paragraphs: ['干群。'], topics: makeTopics('party') }),
    makeArticle('three', {
      title: '臺灣記者訪問皇后大道',
      paragraphs: ['記者說，於是來這裡。'],
      topics: makeTopics('party'),
    }),
  ],
  {
    nameplate: '周口经济开发区',
    latestDate: { text: '２０１９年历', iso: '2019' },
    setAside: [{ rule: 'x', line: 1, from: '发', to: '', range: [0, 1] }],
  },
);
const ids = topics.map(({ id }) => id);
const files: Files = new Map<string, FileOf<Files>>([
  ...buildEdition([page], topics, cut),
  ...composeEdition([page], ids, cut).files,
]);
const traditional = traditionalFiles(files, convert);
const file = (path: string) => traditional.get(`data/zh-hant/${path}.json`);

test('every file but the plans has its counterpart', () => {
  const expected = [...files.keys()].filter((path) => !path.startsWith('data/plans/'));
  expect([...traditional.keys()]).toEqual(
    expected.map((path) => path.replace('data/', 'data/zh-hant/')),
  );
  expect(expected.length).toBeLessThan(files.size);
});

describe('each kind of file', () => {
  test('the edition', () => {
    expect(file('edition')).toMatchObject({
      nameplate: '周口經濟開發區',
      latestDate: { text: '２０１９年曆' },
      topics: [{ zh: '黨建', en: 'Party', count: 3 }],
    });
  });

  test('an article, with those beside it', () => {
    expect(file('articles/two')).toMatchObject({
      article: { title: '會議', paragraphs: ['幹群。'] },
      previous: { title: '幹部發展黨建', opening: '本報訊。發展。', kicker: '論壇', order: 1 },
      related: [{ article: { slug: 'one', title: '幹部發展黨建' } }, {}],
    });
  });

  test('a page, a topic and its list', () => {
    const articles = [{ title: '幹部發展黨建' }, { title: '會議' }, {}];
    expect(file('pages/1')).toMatchObject({ articles });
    expect(file('topics/party')).toMatchObject({
      articles: articles.map((article) => ({ article })),
    });
    expect(file('lists/party')).toMatchObject({ articles });
  });

  test('the record: what it quotes stays as scanned', () => {
    expect(file('about')).toMatchObject({
      pages: [
        {
          page: { nameplate: '周口經濟開發區', setAside: [{ from: '发' }] },
          articles: [{ summary: { title: '幹部發展黨建' }, why: [{ why: '黨建×3' }] }, {}, {}],
        },
      ],
    });
  });

  test('settings keep sheets and styles, and cut the titles where they were cut', () => {
    for (const name of ['pages/1', 'topics/party']) {
      const before = files.get(`data/settings/${name}.json`) as SettingFile;
      const after = file(`settings/${name}`) as SettingFile;
      expect(after.sheets.map(({ styles }) => styles)).toEqual(
        before.sheets.map(({ styles }) => styles),
      );
      expect(after.sheets.map(({ key }) => key)).toEqual(before.sheets.map(({ key }) => key));
      const words = (sheets: typeof after.sheets) =>
        sheets.flatMap(({ articles }) => articles.map(({ titleWords }) => titleWords));
      expect(words(after.sheets).map((one) => one.join(''))).toContain('幹部發展黨建');
      expect(words(after.sheets).map((one) => one.map(({ length }) => length))).toEqual(
        words(before.sheets).map((one) => one.map(({ length }) => length)),
      );
    }
  });
});

test('an article that was printed in traditional characters stays as it is', () => {
  expect(file('articles/three')).toMatchObject({
    article: page.articles[2],
    previous: { title: '會議' },
  });
  expect(file('articles/two')).toMatchObject({ next: { title: '臺灣記者訪問皇后大道' } });
});

test('what is of no kind that it knows is a fault that names the file', () => {
  const stray: Files = new Map([['data/stray.json', { sheets: [] }]]);
  expect(() => traditionalFiles(stray, convert)).toThrow('data/stray.json');
});

test('the seed: every offset holds, and nothing simplified is left where it is read', () => {
  const name = 'seeds/000_e99b61bfbcb1de75';
  const seed = pressText(readProjectFile(`${name}.txt`), readProjectFile(`${name}.desk.yaml`)).page;
  const all = seed.articles.flatMap((one) => one.topics.map(({ id }) => id));
  const named = [...new Set(all)].map((id) => ({ id, zh: '党', en: 'x' }));
  const before = buildEdition([seed], named, cut);
  const after = traditionalFiles(before, convert);
  expect(after.size).toBe(before.size);
  const lengths = (value: unknown): unknown =>
    typeof value === 'string'
      ? value.length
      : typeof value === 'object' && value !== null
        ? Object.entries(value).map(([key, part]) => [key, lengths(part)])
        : value;
  for (const [path, given] of before) {
    expect(lengths(after.get(path.replace('data/', 'data/zh-hant/')))).toEqual(lengths(given));
  }
  const texts = seed.articles.flatMap(({ slug }) => {
    const found = after.get(`data/zh-hant/articles/${slug}.json`);
    return found && 'article' in found ? found.article.paragraphs : [];
  });
  expect(texts.join('')).not.toMatch(/[们这发经党务产业项国为]/u);
});
