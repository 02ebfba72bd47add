import { describe, expect, test } from 'vitest';
import { askSearch } from '../../testing/ask-search.ts';
import { seedEdition } from '../../testing/search-editions.ts';
import { searchFilesOf } from './search-files.ts';

const { articles, words } = await seedEdition();
const ask = askSearch(searchFilesOf(articles, words));
const numbers = (results: readonly { readonly article: number }[]) =>
  results.map(({ article }) => article);
const exact = (typed: string) => numbers(ask(typed).answer.exact);
const forgiving = (typed: string) => numbers(ask(typed).answer.forgiving);

describe('exactly', () => {
  test.each([
    ['招商引资', 2],
    ['党建', 2],
    ['8.49', 1],
    ['８．４９', 1],
    ['入驻', 1],
    ['人驻', 1],
    ['营商环境', 2],
    ['招商引资 党建', 1],
    ['招商引资 -党建', 1],
    ['党建 -招商引资', 1],
  ])('%s finds %i', (typed, count) => {
    expect(exact(typed)).toHaveLength(count);
  });

  test.each([
    ['經濟', '经济'],
    ['營商環境', '营商环境'],
    ['人驻', '入驻'],
    ['８．４９', '8.49'],
  ])('%s finds what %s finds', (one, other) => {
    expect(exact(one)).toEqual(exact(other));
    expect(exact(one)).not.toEqual([]);
  });

  test('what only the scan has is shown as scanned', () => {
    const [result] = ask('人驻').answer.exact;
    expect(result?.hits.map(({ isScanned }) => isScanned)).toEqual([true]);
    expect(ask('入驻').answer.exact[0]?.hits[0]?.isScanned).toBe(false);
  });
});

describe('forgivingly', () => {
  test.each([
    ['business environment', 'stem', '营商环境'],
    ['"Business environments"', 'stem', '营商环境'],
    ['yingshang huanjing', 'pinyin', '营商环境'],
    ['yingshanghuanjing', 'pinyin', '营商环境'],
    ['Yíngshāng huánjìng', 'pinyin', '营商环境'],
    ['ying2shang1 huan2jing4', 'pinyin', '营商环境'],
    ['yingsh', 'pinyin', '营商环境'],
    ['yshj', 'initials', '营商环境'],
    ['zsyz', 'initials', '招商引资'],
    ['zhsyz', 'initials', '招商引资'],
    ['zhaoshang yinzi', 'pinyin', '招商引资'],
    ['dangjian', 'pinyin', '党建'],
    ['wang wenfeng', 'pinyin', '王文峰'],
    ['Wenfeng Wang', 'pinyin', '王文峰'],
    ['wangwenfeng', 'pinyin', '王文峰'],
    ['wenfengwang', 'pinyin', '王文峰'],
    ['wwf', 'initials', '王文峰'],
    ['kaifaqu dangwei', 'pinyin', '开发区党委'],
  ])('%s finds by %s what %s finds, and says so', (typed, by, chinese) => {
    const { answer } = ask(typed);
    expect(answer.exact).toEqual([]);
    expect(numbers(answer.forgiving).filter((one) => exact(chinese).includes(one))).toEqual(
      exact(chinese),
    );
    for (const { article, reasons, hits } of answer.forgiving) {
      expect(hits).not.toEqual([]);
      if (!exact(chinese).includes(article)) continue;
      const reason = reasons.find((one) => one.by === by);
      expect(reason?.as.join(' ').toLowerCase()).toContain(
        by === 'stem' ? 'business environment' : chinese,
      );
    }
  });

  test.each(['business environment', 'yingshang huanjing', 'yingshanghuanjing', 'yshj'])(
    '%s finds nothing but what 营商环境 finds',
    (typed) => {
      expect(forgiving(typed)).toEqual(exact('营商环境'));
    },
  );

  test('a word that no text has is taken for the beginning of one', () => {
    expect(forgiving('environm')).toEqual(forgiving('environment'));
    expect(forgiving('environment')).not.toEqual([]);
  });

  test('words of a quotation stand side by side, others in one sentence in any order', () => {
    expect(forgiving('environment business')).toEqual(forgiving('business environment'));
    expect(forgiving('"environment business"')).toEqual([]);
  });

  test('an article is in one group, and excluded by its English words too', () => {
    const { answer } = ask('党建 tax');
    expect(numbers(answer.exact)).toEqual([]);
    expect(answer.forgiving.every(({ article }) => exact('党建').includes(article))).toBe(true);
    expect(answer.forgiving).not.toEqual([]);
    const without = exact('党建 -taxes');
    expect([...without, ...numbers(answer.forgiving)].sort()).toEqual(exact('党建'));
  });

  test.each(['a', 'q', '党'])('%s alone gives nothing forgiving', (typed) => {
    expect(forgiving(typed)).toEqual([]);
  });

  test('hits are marked in the language that was searched', () => {
    const [result] = ask('business environment').answer.forgiving;
    const [hit] = result?.hits ?? [];
    expect(hit?.language).toBe('en');
    expect(hit?.marks.map(([start, end]) => hit.text.slice(start, end))).toEqual([
      'business',
      'environment',
    ]);
  });
});

test('of the articles of a filter only those are asked', () => {
  expect(numbers(ask('党建', new Set([6])).answer.exact)).toEqual([6]);
  expect(numbers(ask('', new Set([2, 4])).answer.exact)).toEqual([2, 4]);
});
