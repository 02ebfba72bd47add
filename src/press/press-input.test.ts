import { describe, expect, test } from 'vitest';
import { makeSeedFolder, PAGE } from '../testing/press-files.ts';
import type { PressedFolder } from './press-edition.ts';

const seeds = makeSeedFolder();

const titlesOf = ({ pages }: PressedFolder) =>
  pages.flatMap(({ articles }) => articles.map(({ title }) => title));
const textOf = ({ pages }: PressedFolder) =>
  pages.flatMap(({ articles }) => articles.flatMap(({ paragraphs }) => paragraphs)).join('\n');

describe('pages of any shape', () => {
  test('without a heading, a page is one untitled article and a warning', async () => {
    const pressed = await seeds.press({
      'a.txt': '开发区召开会议，研究工作。\n\n会议还研究了其他事项。\n',
    });
    expect(titlesOf(pressed)).toEqual([null]);
    expect(pressed.pages[0]?.articles[0]?.slug).toMatch(/^kaifaqu-zhaokai/);
    expect(pressed.warnings).toEqual([
      'seeds/a.txt:1: no-heading: the page has no heading: it is read as one article without a title; set # before each title',
    ]);
  });

  test('articles with one title have slugs of their own', async () => {
    const pressed = await seeds.press({ 'a.txt': PAGE.repeat(3).replaceAll('。\n', '。\n\n') });
    expect(pressed.pages[0]?.articles.map(({ slug }) => slug)).toEqual([
      'kaifaqu-zhaokai-huiyi',
      'kaifaqu-zhaokai-huiyi-2',
      'kaifaqu-zhaokai-huiyi-3',
    ]);
  });

  test('three hundred articles are all there', async () => {
    const page = Array.from({ length: 300 }, (_, i) =>
      PAGE.replace('会议', `第${i + 1}次会议`),
    ).join('\n');
    const pressed = await seeds.press({ 'a.txt': page });
    expect(titlesOf(pressed)).toEqual(
      Array.from({ length: 300 }, (_, i) => `开发区召开第${i + 1}次会议`),
    );
  });

  test.each([
    ['HTML', '他说<b>好</b>，<img src=x onerror="alert(1)">很好。', 'html'],
    ['a script', '<script>alert("一")</script>', 'html'],
    ['a comment', '一句话。<!--注-->', 'html'],
    ['a link definition', '[中央社]: http://example.com/a', 'link-definition'],
  ])('%s is shown as text, with a warning', async (_name, text, rule) => {
    const pressed = await seeds.press({ 'a.txt': `${PAGE}\n${text}\n` });
    expect(textOf(pressed)).toContain(text);
    expect(pressed.warnings.join('\n')).toMatch(
      new RegExp(`^seeds/a\\.txt:5: ${rule}: .+; take it out`),
    );
  });

  test.each([
    ['a link', 'The [source](http://example.com) says so。'],
    ['a character reference', '甲&amp;乙&lt;丙&gt;。'],
    ['a backslash and a code mark', '路径\\*是`甲`。'],
    ['an emoji of several parts', '孩子们笑了😀。'],
    ['a character beyond the first plane', '𠮷野家开业。'],
    ['private-use characters', '某\ue000字。'],
    ['a character OCR gave up on', '某\ufffd字。'],
    ['stars and underscores', '第_名*甲*得了3*4分。'],
  ])('%s stays text', async (_name, text) => {
    const pressed = await seeds.press({ 'a.txt': `${PAGE}\n${text}\n` });
    expect(textOf(pressed)).toContain(text);
    expect(pressed.errors).toEqual([]);
  });

  test.each([
    ['bidirectional controls', '\u202e倒着的字\u202c'],
    ['NUL', '倒着\0的字'],
    ['zero-width marks', '倒\u200b着\u200d的字'],
    ['a byte order mark in mid-text', '倒着\ufeff的字'],
  ])('%s are set aside, with a warning', async (_name, text) => {
    const pressed = await seeds.press({ 'a.txt': `${PAGE}\n他说${text}。\n` });
    expect(textOf(pressed)).toContain('他说倒着的字。');
    expect(pressed.warnings).toEqual([
      'seeds/a.txt:5: control-character: invisible control characters were set aside; remove them if the transcript is yours',
    ]);
  });

  test('a picture is set aside, with a warning', async () => {
    const pressed = await seeds.press({ 'a.txt': `${PAGE}\n![图](images/3f.jpg)\n` });
    expect(textOf(pressed)).not.toContain('images');
    expect(pressed.warnings.join('\n')).toMatch(/^seeds\/a\.txt:5: picture: /);
  });
});

describe('pages of any size', () => {
  const times = (count: number, make: (i: number) => string) =>
    Array.from({ length: count }, (_, i) => make(i)).join('');

  test.each([
    ['ten thousand headings', times(10_000, (i) => `## 第${i + 1}条\n\n`)],
    [
      'a line of half a million characters',
      `# 题\n\n${'开发区扎实推进党建工作。'.repeat(40_000)}\n`,
    ],
    ['a heading of a hundred thousand characters', `# ${'开发区推进工作'.repeat(15_000)}\n`],
    ['five thousand quotes in one another', `${'>'.repeat(5000)} 深\n`],
    ['five thousand lists in one another', `${'- '.repeat(5000)}深\n`],
    ['lists indented four hundred deep', times(400, (i) => `${'  '.repeat(i)}- 第${i}层\n`)],
    ['a hundred thousand stars', '*字'.repeat(50_000)],
    ['a hundred thousand brackets left open', '（'.repeat(100_000)],
    ['a hundred thousand spaces', `中${' '.repeat(100_000)}文`],
    ['a table of three thousand rows', `| 甲 | 乙 |\n|---|---|\n${'| 一 | 二 |\n'.repeat(3000)}`],
  ])('%s: all is read', { timeout: 60_000 }, async (_name, text) => {
    const pressed = await seeds.press({ 'a.txt': text });
    expect(pressed.errors).toEqual([]);
    const faults = ['unplaced', 'doubled', 'unrecorded'];
    expect(
      pressed.warnings.filter((warning) => faults.some((rule) => warning.includes(rule))),
    ).toEqual([]);
    expect(pressed.pages).toHaveLength(1);
  });

  test('five megabytes are read', { timeout: 120_000 }, async () => {
    const article = `${PAGE}\n${'会议要求，要抓好项目建设，确保按时完成。'.repeat(30)}\n\n`;
    const text = article.repeat(Math.ceil(5_000_000 / Buffer.byteLength(article)));
    const pressed = await seeds.press({ 'a.txt': text });
    expect(pressed.pages[0]?.articles).toHaveLength(text.split('##').length - 1);
  });
});
