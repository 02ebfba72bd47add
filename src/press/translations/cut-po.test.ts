import { expect, test } from 'vitest';
import { cutPo } from './cut-po.ts';

const ENTRY = 'msgctxt "a#l5"\nmsgid "甲"\nmsgstr "A"';

const CUTS: readonly [
  name: string,
  text: string,
  blocks: readonly (readonly [number, string])[],
][] = [
  ['nothing', '\n \n', []],
  [
    'entries parted by a line',
    `${ENTRY}\n\n${ENTRY}\n`,
    [
      [1, 'msgctxt,msgid,msgstr'],
      [5, 'msgctxt,msgid,msgstr'],
    ],
  ],
  [
    'entries one under the other',
    `${ENTRY}\nmsgid "乙"\nmsgstr ""\n"B"\n`,
    [
      [1, 'msgctxt,msgid,msgstr'],
      [4, 'msgid,msgstr'],
    ],
  ],
  [
    'comments go with the entry below',
    `${ENTRY}\n# note\n\n#: x:1\n${ENTRY}`,
    [
      [1, 'msgctxt,msgid,msgstr'],
      [7, 'msgctxt,msgid,msgstr'],
    ],
  ],
  [
    'entries out of use',
    '#~| msgid "z"\n#~ msgid "甲"\n#~ msgstr ""\n#~ "A"\n\n#~ msgid "乙"\n#~ msgstr "B"',
    [
      [2, 'msgid,msgstr'],
      [6, 'msgid,msgstr'],
    ],
  ],
  [
    'an entry without its translation ends where the next begins',
    'msgid "甲"\n\nmsgctxt "b"\nmsgid "乙"\nmsgstr "B"',
    [
      [1, 'msgid'],
      [3, 'msgctxt,msgid,msgstr'],
    ],
  ],
  [
    'plural forms',
    'msgid "甲"\nmsgid_plural "乙"\nmsgstr[0] "A"\nmsgstr[1] "B"',
    [[1, 'msgid,msgid_plural,msgstr,msgstr']],
  ],
  [
    'what is no PO begins an entry of its own',
    `${ENTRY}\n<<<<<<< ours\n\n${ENTRY}`,
    [
      [1, 'msgctxt,msgid,msgstr'],
      [4, ''],
      [6, 'msgctxt,msgid,msgstr'],
    ],
  ],
  ['comments alone', '\n# one\n# two', [[2, '']]],
  [
    'line ends of every kind',
    ENTRY.replace('\n', '\r\n').replace('\nmsgstr', '\rmsgstr'),
    [[1, 'msgctxt,msgid,msgstr']],
  ],
];

test.each(CUTS)('%s', (_, text, blocks) => {
  expect(cutPo(text).map(({ line, keywords }) => [line, keywords.join()])).toEqual(blocks);
});
