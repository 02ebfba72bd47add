import { expect, test } from 'vitest';
import { buildPoEntry } from '../../testing/build-po-entry.ts';
import { slug } from '../../vocabulary/ids.ts';
import { unitId } from '../../vocabulary/translation.ts';
import { matchEntries } from './match-entries.ts';
import { type PageUnit, unitOfContext } from './page-units.ts';
import type { PoEntry } from './po-file.ts';

function unit(context: string, text: string, also: readonly string[] = []): PageUnit {
  const [article = ''] = context.split('#');
  const id = unitId(unitOfContext(context));
  return { context, slug: slug(article), id, text, reference: 'seeds/x.txt:5', also };
}

const entry = (context: string, source: string, text: string, more: Partial<PoEntry> = {}) =>
  buildPoEntry({ context, source, text, ...more });

const MATCHES: readonly [
  name: string,
  entries: readonly PoEntry[],
  units: readonly PageUnit[],
  texts: readonly (string | null)[],
][] = [
  ['the same context and text', [entry('a#l5', '甲', 'A')], [unit('a#l5', '甲')], ['A']],
  ['nothing in common', [entry('a#l5', '甲', 'A')], [unit('b#l7', '乙')], [null]],
  [
    'the same words in two articles are told apart by context',
    [entry('b#l9', '甲', 'B'), entry('a#l5', '甲', 'A')],
    [unit('a#l5', '甲'), unit('b#l9', '甲')],
    ['A', 'B'],
  ],
  [
    'an article with another slug, by anchor and text',
    [entry('old#title', '甲', 'wrong'), entry('old#l5', '甲', 'A')],
    [unit('new#l5', '甲')],
    ['A'],
  ],
  [
    'a sentence that begins elsewhere, by its text',
    [entry('a#l5s2', '甲', 'A')],
    [unit('a#l7', '甲')],
    ['A'],
  ],
  [
    'a text that changed, by its context',
    [entry('a#l5', '甲', 'A')],
    [unit('a#l5', '甲乙')],
    ['A'],
  ],
  [
    'a text found elsewhere goes before a context with another text',
    [entry('a#l5', '甲', 'A')],
    [unit('a#l5', '乙'), unit('a#l7', '甲')],
    [null, 'A'],
  ],
  [
    'slug and text both changed, by the line',
    [entry('old#l5', '甲', 'A')],
    [unit('new#l5', '甲乙')],
    ['A'],
  ],
  [
    'a title is no line: another slug’s is not taken for it',
    [entry('old#title', '甲', 'A')],
    [unit('new#title', '甲乙')],
    [null],
  ],
  [
    'two sentences merged into one, by its own anchor first',
    [entry('a#l7', '乙', 'B'), entry('a#l5', '甲', 'A')],
    [unit('a#l5', '甲乙', ['l7'])],
    ['A'],
  ],
  [
    'or by that of the one merged into it',
    [entry('a#l7', '乙', 'B')],
    [unit('a#l5', '甲乙', ['l7'])],
    ['B'],
  ],
  [
    'an entry out of use is used again',
    [entry('a#l5', '甲', 'A', { obsolete: true })],
    [unit('a#l5', '甲')],
    ['A'],
  ],
  [
    'of two that would do, the one that is translated and not in doubt',
    [
      entry('a#l5', '甲', ''),
      entry('a#l5', '甲', 'fuzzy', { fuzzy: true }),
      entry('a#l5', '甲', 'old', { obsolete: true }),
      entry('a#l5', '甲', 'A'),
    ],
    [unit('a#l5', '甲')],
    ['A'],
  ],
  [
    'no entry is given twice',
    [entry('a#caption1-credit', '摄', 'Photo')],
    [unit('a#caption1-credit', '摄'), unit('a#caption2-credit', '摄')],
    ['Photo', null],
  ],
];

test.each(MATCHES)('%s', (_, entries, units, texts) => {
  expect(matchEntries(entries, units).map((one) => one?.text ?? null)).toEqual(texts);
});
