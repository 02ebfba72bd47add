import { describe, expect, test } from 'vitest';
import { readProjectFile } from '../../testing/press-text.ts';
import { seedPage } from '../../testing/seed-page.ts';
import { passagesOf } from '../../vocabulary/article.ts';
import type { ArticleFile } from '../../vocabulary/page.ts';
import type { TermFile, TermList } from '../../vocabulary/terms.ts';
import { buildEdition } from '../build-edition.ts';
import { loadLexicon } from '../lexicon.ts';
import { findNames } from '../traditional/find-names.ts';
import { traditionalConverter } from '../traditional/to-traditional.ts';
import { traditionalFiles } from '../traditional/traditional-files.ts';
import { writeTerm } from '../traditional/write-term.ts';
import { readGlossary } from '../translations/read-glossary.ts';
import { readTranslations } from '../translations/read-translations.ts';
import { translatePage } from '../translations/translate-page.ts';
import { makeTermDesk } from './term-desk.ts';
import { findEditionTerms, termFiles } from './term-files.ts';

const STEM = 'seeds/000_e99b61bfbcb1de75';
const page = seedPage();
const glossary = readGlossary(readProjectFile('seeds/glossary.yaml'), 'seeds/glossary.yaml').terms;
const { translation } = readTranslations(readProjectFile(`${STEM}.en.po`), page, {
  po: `${STEM}.en.po`,
  seed: `${STEM}.txt`,
});
const names = new Map(
  glossary.filter(({ kind }) => kind === 'person').map(({ term, english }) => [term, english]),
);
const topics = [
  ...new Set(page.articles.flatMap(({ topics: all }) => all.map(({ id }) => id))),
].map((id) => ({ id, zh: id, en: id }));
const lexicon = loadLexicon();
const convert = traditionalConverter(lexicon.cut, findNames([page], lexicon));
const chinese = buildEdition([page], topics);
const english = new Map(
  [...buildEdition([translatePage(page, translation, names)], topics)].map(([path, file]) => [
    path.replace('data/', 'data/en/'),
    file,
  ]),
);
const found = findEditionTerms([page], makeTermDesk(glossary));
const made = {
  zh: termFiles(found, 'zh', chinese),
  en: termFiles(found, 'en', english),
  'zh-hant': termFiles(found, 'zh-hant', traditionalFiles(chinese, convert), (term) =>
    writeTerm(term, convert),
  ),
};
const FOLDERS = { zh: 'data', en: 'data/en', 'zh-hant': 'data/zh-hant' } as const;
type Language = keyof typeof FOLDERS;
const LANGUAGES: readonly Language[] = ['zh', 'en', 'zh-hant'];

const listIn = (language: Language) =>
  (made[language].get(`${FOLDERS[language]}/terms.json`) as TermList).terms;
const termIn = (language: Language, id: string) =>
  made[language].get(`${FOLDERS[language]}/terms/${id}.json`) as TermFile;
const articleIn = (language: Language, slug: string) =>
  made[language].get(`${FOLDERS[language]}/articles/${slug}.json`) as ArticleFile;

describe('the seed’s people', () => {
  test('王文峰 is named in three articles and the photo item, and has no byline', () => {
    const { term, articles, bylines } = termIn('zh', 'wang-wenfeng');
    expect(articles.map(({ slug }) => slug)).toEqual([
      'kaifaqu-zhaokai-dangwei-kuoda-huiyi',
      'tuijin-xiangmu-jianshe',
      'kaifaqu-zhaokai-zhongceng-yishang-ganbu',
      'sheng-shangwuting-xuncha-diaoyan-kaifaqu-wen',
    ]);
    expect(bylines).toEqual([]);
    expect(term).toMatchObject({ pinyin: 'Wáng Wénfēng', articles: 4, sentences: 5, bylines: 0 });
    const photo = page.articles.find(({ slug }) => slug === articles[1]?.slug);
    expect(photo?.kind).toBe('photo');
  });

  test('王泉林 is named nowhere, and is the reporter of every article that says so', () => {
    const { articles, bylines } = termIn('zh', 'wang-quanlin');
    const credited = page.articles.filter(({ byline, captions }) =>
      [...byline, ...captions.flatMap(({ credit }) => credit)].some(({ names: all }) =>
        all.includes('王泉林'),
      ),
    );
    expect(articles).toEqual([]);
    expect(bylines.map(({ slug }) => slug)).toEqual(credited.map(({ slug }) => slug));
    expect(bylines.at(-1)?.credits).toEqual([
      { role: '记者', caption: null },
      { role: '文/图', caption: 'caption1' },
    ]);
  });

  test('李清华 is an author', () => {
    expect(termIn('zh', 'li-qinghua').bylines).toMatchObject([{ credits: [{ role: '作者' }] }]);
  });
});

describe.each(LANGUAGES)('in %s', (language) => {
  const folder = FOLDERS[language];

  test('every term that the page uses has a file, and the list counts what is in it', () => {
    const list = listIn(language);
    const files = [...made[language].keys()].filter((path) => path.startsWith(`${folder}/terms/`));
    expect(files.toSorted()).toEqual(list.map(({ id }) => `${folder}/terms/${id}.json`).toSorted());
    for (const entry of list) {
      const { term, articles, bylines } = termIn(language, entry.id);
      expect(term).toEqual(entry);
      expect(entry).toMatchObject({ articles: articles.length, bylines: bylines.length });
      expect(articles.reduce((sum, { uses }) => sum + uses.length, 0)).toBe(entry.sentences);
      expect(articles.length + bylines.length).toBeGreaterThan(0);
    }
  });

  test('every quoted sentence stands in its article at its anchor', () => {
    for (const { id } of listIn(language)) {
      for (const { slug, uses } of termIn(language, id).articles) {
        const { article } = articleIn(language, slug);
        const all = article.paragraphs
          .concat(article.captions.map(({ text }) => text))
          .concat([article.title ?? '', article.kicker ?? '']);
        for (const { text, marks } of uses) {
          expect(all.some((one) => one.includes(text))).toBe(true);
          for (const [start, end] of marks) expect(text.slice(start, end).trim()).not.toBe('');
        }
      }
    }
  });
});

test('太昊路 stands in the name of the sub-bureau alone and has no entry', () => {
  expect(listIn('zh').map(({ term }) => term)).not.toContain('太昊路');
  expect(listIn('zh').map(({ term }) => term)).toContain('太昊路公安分局');
});

test('each language has the same terms, in its own order and its own words', () => {
  const ids = (language: Language) => listIn(language).map(({ id }) => `${id}`);
  expect(ids('en').toSorted()).toEqual(ids('zh').toSorted());
  expect(ids('zh-hant')).toEqual(ids('zh'));
  expect(ids('zh')).toEqual(ids('zh').toSorted());
  const sortable = listIn('en').map((term) => term.english.toLowerCase().replace(/^the /, ''));
  expect(sortable).toEqual(sortable.toSorted());
  const said = (language: Language) => termIn(language, 'fangguanfu').term.explanation;
  expect(said('zh')).toContain('政府职能');
  expect(said('zh-hant')).toContain('政府職能');
  expect(said('en')).toContain('reform');
});

test('the English quotes the English sentence under the anchor of the Chinese one', () => {
  const [zh, en] = (['zh', 'en'] as const).map((language) => termIn(language, 'wang-wenfeng'));
  const anchors = (file: TermFile | undefined) =>
    file?.articles.map(({ uses }) => uses.map(({ anchor }) => anchor));
  expect(anchors(en)).toEqual(anchors(zh));
  for (const { uses } of en?.articles ?? []) {
    for (const { text, marks } of uses) {
      expect(marks.map((range) => text.slice(...range))).toContain('Wang Wenfeng');
    }
  }
});

test('the traditional edition marks the term as it writes it', () => {
  const { term, articles } = termIn('zh-hant', 'yingshang-huanjing');
  expect(term.term).toBe('營商環境');
  const marked = articles.flatMap(({ uses }) =>
    uses.flatMap(({ text, marks }) => marks.map((range) => text.slice(...range))),
  );
  expect(new Set(marked)).toEqual(new Set(['營商環境']));
});

describe('an article’s file', () => {
  test('has the places of officialese in its passages, in Chinese of either script', () => {
    for (const { slug, blocks } of page.articles) {
      const { terms } = articleIn('zh', slug);
      expect(articleIn('zh-hant', slug).terms?.places).toEqual(terms?.places);
      expect(articleIn('en', slug).terms?.places).toEqual([]);
      const texts = new Map(blocks.flatMap(passagesOf).map(({ anchor, text }) => [anchor, text]));
      for (const { id, anchor, start, end } of terms?.places ?? []) {
        const said = texts.get(anchor)?.slice(start, end);
        expect(said).toBe(termIn('zh', id).term.term);
      }
    }
  });

  test('keeps all that it had, and names its terms', () => {
    const before = chinese.get('data/articles/kaige-qianxing-yingxinnian.json');
    const { terms, ...after } = articleIn('zh', 'kaige-qianxing-yingxinnian');
    expect(after).toEqual(before);
    expect(terms?.named[0]?.term).toBe('今日论坛');
    expect(terms?.named.at(-1)?.term).toBe('李清华');
  });
});

test('an edition without a glossary has an empty list', () => {
  const none = termFiles(findEditionTerms([page], makeTermDesk([])), 'zh', chinese);
  expect(none.get('data/terms.json')).toEqual({ terms: [] });
  expect([...none.keys()].filter((path) => path.startsWith('data/terms/'))).toEqual([]);
});
