import { expect, test } from 'vitest';
import { latinTitleWords } from '../../composition/latin-title-words.ts';
import { cardFaults, inkBoxes } from '../../testing/card-faults.ts';
import type { CardWords } from './card-layout.ts';
import type { Headline } from './fit-lines.ts';
import { layOutCard } from './lay-out-card.ts';
import { openTypeCase } from './type-case.ts';

const cast = await openTypeCase();
const headline = (text: string): Headline => ({
  text,
  words: latinTitleWords(text, []),
  printed: [],
});
const words = (parts: Partial<CardWords> = {}): CardWords => ({
  form: 'running',
  nameplate: headline('周口日报'),
  kickers: ['今日论坛'],
  headline: headline('凯歌前行迎新年'),
  deck: null,
  dates: ['刊期未载', '文中最晚日期 2019年12月31日'],
  ...parts,
});
const linesOf = (parts: Partial<CardWords>) =>
  layOutCard(words(parts), cast).lines.map(({ line }) => line.text);
const LONG =
  '周口经济开发区召开党委扩大会议传达学习中央经济工作会议精神研究部署明年稳增长促改革调结构惠民生防风险各项工作任务落实措施';

test.each<[string, Partial<CardWords>]>([
  ['a short title', {}],
  ['a title of 60 characters', { headline: headline(LONG) }],
  ['a title of 600', { headline: headline(LONG.repeat(10)) }],
  ['one long word', { headline: headline('x'.repeat(120)) }],
  ['no title', { headline: headline('') }],
  ['no kicker', { kickers: [] }],
  ['a long kicker', { kickers: [LONG.slice(0, 24)] }],
  ['many kickers', { kickers: Array.from({ length: 9 }, () => '会议调研') }],
  ['a long deck', { deck: 'streamline administration and delegate power, improve regulation' }],
  ['a date alone', { dates: ['2019年12月31日'] }],
  ['no date', { dates: [] }],
  [
    'a long nameplate',
    { nameplate: headline('Zhoukou Economic and Technological Development Zone Daily') },
  ],
  ['a nameplate of two lines', { form: 'front', nameplate: headline('周口经济开发区') }],
  ['a front page with a long name', { form: 'front', nameplate: headline(LONG) }],
])('a card with %s keeps its margins, and nothing lies on anything', (_, parts) => {
  expect(cardFaults(layOutCard(words(parts), cast))).toEqual([]);
});

test('a card that is cropped to a square keeps its words whole', () => {
  const layout = layOutCard(words({ headline: headline('开发区召开党委（扩大）会议') }), cast);
  for (const { left, right } of inkBoxes(layout)) {
    expect(left).toBeGreaterThanOrEqual(285);
    expect(right).toBeLessThanOrEqual(915);
  }
});

test('lines are centred by their ink, whatever room a quotation mark has before it', () => {
  const layout = layOutCard(words({ headline: headline('“迎新年庆元旦”') }), cast);
  for (const { left, right } of inkBoxes(layout)) expect((left + right) / 2).toBeCloseTo(600, 0);
});

test('the headline is the largest, its nameplate above all', () => {
  const { lines } = layOutCard(words(), cast);
  const [name, kicker, ...rest] = lines.toSorted((a, b) => a.baseline - b.baseline);
  expect([name?.line.text, kicker?.line.text]).toEqual(['周口日报', '今日论坛']);
  const sizes = rest.map(({ size }) => size);
  expect(Math.max(...sizes)).toBe(sizes[0]);
  expect(sizes[0]).toBeGreaterThan(name?.size ?? 0);
});

test('a nameplate of four characters stands on one line, a longer one is broken between words', () => {
  const plate = (...words: string[]) =>
    linesOf({ form: 'front', nameplate: { text: words.join(''), words, printed: [] }, dates: [] });
  expect(plate('江口', '日报')).toEqual(['江口日报']);
  expect(plate('周口', '经济', '开发区')).toEqual(['周口经济', '开发区']);
});

test('a longer title is not larger than a shorter one', () => {
  const sizeOf = (text: string) =>
    Math.max(
      ...layOutCard(words({ headline: headline(text) }), cast).lines.map(({ size }) => size),
    );
  const sizes = [6, 12, 24, 48, 60].map((count) => sizeOf(LONG.slice(0, count)));
  expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
  expect(sizes.at(-1)).toBeGreaterThanOrEqual(38);
});

test('kickers stand on one line, those that do not fit left away', () => {
  expect(linesOf({ kickers: ['教育', '文化'] })).toContain('教育 · 文化');
  const many = linesOf({ kickers: ['会议调研', '产业项目', '生态环境', '法治安全', '节庆民俗'] });
  expect(many.filter((line) => line.includes('会议调研'))).toEqual([
    expect.stringMatching(/^会议调研 · 产业项目/),
  ]);
});

test('a date line too long for one line is two', () => {
  expect(linesOf({})).toContain('刊期未载 · 文中最晚日期 2019年12月31日');
  const english = ['Date of issue not given', 'Latest date in the text: 31 December 2019'];
  expect(linesOf({ dates: english })).toEqual(expect.arrayContaining(english));
});
