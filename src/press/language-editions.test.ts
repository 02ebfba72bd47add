import { expect, test } from 'vitest';
import { buildParagraph } from '../testing/build-article.ts';
import { makeArticle, makePage } from '../testing/make-page.ts';
import type { Edition, PageSheet, SettingFile } from '../vocabulary/page.ts';
import { languageEditions } from './language-editions.ts';

const pageOf = (title: string, text: string) =>
  makePage('1', [
    makeArticle('one', { title, paragraphs: [text], blocks: [buildParagraph(text, 5)] }),
  ]);
const chinese = pageOf('开发区召开会议', '会议研究了工作。');
const english = pageOf('Zone holds meeting', 'The meeting discussed work.');
const { files, styles } = languageEditions(
  [
    { language: 'zh', pages: [chinese], segment: (text) => [text] },
    { language: 'en', pages: [english], segment: (text) => text.match(/\S+\s*/g) ?? [] },
  ],
  [],
  null,
);

test.each([
  ['data', '开发区召开会议'],
  ['data/en', 'Zone holds meeting'],
])('the edition under %s is whole and in its language', (folder, title) => {
  const edition = files.get(`${folder}/edition.json`) as Edition;
  const sheet = files.get(`${folder}/pages/1.json`) as PageSheet;
  const setting = files.get(`${folder}/settings/pages/1.json`) as SettingFile;
  expect(edition.articles).toBe(1);
  expect(sheet.articles.map((article) => article.title)).toEqual([title]);
  expect(setting.sheets[0]?.articles[0]?.titleWords.join('')).toBe(title);
  expect(styles.has(setting.sheets[0]?.styles ?? '')).toBe(true);
});

test('every file of one language is there in the other', () => {
  const translated = [...files.keys()].filter((path) => path.startsWith('data/en/'));
  const originals = [...files.keys()].filter((path) => !path.startsWith('data/en/'));
  expect(translated.map((path) => path.replace('data/en/', 'data/'))).toEqual(originals);
});
