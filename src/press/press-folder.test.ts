import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeSeedFolder, PAGE, projectSeeds } from '../testing/press-files.ts';
import type { PressedFolder } from './press-edition.ts';
import { pressFolder } from './press-folder.ts';

const seeds = makeSeedFolder();

/** What PAGE reads in GB18030: `## 开发区\n` and so on; Node writes no such bytes itself. */
const GB18030 = [
  ...[
    0x23, 0x23, 0x20, 0xbf, 0xaa, 0xb7, 0xa2, 0xc7, 0xf8, 0xd5, 0xd9, 0xbf, 0xaa, 0xbb, 0xe1, 0xd2,
    0xe9,
  ],
  ...[
    0x0a, 0x0a, 0xbb, 0xe1, 0xd2, 0xe9, 0xd1, 0xd0, 0xbe, 0xbf, 0xc1, 0xcb, 0xcf, 0xee, 0xc4, 0xbf,
    0xa1, 0xa3,
  ],
];

const titlesOf = ({ pages }: PressedFolder) =>
  pages.flatMap(({ articles }) => articles.map(({ title }) => title));
const textOf = ({ pages }: PressedFolder) =>
  pages.flatMap(({ articles }) => articles.flatMap(({ paragraphs }) => paragraphs)).join('\n');

function utf16(text: string, bigEndian: boolean): Uint8Array {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
}

describe('encodings', () => {
  test.each([
    ['UTF-8', Buffer.from(PAGE), 'utf-8', []],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${PAGE}`), 'utf-8', []],
    ['CRLF', Buffer.from(PAGE.replaceAll('\n', '\r\n')), 'utf-8', []],
    ['CR alone', Buffer.from(PAGE.replaceAll('\n', '\r')), 'utf-8', []],
    [
      'GB18030',
      Uint8Array.from(GB18030),
      'gb18030',
      [
        'seeds/a.txt:0: encoding: the file is GB18030, not UTF-8: it was read, but save it as UTF-8',
      ],
    ],
    [
      'UTF-16 with a byte order mark, little end first',
      utf16(PAGE, false),
      'utf-16le',
      [
        'seeds/a.txt:0: encoding: the file is UTF-16LE, not UTF-8: it was read, but save it as UTF-8',
      ],
    ],
    [
      'UTF-16 with a byte order mark, big end first',
      utf16(PAGE, true),
      'utf-16be',
      [
        'seeds/a.txt:0: encoding: the file is UTF-16BE, not UTF-8: it was read, but save it as UTF-8',
      ],
    ],
  ])('%s is read', async (_name, bytes, encoding, warnings) => {
    const pressed = await seeds.press({ 'a.txt': bytes });
    expect(pressed.errors).toEqual([]);
    expect(pressed.warnings).toEqual(warnings);
    expect(pressed.pages.map(({ page }) => page.encoding)).toEqual([encoding]);
    expect(titlesOf(pressed)).toEqual(['开发区召开会议']);
    expect(textOf(pressed)).toMatch(/会议研究了项目(?:建设工作)?。$/);
    expect(pressed.pages[0]?.articles[0]?.blocks[0]?.lines).toEqual([3, 3]);
  });

  test.each([
    ['a byte that begins nothing', [0xff], 'byte 24 (0xff)'],
    ['a character cut short', [0xe5, 0xbc], 'byte 24 (0xe5)'],
    ['a surrogate', [0xed, 0xa0, 0x80], 'byte 24 (0xed)'],
  ])('%s in UTF-8 is an error that names the byte', async (_name, bytes, named) => {
    const broken = Buffer.concat([Buffer.from('## 开发区会议\n\n正'), Uint8Array.from(bytes)]);
    const { pages, errors } = await seeds.press({ 'a.txt': broken, 'b.txt': PAGE });
    expect(errors).toEqual([
      `seeds/a.txt:3: encoding: ${named} is not UTF-8: save the file as UTF-8 again`,
    ]);
    expect(pages.map(({ page }) => page.stem)).toEqual(['b']);
  });

  test('UTF-16 with half a character is an error', async () => {
    const { errors } = await seeds.press({
      'a.txt': Uint8Array.from([0xff, 0xfe, 0x00, 0xd8, 0x41, 0x00]),
    });
    expect(errors).toEqual([
      'seeds/a.txt:0: encoding: the file says it is UTF-16LE but is not: save it as UTF-8',
    ]);
  });
});

describe('the folder', () => {
  test.each([
    ['an empty file', ''],
    ['white space alone', ' \n\u3000\n\t\n'],
    ['a byte order mark alone', '\ufeff'],
  ])('%s makes a warning and no page', async (_name, content) => {
    const { pages, warnings, errors } = await seeds.press({ 'a.txt': content });
    expect(pages).toEqual([]);
    expect(warnings).toEqual([
      'seeds/a.txt:0: empty: the file has no text and makes no page: fill it or delete it',
    ]);
    expect(errors).toEqual([]);
  });

  test('every .txt and .md is a page in the order of names; README and other files are not', async () => {
    const { pages, warnings, errors } = await seeds.press({
      'b.md': PAGE,
      'a.TXT': PAGE,
      'README.md': '# 说明',
      'readme.txt': '说明',
      'c.docx': 'x',
      'glossary.yaml': 'terms: []',
      'set-phrases.yaml': 'phrases: []',
      'a.en.po': '',
    });
    expect(pages.map(({ page }) => [page.stem, page.file])).toEqual([
      ['a', 'a.TXT'],
      ['b', 'b.md'],
    ]);
    expect(warnings).toEqual([
      'seeds/a.en.po:0: out-of-date: 2 of 2 sentences have no entry: run npm run translations',
    ]);
    expect(errors).toEqual([]);
  });

  test('two files with one stem are an error', async () => {
    const { errors } = await seeds.press({ 'a.txt': PAGE, 'a.md': PAGE });
    expect(errors).toEqual(['seeds/a.txt:0: stem: a.md has the same name: rename one of the two']);
  });

  test('a folder that is not there is an error', async () => {
    const { pages, errors } = await pressFolder(join(seeds.path(), 'nowhere'), projectSeeds);
    expect(pages).toEqual([]);
    expect(errors).toEqual([
      `${join(seeds.path(), 'nowhere')}:0: folder: it cannot be read: name a folder that holds .txt or .md transcripts`,
    ]);
  });

  test('a folder without a transcript, and a desk file without one, are warnings', async () => {
    const { warnings, errors } = await seeds.press({ 'a.desk.yaml': 'date: 2019-12-31' });
    expect(warnings).toEqual([
      'seeds/a.desk.yaml:0: desk: no transcript has this name: rename the one or the other',
      'seeds:0: folder: it holds no transcript: put a .txt or .md file there',
    ]);
    expect(errors).toEqual([]);
  });

  test('a PO file without a transcript, and one in another language, are warnings', async () => {
    const { warnings } = await seeds.press({ 'a.txt': PAGE, 'b.en.po': '', 'a.fr.po': '' });
    expect(warnings).toEqual([
      'seeds/a.fr.po:0: translation: only English is read: name it after its transcript, x.en.po',
      'seeds/b.en.po:0: translation: no transcript has this name: rename the one or the other',
    ]);
  });

  test('a file that cannot be read is an error, and the others are pressed', async () => {
    symlinkSync(seeds.path(), join(seeds.path(), 'b.txt'));
    const { pages, errors } = await seeds.press({ 'a.txt': PAGE });
    expect(pages).toHaveLength(1);
    expect(errors).toEqual([
      'seeds/b.txt:0: encoding: the file cannot be read: put its permissions right',
    ]);
  });

  test('topics.yaml of the folder goes before the project’s', async () => {
    const { topics, errors } = await seeds.press({
      'a.txt': PAGE,
      'topics.yaml': 'topics:\n  - {id: all, zh: 全部, en: All, cues: {}}\n',
    });
    expect(errors).toEqual([]);
    expect(topics.map(({ id }) => id)).toEqual(['all']);
  });

  test('a faulty topics.yaml is an error with its line', async () => {
    const { errors } = await seeds.press({ 'a.txt': PAGE, 'topics.yaml': 'topics:\n  - id: Ä\n' });
    expect(errors.length).toBeGreaterThan(0);
    for (const error of errors) expect(error).toMatch(/^seeds\/topics\.yaml:2: /);
  });
});

describe('translations', () => {
  const TWO = `${PAGE}\n千群参加。会议结束。\n`;
  const entry = (unit: string, source: string, text: string) =>
    `\nmsgctxt "kaifaqu-zhaokai-huiyi#${unit}"\nmsgid "${source}"\nmsgstr "${text}"\n`;
  const PO = [
    entry('title', '开发区召开会议', 'Zone holds meeting'),
    entry('l3s1', '本报讯（记者 王泉林）会议研究了项目建设工作。', 'Projects were discussed.'),
    entry('l5s1', '千群参加。', 'Officials and residents took part.'),
    entry('l5s2', '会议结束。', 'The meeting closed.'),
  ].join('');
  const DESK = `corrections:
  - {from: 千群, to: 干群, context: 千群参加, line: 5, confidence: certain, reason: {zh: 形近, en: alike}}
`;

  const NO_TERMS = { 'glossary.yaml': 'terms: []' };

  const statesOf = ({ translations = new Map() }: PressedFolder) =>
    [...translations].flatMap(([stem, { articles }]) =>
      [...articles.values()].flatMap((units) =>
        [...units.values()].map(({ id, state }) => `${stem} ${id} ${state}`),
      ),
    );

  test('a page’s English comes with it, and a page without any has none', async () => {
    const pressed = await seeds.press({ ...NO_TERMS, 'a.txt': TWO, 'a.en.po': PO, 'b.txt': PAGE });
    expect(statesOf(pressed)).toEqual([
      'a title current',
      'a l3s1 current',
      'a l5s1 current',
      'a l5s2 current',
    ]);
    expect([...pressed.warnings, ...pressed.errors]).toEqual([]);
  });

  test('correct one Chinese sentence, and its English alone is stale, with a warning', async () => {
    const pressed = await seeds.press({
      ...NO_TERMS,
      'a.txt': TWO,
      'a.en.po': PO,
      'a.desk.yaml': DESK,
    });
    expect(statesOf(pressed).filter((state) => !state.endsWith('current'))).toEqual([
      'a l5s1 stale',
    ]);
    expect(pressed.warnings).toEqual([
      'seeds/a.en.po:10: source-changed: kaifaqu-zhaokai-huiyi#l5s1 was translated from “千群参加。”: run npm run translations and look at it',
    ]);
    expect(pressed.errors).toEqual([]);
  });

  test('a figure or a term that slipped ends the build, with line, expected and found', async () => {
    const terms = `terms:
  - {term: 会议, english: meeting, kind: phrase, explanation: {zh: 会, en: a meeting}}
`;
    const text = '## 开发区召开会议\n\n完成税收8.49亿元。\n';
    const po = (en: string) =>
      `msgctxt "kaifaqu-zhaokai-huiyi#l3s1"\nmsgid "完成税收8.49亿元。"\nmsgstr "${en}"\n`;
    const right = {
      'glossary.yaml': terms,
      'a.txt': text,
      'a.en.po': po('It was 849 million yuan.'),
    };
    expect((await seeds.press(right)).errors).toEqual([]);
    const { errors } = await seeds.press({ 'a.en.po': po('It was 84.9 million yuan.') });
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatch(/^seeds\/a\.en\.po:1: figure: .*849 million yuan.*84\.9 million/);
  });

  test('a file that cannot be read is a warning, and the page is pressed', async () => {
    const broken = Buffer.concat([Buffer.from('msgid "正文"\n'), Uint8Array.from([0xff])]);
    const { pages, warnings, errors } = await seeds.press({ 'a.txt': PAGE, 'a.en.po': broken });
    expect(pages).toHaveLength(1);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toMatch(/^seeds\/a\.en\.po:2: encoding: /);
    expect(errors).toEqual([]);
  });
});
