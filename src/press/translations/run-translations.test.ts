import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { makeSeedFolder, PAGE, projectSeeds } from '../../testing/press-files.ts';
import { checkWithMsgfmt } from './check-with-msgfmt.ts';
import { runTranslations } from './run-translations.ts';

const folder = makeSeedFolder();
const root = join(projectSeeds, '..');
const hasMsgfmt = checkWithMsgfmt('nothing.po', tmpdir()) !== null;
afterEach(() => vi.unstubAllEnvs());

const write = (name: string, text: string) => writeFileSync(join(folder.path(), name), text);
const read = (name: string) => readFileSync(join(folder.path(), name), 'utf8');
const run = (check = false) => runTranslations({ seeds: folder.path(), root, check });
/** What is told of files; without what msgfmt, or its absence, adds. */
const counts = (lines: readonly string[]) => lines.filter((line) => line.startsWith('seeds/'));
/** Terms of the project have no say here. */
const NO_TERMS = 'terms: []\n';
const translate = (text: string) => text.replaceAll(/(msgid ".+"\nmsgstr) ""/g, '$1 "English."');

test('a new file has every sentence, and then its state is told', async () => {
  write('glossary.yaml', NO_TERMS);
  write('a.txt', PAGE);
  write('b.md', PAGE);
  const first = await run();
  expect(first.errors).toEqual([]);
  expect(counts(first.lines)).toEqual([
    'seeds/a.en.po: 0 of 2 sentences translated, 2 new',
    'seeds/b.en.po: 0 of 2 sentences translated, 2 new',
  ]);
  expect(read('b.en.po')).toContain('#: seeds/b.md:3\n');
  write('a.en.po', translate(read('a.en.po')));
  expect(counts((await run()).lines)[0]).toBe('seeds/a.en.po: 2 of 2 sentences translated');
  write('a.en.po', read('a.en.po').replaceAll('msgctxt "kai', '#, fuzzy\nmsgctxt "kai'));
  expect(counts((await run()).lines)[0]).toBe(
    'seeds/a.en.po: 2 of 2 sentences translated, 2 fuzzy (marked by hand)',
  );
});

test('a desk’s correction makes one sentence fuzzy; what is gone is kept', async () => {
  write('glossary.yaml', NO_TERMS);
  write('a.txt', `${PAGE}\n千群参加。\n`);
  await run();
  write('a.en.po', translate(read('a.en.po')));
  const reason = 'reason: {zh: 形近, en: alike}';
  write(
    'a.desk.yaml',
    `corrections:\n  - {from: 千群, to: 干群, context: 千群参加, line: 5, confidence: certain, ${reason}}\n`,
  );
  const changed = await run();
  expect([counts(changed.lines), changed.errors]).toEqual([
    ['seeds/a.en.po: 3 of 3 sentences translated, 1 fuzzy (source changed)'],
    [],
  ]);
  expect(read('a.en.po')).toContain('#, fuzzy\n#| msgid "千群参加。"\n');
  write('a.desk.yaml', '');
  write('a.txt', PAGE);
  expect(counts((await run()).lines)).toEqual([
    'seeds/a.en.po: 2 of 2 sentences translated, 1 gone (kept out of use)',
  ]);
  expect(read('a.en.po')).toContain('#~ msgstr "English."');
});

test('with check nothing is written, and what is not up to date is an error', async () => {
  write('a.txt', PAGE);
  const missing = await run(true);
  expect(missing.errors).toEqual(['seeds/a.en.po:0: out-of-date: run npm run translations']);
  expect(existsSync(join(folder.path(), 'a.en.po'))).toBe(false);
  await run();
  expect((await run(true)).errors).toEqual([]);
  write('a.txt', PAGE.replace('项目', '招商'));
  const before = read('a.en.po');
  expect((await run(true)).errors).toEqual(missing.errors);
  expect(read('a.en.po')).toBe(before);
});

test('a file that another tool has folded is up to date and left alone', async () => {
  write('a.txt', PAGE);
  await run();
  const folded = read('a.en.po').replace(/^msgid "(.{4})(.+)"$/gm, 'msgid ""\n"$1"\n"$2"');
  write('a.en.po', folded);
  expect((await run(true)).errors).toEqual([]);
  await run();
  expect(read('a.en.po')).toBe(folded);
});

test('a file that is no PO is told of with its line, and left alone', async () => {
  write('a.txt', PAGE);
  const broken = 'msgid "a"\nmsgstr "say "hi""\n';
  write('a.en.po', broken);
  const { lines, errors } = await run();
  expect(counts(lines)).toEqual([]);
  expect(errors).toHaveLength(1);
  expect(errors[0]).toMatch(/^seeds\/a\.en\.po:2: po: Invalid key name "hi"/);
  expect(read('a.en.po')).toBe(broken);
});

test('a page with a faulty desk file is left alone, and others are done', async () => {
  write('a.txt', PAGE);
  write('a.desk.yaml', 'corrections: 7');
  write('b.txt', PAGE);
  const { lines, errors } = await run();
  expect(counts(lines)).toEqual(['seeds/b.en.po: 0 of 2 sentences translated, 2 new']);
  expect(errors[0]).toMatch(/^seeds\/a\.desk\.yaml:/);
  expect(existsSync(join(folder.path(), 'a.en.po'))).toBe(false);
});

test('without msgfmt a line says that it was not asked', async () => {
  vi.stubEnv('PATH', folder.path());
  write('a.txt', PAGE);
  expect((await run()).lines).toEqual([
    'seeds/a.en.po: 0 of 2 sentences translated, 2 new',
    'msgfmt is not installed (Debian: gettext): the files were not checked with it',
  ]);
});

test.skipIf(!hasMsgfmt)('what msgfmt warns of is told', async () => {
  write('a.txt', PAGE);
  await run();
  write('a.en.po', read('a.en.po').replace(/"Language-Team.*\n/, ''));
  const { lines, errors } = await run();
  expect(lines).toEqual([
    'seeds/a.en.po: 0 of 2 sentences translated',
    "seeds/a.en.po:2: warning: header field 'Language-Team' missing in header",
  ]);
  expect(errors).toEqual([]);
});

test('a folder that is not there is an error', async () => {
  const { errors } = await runTranslations({ seeds: '/nowhere/at/all', root, check: false });
  expect(errors).toHaveLength(1);
});
