import { describe, expect, test } from 'vitest';
import { readUnits } from './read-units.ts';
import { beginsBold, isBold } from './unit.ts';

const unitsOf = (text: string) => readUnits(text).units;
const wordsOf = (text: string) => unitsOf(text).map(({ words }) => words.text);

/** The characters that are mark-up, in their order. */
function markupOf(text: string): string {
  const { markup } = readUnits(text);
  const isMarkup = (at: number) => markup.some(([start, end]) => at >= start && at < end);
  return [...text].filter((_, at) => isMarkup(at)).join('');
}

describe('headings', () => {
  test.each([
    ['# 标题', '标题', 1],
    ['### 标题 ###', '标题', 3],
    ['##标题', '标题', 2],
    ['##标题##', '标题', 2],
    ['## **标题**', '标题', 2],
  ])('%s is a heading', (text, words, level) => {
    expect(unitsOf(text)).toMatchObject([{ kind: 'heading', level, words: { text: words } }]);
  });

  test.each(['#家乡味道#征文启事', '####### 七', '标题\n===', '\\# 标题'])('%j is none', (text) => {
    expect(unitsOf(text).map(({ kind }) => kind)).not.toContain('heading');
  });
});

describe('lines', () => {
  test.each([
    ['\n', [1, 3]],
    ['\r\n', [1, 3]],
    ['\r', [1, 3]],
  ])('are counted with %j at their ends', (end, lines) => {
    expect(unitsOf(`一行。${end}${end}又一行。`).map(({ line }) => line)).toEqual(lines);
  });

  test('without a blank line between them are units of their own, marked soft', () => {
    expect(unitsOf('一行\n二行\n\n三行').map(({ words, soft }) => [words.text, soft])).toEqual([
      ['一行', false],
      ['二行', true],
      ['三行', false],
    ]);
  });

  test.each([
    ['\u3000\u3000一行', true],
    ['    一行', true],
    ['\t一行', true],
    [' 一行', false],
    ['一行', false],
  ])('%j is indented: %s', (text, expected) => {
    expect(unitsOf(text).map(({ indented, words }) => [indented, words.text])).toEqual([
      [expected, '一行'],
    ]);
  });

  test('behind a rule are marked', () => {
    expect(unitsOf('一行\n\n---\n\n二行').map(({ ruled }) => ruled)).toEqual([false, true]);
  });
});

describe('words are left alone', () => {
  test.each([
    '`甲`与`乙`',
    '&amp; &#20013;',
    '\\*甲\\*',
    '[甲](http://a.cn)',
    '[甲]: http://a.cn',
    '<b>甲</b>',
    '<http://a.cn>',
    '![图](a.png)',
    '```',
    '_甲_ *乙*',
  ])('%s', (text) => {
    expect(wordsOf(text)).toEqual([text]);
  });
});

describe('bold type', () => {
  test.each([
    ['**本报讯**（记者 甲）正文', '本报讯（记者 甲）正文', false, true],
    ['**小标题**', '小标题', true, true],
    ['正文**重点**正文', '正文重点正文', false, false],
    ['正文**，**正文', '正文，正文', false, false],
    ['__小标题__', '小标题', true, true],
  ])('%s', (text, words, whole, first) => {
    const [unit] = unitsOf(text);
    expect(unit?.words.text).toBe(words);
    expect(unit && isBold(unit)).toBe(whole);
    expect(unit && beginsBold(unit)).toBe(first);
  });

  test('over two lines belongs to both', () => {
    expect(unitsOf('**一行\n二行**\n三行').map(isBold)).toEqual([true, true, false]);
  });

  test('of many lines in one paragraph is found for each', () => {
    const text = Array.from({ length: 50 }, (_, i) =>
      i % 2 === 0 ? `**甲${i}**乙` : `丙${i}`,
    ).join('\n');
    expect(unitsOf(text).map(beginsBold)).toEqual(
      Array.from({ length: 50 }, (_, i) => i % 2 === 0),
    );
    expect(wordsOf(text).join('')).not.toContain('*');
  });
});

describe('lists and quotes', () => {
  test.each([
    ['- 甲\n- 乙', ['甲', '乙'], '- - '],
    ['1. 甲\n2. 乙', ['1. 甲', '2. 乙'], ''],
    ['> 甲\n> 乙', ['甲', '乙'], '> > '],
    ['> - 甲\n>   乙', ['甲', '乙'], '> - > '],
    ['1. > 甲', ['1. 甲'], '> '],
    ['1. # 甲', ['1. 甲'], '# '],
    ['1. - 甲', ['1. 甲'], '- '],
    ['1.', ['1.'], ''],
    ['1. ---', ['1.'], '---'],
    ['-', [], '-'],
  ])('%j', (text, words, markup) => {
    expect(wordsOf(text)).toEqual(words);
    expect(markupOf(text)).toBe(markup);
  });

  test('items of one list share a group', () => {
    const [first, second, third] = unitsOf('- 甲\n- 乙\n\n正文\n\n- 丙').filter(
      ({ kind }) => kind === 'item',
    );
    expect(first?.group).toBe(second?.group);
    expect(third?.group).not.toBe(first?.group);
  });

  test('nested beyond reason are shown as text', () => {
    expect(wordsOf(`${'> '.repeat(60)}深`)).toEqual([`${'> '.repeat(60)}深`]);
  });
});

describe('tables', () => {
  test('rows have cells, and what draws the table is mark-up', () => {
    const text = '| 甲 | **乙** |\n|---|---|\n| 丙 | |\n';
    const units = unitsOf(text);
    expect(units.map(({ kind, line }) => [kind, line])).toEqual([
      ['row', 1],
      ['row', 3],
    ]);
    expect(units.map(({ cells }) => cells.map((cell) => cell.text))).toEqual([
      ['甲', '乙'],
      ['丙', ''],
    ]);
    expect(markupOf(text).replace(/\s/g, '')).toBe('||****||---|---||||');
  });

  test('a row with more cells than its head keeps them', () => {
    const [, row] = unitsOf('| 甲 | 乙 |\n|---|---|\n| 一 | 二 | 三 |');
    expect(row?.cells.map(({ text }) => text)).toEqual(['一', '二', '三']);
  });
});

test('a byte order mark moves nothing', () => {
  const [unit] = unitsOf('\ufeff# 标题');
  expect(unit?.words).toEqual({ text: '标题', at: [3, 4] });
});
