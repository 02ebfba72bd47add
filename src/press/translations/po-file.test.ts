import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildPoEntry } from '../../testing/build-po-entry.ts';
import { checkWithMsgfmt } from './check-with-msgfmt.ts';
import { ENGLISH_HEADER, type PoEntry, readPo, writePo } from './po-file.ts';

const hasMsgfmt = checkWithMsgfmt('nothing.po', tmpdir()) !== null;

/** A file as a person and Poedit have left it, with all that there may be in one. */
const FILE = `# English of the page.
#
# Names after the glossary.
msgid ""
msgstr ""
"Project-Id-Version: Banmian\\n"
"PO-Revision-Date: 2026-11-26 21:10+0000\\n"
"Last-Translator: Li <li@example.org>\\n"
"Language-Team: English\\n"
"Language: en\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=UTF-8\\n"
"Content-Transfer-Encoding: 8bit\\n"
"X-Generator: Poedit 3.4\\n"

#: seeds/x.txt:3
msgctxt "kaige#title"
msgid "凯歌前行"
msgstr "Marching on"

# Is it 干群?
# It is.
#. from the press
#: seeds/x.txt:5
#: seeds/x.txt:7
#, fuzzy, no-wrap
#| msgctxt "kaige#l5s9"
#| msgid "他说：\\"旧\\\\的\\"。"
msgctxt "kaige#l5s1"
msgid ""
"他说："
"新的。"
msgstr ""
"He said:\\t\\"new\\".\\n"
"Twice."

# kept for later
#~| msgid "更旧"
#~ msgctxt "kaige#l9s1"
#~ msgid ""
#~ "没"
#~ "了"
#~ msgstr "gone"

# The end.
`;

test('all that a file holds is read', () => {
  const { header, entries, tail, faults } = readPo(`\ufeff${FILE}`);
  expect(faults).toEqual([]);
  expect(header.fields).toMatchObject({ Language: 'en', 'X-Generator': 'Poedit 3.4' });
  expect(header.comments.translator).toBe('English of the page.\n\nNames after the glossary.');
  expect(tail).toEqual(['# The end.']);
  expect(entries).toEqual([
    buildPoEntry({
      context: 'kaige#title',
      source: '凯歌前行',
      text: 'Marching on',
      references: ['seeds/x.txt:3'],
      line: 17,
    }),
    buildPoEntry({
      context: 'kaige#l5s1',
      source: '他说：新的。',
      text: 'He said:\t"new".\nTwice.',
      fuzzy: true,
      previous: { context: 'kaige#l5s9', source: '他说："旧\\的"。' },
      references: ['seeds/x.txt:5', 'seeds/x.txt:7'],
      notes: ['Is it 干群?', 'It is.'],
      extracted: ['from the press'],
      flags: ['no-wrap'],
      line: 29,
    }),
    buildPoEntry({
      context: 'kaige#l9s1',
      source: '没了',
      text: 'gone',
      previous: { context: null, source: '更旧' },
      references: [],
      notes: ['kept for later'],
      obsolete: true,
      line: 39,
    }),
  ]);
});

test('writing what was read loses nothing, and each string is one line', () => {
  const read = readPo(FILE);
  const written = writePo(read);
  const again = readPo(written);
  const plain = ({ entries }: { entries: readonly PoEntry[] }) =>
    entries.map((entry) => ({ ...entry, line: 0 }));
  expect(plain(again)).toEqual(plain(read));
  expect([again.header, again.tail]).toEqual([read.header, read.tail]);
  expect(writePo(again)).toBe(written);
  expect(written).toContain('msgid "他说：新的。"\n');
  expect(written).toContain('\n#\n# Names');
});

test.skipIf(!hasMsgfmt)('GNU gettext takes what is written', () => {
  const folder = mkdtempSync(join(tmpdir(), 'banmian-'));
  writeFileSync(join(folder, 'x.en.po'), writePo(readPo(FILE)));
  writeFileSync(join(folder, 'new.en.po'), writePo({ ...readPo(''), entries: [buildPoEntry()] }));
  expect(checkWithMsgfmt('x.en.po', folder)).toEqual({ ok: true, said: '' });
  expect(checkWithMsgfmt('new.en.po', folder)).toEqual({ ok: true, said: '' });
  rmSync(folder, { recursive: true });
});

const GOOD = 'msgctxt "a"\nmsgid "甲"\nmsgstr "A"\n\n';

const FAULTS: readonly [name: string, text: string, line: number, message: string][] = [
  ['a quote that is not escaped', 'msgid "乙"\nmsgstr "say "hi" x"\n', 6, 'Invalid key name "hi"'],
  ['a string that is not closed', 'msgid "乙\nmsgstr "B"\n', 5, 'End-of-line within string'],
  ['the end within a string', 'msgid "乙"\nmsgstr "B', 6, 'End-of-'],
  ['a conflict of two versions', '<<<<<<< ours\n', 5, 'no part of an entry: <<<<<<< ours'],
  ['no source', 'msgctxt "乙"\nmsgstr "B"\n', 5, 'an entry has both msgid and msgstr'],
  ['no translation', 'msgid "乙"\n', 5, 'an entry has both msgid and msgstr'],
  [
    'plural forms',
    'msgid "乙"\nmsgid_plural "丙"\nmsgstr[0] "B"\nmsgstr[1] "C"',
    5,
    'Plural forms',
  ],
  ['prose', 'All of this is mine.\n', 5, 'no part of an entry: All of this is mine.'],
];

test.each(FAULTS)(
  '%s is a fault with its line, and costs no other entry',
  (_, broken, line, message) => {
    const { entries, faults } = readPo(`${GOOD}${broken}\n\n${GOOD}`);
    expect(faults.map((fault) => fault.line)).toEqual([line]);
    expect(faults[0]?.message).toContain(message);
    expect(faults[0]?.message).not.toMatch(/at line/);
    expect(entries.map(({ text }) => text)).toEqual(['A', 'A']);
  },
);

test('without a header one for English is written', () => {
  const { header } = readPo(GOOD);
  expect(header).toEqual(ENGLISH_HEADER);
  expect(writePo(readPo(GOOD))).toContain('"Language: en\\n"');
});

/**
 * The library keeps entries in plain objects, by context and source: one that is called as a member of
 * all objects, `constructor`, is a fault that is told, and its file is left as it is.
 */
function isNoMember(text: string): boolean {
  return !Object.getOwnPropertyNames(Object.prototype).includes(text);
}

/** Anything a keyboard has, line ends and quotes among them. */
const word = fc.stringMatching(/^[ -~\n\t甲乙“”。]{0,12}$/).filter(isNoMember);
const line = fc.stringMatching(/^(?:[!-~甲][ -~甲]{0,9}[!-~甲])?$/).filter(isNoMember);
const entryOf = fc.record<PoEntry>({
  context: line,
  source: word.filter((text) => text !== ''),
  text: word,
  fuzzy: fc.boolean(),
  previous: fc.option(
    fc
      .record({ context: fc.option(line.filter((text) => text !== '')), source: fc.option(word) })
      .filter(({ context, source }) => context !== null || source !== null),
  ),
  references: fc.array(
    line.filter((text) => text !== ''),
    { maxLength: 2 },
  ),
  notes: fc.array(
    line.filter((text) => text !== ''),
    { maxLength: 2 },
  ),
  extracted: fc.array(
    line.filter((text) => text !== ''),
    { maxLength: 2 },
  ),
  flags: fc.constantFrom([], ['no-wrap'], ['no-wrap', 'x']),
  obsolete: fc.boolean(),
  line: fc.constant(0),
});

test('whatever is written is read back', () => {
  fc.assert(
    fc.property(fc.array(entryOf, { maxLength: 5 }), (entries) => {
      const ordered = [...entries].sort((a, b) => Number(a.obsolete) - Number(b.obsolete));
      const read = readPo(writePo({ header: ENGLISH_HEADER, entries, tail: [] }));
      expect(read.faults).toEqual([]);
      expect(read.entries.map((entry) => ({ ...entry, line: 0 }))).toEqual(ordered);
    }),
  );
});

test.each(['constructor', '__proto__', 'valueOf'])(
  'an entry whose source is %s is told',
  (source) => {
    const { entries, faults } = readPo(`${GOOD}\n\nmsgid "${source}"\nmsgstr "x"\n`);
    expect(entries.map((entry) => entry.source)).not.toContain(source);
    expect(faults).toHaveLength(1);
  },
);
