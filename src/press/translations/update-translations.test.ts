import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildArticle, buildParagraph, buildPassage } from '../../testing/build-article.ts';
import { buildPoEntry } from '../../testing/build-po-entry.ts';
import { makePage } from '../../testing/make-page.ts';
import type { Block } from '../../vocabulary/article.ts';
import { anchor, slug } from '../../vocabulary/ids.ts';
import { type PoEntry, readPo, writePo } from './po-file.ts';
import { updateTranslations } from './update-translations.ts';

const SEED = 'seeds/x.txt';

/** A page of one article, `kaige`, whose paragraphs stand on lines 5, 7, 9 … */
function pageOf(paragraphs: readonly string[], name = 'kaige') {
  const blocks = paragraphs.map((text, i) => buildParagraph(text, 5 + 2 * i));
  return makePage('x', [buildArticle({ slug: slug(name), title: null, blocks })]);
}

const update = (entries: readonly PoEntry[], paragraphs: readonly string[], name?: string) =>
  updateTranslations(entries, pageOf(paragraphs, name), SEED);

/** Entries in short: `kaige#l5 甲。 = A.`, with `~` when fuzzy, `#` when out of use. */
const short = (entries: readonly PoEntry[]) =>
  entries.map(
    ({ context, source, text, fuzzy, obsolete, previous }) =>
      `${obsolete ? '# ' : ''}${context} ${source} ${fuzzy ? '~' : '='} ${text}` +
      (previous === null ? '' : ` (${previous.source})`),
  );

/** All sentences of a page translated as their anchors. */
const translated = (paragraphs: readonly string[]) =>
  update([], paragraphs).entries.map((entry) => ({ ...entry, text: `T ${entry.context}` }));

describe('update', () => {
  test('a new page gets an entry for each unit, in reading order', () => {
    const { entries, report } = update([], ['甲。乙。', '丙。']);
    expect(entries).toEqual([
      buildPoEntry({ text: '', references: ['seeds/x.txt:5'] }),
      buildPoEntry({
        context: 'kaige#l5s2',
        source: '乙。',
        text: '',
        references: ['seeds/x.txt:5'],
      }),
      buildPoEntry({
        context: 'kaige#l7',
        source: '丙。',
        text: '',
        references: ['seeds/x.txt:7'],
      }),
    ]);
    expect(report).toEqual({ new: 3, changed: 0, kept: 0, gone: 0 });
  });

  test('nothing changed: nothing changes, notes and flags included', () => {
    const before = translated(['甲。', '乙。']).map((entry) => ({
      ...entry,
      notes: ['note'],
      extracted: ['extracted'],
      flags: ['no-wrap'],
    }));
    const { entries, report } = update(before, ['甲。', '乙。']);
    expect(entries).toEqual(before);
    expect(report).toEqual({ new: 0, changed: 0, kept: 2, gone: 0 });
  });

  test('a changed sentence keeps its English, fuzzy, with what it was made from; no other does', () => {
    const { entries, report } = update(translated(['千群。乙。']), ['干群。乙。']);
    expect(short(entries)).toEqual([
      'kaige#l5 干群。 ~ T kaige#l5 (千群。)',
      'kaige#l5s2 乙。 = T kaige#l5s2',
    ]);
    expect(report).toEqual({ new: 0, changed: 1, kept: 1, gone: 0 });
  });

  test('changed twice, it is still the first text that the English was made from', () => {
    const once = update(translated(['千群。']), ['干群。']).entries;
    expect(short(update(once, ['干部。']).entries)).toEqual([
      'kaige#l5 干部。 ~ T kaige#l5 (千群。)',
    ]);
  });

  test('changed back, it is in order again', () => {
    const once = update(translated(['千群。']), ['干群。']).entries;
    expect(short(update(once, ['千群。']).entries)).toEqual(['kaige#l5 千群。 = T kaige#l5']);
  });

  test('a changed sentence without English is only a new text', () => {
    const before = update([], ['千群。']).entries;
    expect(short(update(before, ['干群。']).entries)).toEqual(['kaige#l5 干群。 = ']);
  });

  test('what is gone is kept out of use, and used again when it comes back', () => {
    const { entries, report } = update(translated(['甲。', '乙。']), ['甲。']);
    expect(short(entries)).toEqual(['kaige#l5 甲。 = T kaige#l5', '# kaige#l7 乙。 = T kaige#l7']);
    expect(report).toEqual({ new: 0, changed: 0, kept: 1, gone: 1 });
    const again = update(entries, ['甲。', '乙。']);
    expect(again.entries).toEqual(translated(['甲。', '乙。']));
    expect(again.report).toEqual({ new: 0, changed: 0, kept: 2, gone: 0 });
  });

  test('a sentence that moved takes its English along', () => {
    const { entries, report } = update(translated(['甲。', '乙。']), ['乙。', '甲。']);
    expect(short(entries)).toEqual(['kaige#l5 乙。 = T kaige#l7', 'kaige#l7 甲。 = T kaige#l5']);
    expect(report).toEqual({ new: 0, changed: 0, kept: 2, gone: 0 });
  });

  test('an article with another slug keeps all of its English', () => {
    const { entries, report } = update(
      translated(['甲。乙。', '甲。']),
      ['甲。乙。', '甲。'],
      'new',
    );
    expect(short(entries)).toEqual([
      'new#l5 甲。 = T kaige#l5',
      'new#l5s2 乙。 = T kaige#l5s2',
      'new#l7 甲。 = T kaige#l7',
    ]);
    expect(report).toEqual({ new: 0, changed: 0, kept: 3, gone: 0 });
  });

  test('sentences that a joined column break merged: the first is in doubt, the other kept', () => {
    const passage = buildPassage('新修道路。', 5);
    const [first] = passage.sentences;
    if (first === undefined) throw new Error('a sentence was built');
    const sentences = [{ ...first, also: [anchor('l7')] }];
    const block: Block = { type: 'paragraph', lines: [5, 7], text: { ...passage, sentences } };
    const page = makePage('x', [
      buildArticle({ slug: slug('kaige'), title: null, blocks: [block] }),
    ]);
    const { entries } = updateTranslations(translated(['新', '修道路。']), page, SEED);
    expect(short(entries)).toEqual([
      'kaige#l5 新修道路。 ~ T kaige#l5 (新)',
      '# kaige#l7 修道路。 = T kaige#l7',
    ]);
  });

  test('of two entries for one unit the other becomes a note, for GNU gettext takes no two', () => {
    const twins = [
      buildPoEntry(),
      buildPoEntry({ text: 'Other.', notes: ['mine'] }),
      buildPoEntry({ text: 'A.', obsolete: true }),
    ];
    const { entries } = update(twins, ['甲。']);
    expect(entries).toEqual([buildPoEntry({ notes: ['mine', 'Also: Other.'] })]);
  });
});

/** A page’s sentences, few and much alike, so that they come, go, move and change. */
const paragraphs = fc.array(fc.stringMatching(/^(?:[甲乙丙]{1,2}。){1,2}$/), { maxLength: 4 });
const entry = fc
  .record({
    context: fc.constantFrom('kaige#l5', 'kaige#l5s2', 'kaige#l7', 'old#l5', 'old#title', 'x'),
    source: fc.stringMatching(/^[甲乙丙]{1,2}。$/),
    text: fc.stringMatching(/^(?:[A-Z][a-z]{0,2}\.)?$/),
    fuzzy: fc.boolean(),
    obsolete: fc.boolean(),
  })
  .map((parts) => buildPoEntry(parts));
const entries = fc.array(entry, { maxLength: 8 });

test('updating twice is the same as once, through a file too', () => {
  fc.assert(
    fc.property(entries, paragraphs, (before, texts) => {
      const once = update(before, texts).entries;
      expect(update(once, texts).entries).toEqual(once);
      const read = readPo(writePo({ ...readPo(''), entries: once })).entries;
      const plain = update(read, texts).entries.map((one) => ({ ...one, line: 0 }));
      expect(plain).toEqual(once);
    }),
  );
});

test('no text is ever lost, and no two entries are one to GNU gettext', () => {
  fc.assert(
    fc.property(entries, fc.array(paragraphs, { minLength: 1, maxLength: 4 }), (before, pages) => {
      const after = pages.reduce((given, texts) => [...update(given, texts).entries], before);
      const said = after.flatMap(({ text, notes }) => [text, ...notes]).join('\n');
      for (const { text } of before) expect(said).toContain(text);
      const keys = after.map(({ context, source }) => `${context} ${source}`);
      expect(new Set(keys).size).toBe(keys.length);
    }),
  );
});
