import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { buildArticle, buildParagraph } from '../../testing/build-article.ts';
import { makePage } from '../../testing/make-page.ts';
import { pressText, readProjectFile } from '../../testing/press-text.ts';
import { slug } from '../../vocabulary/ids.ts';
import { readTranslations } from './read-translations.ts';

const NAMES = { po: 'seeds/x.en.po', seed: 'seeds/x.txt' };
const kaige = slug('kaige');

const page = makePage(
  'x',
  [buildArticle({ slug: kaige, title: '凯歌', blocks: [buildParagraph('甲。干群。', 5)] })],
  { nameplate: '开发区' },
);

const said = (context: string, source: string, text: string, comments = '') =>
  `${comments}msgctxt "${context}"\nmsgid "${source}"\nmsgstr "${text}"\n\n`;

const NAMEPLATE = said('#nameplate', '开发区', 'The Zone');
const TITLE = said('kaige#title', '凯歌', 'Song');
const FIRST = said('kaige#l5', '甲。', ' A. ');
const SECOND = said('kaige#l5s2', '干群。', 'Officials and residents.');

/** Nameplate and units in short, `~` for stale, and the warnings. */
function read(text: string) {
  const { translation, warnings } = readTranslations(text, page, NAMES);
  const units = [...(translation.articles.get(kaige)?.values() ?? [])];
  const short = units.map(
    ({ id, text: own, state }) => `${id} ${state === 'stale' ? '~' : ''}${own}`,
  );
  return { nameplate: translation.nameplate, units: short, warnings };
}

test('a page that is translated in full', () => {
  expect(read(NAMEPLATE + TITLE + FIRST + SECOND)).toEqual({
    nameplate: 'The Zone',
    units: ['title Song', 'l5 A.', 'l5s2 Officials and residents.'],
    warnings: [],
  });
});

test('what has no English yet is not in it, and is no fault', () => {
  const half = said('#nameplate', '开发区', '') + said('kaige#title', '凯歌', '') + FIRST + SECOND;
  expect(read(half)).toEqual({
    nameplate: null,
    units: ['l5 A.', 'l5s2 Officials and residents.'],
    warnings: [],
  });
});

const STALE = '~Officials and residents.';

const FINDINGS: readonly [name: string, text: string, unit: string, warnings: readonly string[]][] =
  [
    [
      'a sentence that has changed since',
      NAMEPLATE + TITLE + FIRST + said('kaige#l5s2', '千群。', 'Officials and residents.'),
      STALE,
      [
        'seeds/x.en.po:13: source-changed: kaige#l5s2 was translated from “千群。”: run npm run translations and look at it',
      ],
    ],
    [
      'and one that the command has marked so',
      NAMEPLATE +
        TITLE +
        FIRST +
        said('kaige#l5s2', '干群。', 'Officials and residents.', '#, fuzzy\n#| msgid "千群。"\n'),
      STALE,
      [
        'seeds/x.en.po:15: source-changed: kaige#l5s2 was translated from “千群。”: run npm run translations and look at it',
      ],
    ],
    [
      'one that a translator doubts',
      NAMEPLATE +
        TITLE +
        FIRST +
        said('kaige#l5s2', '干群。', 'Officials and residents.', '#, fuzzy\n'),
      STALE,
      ['seeds/x.en.po:14: fuzzy: kaige#l5s2 is marked fuzzy: look at it and unmark it'],
    ],
    [
      'another slug: found by anchor and text',
      NAMEPLATE + TITLE + FIRST + SECOND.replace('kaige', 'old'),
      'Officials and residents.',
      [],
    ],
    [
      'a context that the page does not have',
      said('kaige#l99', '没', 'gone') + NAMEPLATE + TITLE + FIRST + SECOND,
      'Officials and residents.',
      [
        'seeds/x.en.po:1: unknown-context: kaige#l99 is nothing on this page: run npm run translations, which puts it aside',
      ],
    ],
    [
      'a context that stands there twice',
      NAMEPLATE + TITLE + FIRST + SECOND + said('kaige#l5s2', '千群。', 'Masses.'),
      'Officials and residents.',
      ['seeds/x.en.po:17: duplicate: kaige#l5s2 stands on line 13 too: delete one of the two'],
    ],
    [
      'an entry that is no PO',
      `${NAMEPLATE}msgid "x"\n\n${TITLE}${FIRST}${SECOND}`,
      'Officials and residents.',
      [
        'seeds/x.en.po:5: po: an entry has both msgid and msgstr: put it right; until then the entry is not read',
      ],
    ],
    [
      'sentences that the file has no entry for',
      FIRST + SECOND,
      'Officials and residents.',
      ['seeds/x.en.po:0: out-of-date: 2 of 4 sentences have no entry: run npm run translations'],
    ],
  ];

test.each(FINDINGS)('%s', (_, text, unit, warnings) => {
  const { units, warnings: told } = read(text);
  expect(units.find((one) => one.startsWith('l5s2'))).toBe(`l5s2 ${unit}`);
  expect(units.filter((one) => one.includes('~'))).toHaveLength(unit === STALE ? 1 : 0);
  expect(told).toEqual(warnings);
});

const SEED = 'seeds/000_e99b61bfbcb1de75';
const hasEnglish = existsSync(new URL(`../../../${SEED}.en.po`, import.meta.url));

test.skipIf(!hasEnglish)('the English of the seed fits its page: nothing stale or unknown', () => {
  const pressed = pressText(readProjectFile(`${SEED}.txt`), readProjectFile(`${SEED}.desk.yaml`));
  const names = { po: `${SEED}.en.po`, seed: `${SEED}.txt` };
  const { translation, warnings } = readTranslations(
    readProjectFile(names.po),
    pressed.page,
    names,
  );
  expect(warnings).toEqual([]);
  expect([...translation.articles.keys()]).toEqual(pressed.page.articles.map((one) => one.slug));
});
