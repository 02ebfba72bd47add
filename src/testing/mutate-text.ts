import fc from 'fast-check';

/** Strings that have broken parsers: mark-up, stray halves of pairs, controls, rare characters. */
const NASTY = [
  ...[
    '>',
    '> ',
    '- ',
    '* ',
    '1. ',
    '1.',
    '10) ',
    '#',
    '## ',
    '##',
    '**',
    '*',
    '_',
    '__',
    '|',
    '---\n',
    '===\n',
  ],
  ...[
    '| 甲 | 乙 |\n|---|---|\n',
    '甲  乙  3\n丙  丁  4\n',
    '```\n',
    '~~~',
    '`',
    '\\',
    '\\*',
    '&amp;',
    '&#0;',
  ],
  ...['<script>alert(1)</script>', '<!--', '[甲]: http://a.cn', '[甲](乙)', '![](a.png)', '<b'],
  ...['\n', '\n\n', '\r', '\r\n', '\t', '    ', '\u3000\u3000', '\u00a0', '\u0085', '\u2028', '\v'],
  ...[
    '\0',
    '\ufeff',
    '\u202e',
    '\u2066',
    '\u200b',
    '\u200d',
    '\ufffd',
    '\ue000',
    '\ud800',
    '\udc00',
  ],
  ...[
    '👨‍👩‍👧',
    '𠮷',
    '①',
    '②7',
    '（下转第三版）',
    '第3版',
    '（记者 ',
    '）',
    '(',
    ')',
    '“',
    '”',
    '《',
    '：',
    '、',
  ],
  ...[
    '。',
    '，',
    '……',
    '图为',
    '▲',
    '记者 王泉林 摄',
    ' 摄',
    '文/图',
    '本报讯',
    '新华社北京12月3日电',
    '□李清华',
  ],
];

/** A change of a text; places are fractions of its length. */
type Change =
  | { readonly kind: 'delete' | 'double'; readonly at: number; readonly length: number }
  | { readonly kind: 'swap'; readonly at: number; readonly length: number }
  | { readonly kind: 'insert'; readonly at: number; readonly text: string };

const place = fc.double({ min: 0, max: 1, noNaN: true });
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('delete', 'double', 'swap'),
    at: place,
    length: fc.integer({ min: 1, max: 120 }),
  }),
  fc.record({ kind: fc.constant('insert'), at: place, text: fc.constantFrom(...NASTY) }),
  fc.record({
    kind: fc.constant('insert'),
    at: place,
    text: fc.string({ unit: 'binary', maxLength: 8 }),
  }),
);

/** Parts of the given texts, each spoiled in a few places: what OCR and bad editors make of a page. */
export function mutated(texts: readonly string[]): fc.Arbitrary<string> {
  const part = fc
    .record({
      text: fc.constantFrom(...texts),
      at: place,
      length: fc.integer({ min: 50, max: 1500 }),
    })
    .map(({ text, at, length }) => text.slice(Math.floor(at * text.length)).slice(0, length));
  return fc
    .record({ part, changes: fc.array(change, { minLength: 1, maxLength: 8 }) })
    .map(({ part: text, changes }) => changes.reduce(changed, text));
}

/** Texts of nothing but nasty strings, ends of lines and short words. */
export const nastyText: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...NASTY, '\n', '\n\n', '开发区召开会议', '，王泉林等出席。'), {
    maxLength: 30,
  })
  .map((pieces) => pieces.join(''));

function changed(text: string, one: Change): string {
  const at = Math.floor(one.at * text.length);
  if (one.kind === 'insert') return text.slice(0, at) + one.text + text.slice(at);
  const end = at + one.length;
  const piece = text.slice(at, end);
  if (one.kind === 'delete') return text.slice(0, at) + text.slice(end);
  if (one.kind === 'double') return text.slice(0, end) + piece + text.slice(end);
  const other = text.slice(end, end + one.length);
  return text.slice(0, at) + other + piece + text.slice(end + one.length);
}
