import type { FilterName } from '../../vocabulary/filters.ts';
import type { Language } from '../../vocabulary/routes.ts';

/** The words around filters, for pages that have them. */
export interface FilterLabels {
  /** Opens what more can be chosen. */
  readonly narrow: string;
  readonly names: Readonly<Record<FilterName, string>>;
  /** Names the list of what is chosen, and one of it: 人物“王文峰”. */
  readonly chosen: string;
  readonly named: (filter: string, value: string) => string;
  /** Says of a chosen value what a click does. */
  readonly remove: (value: string) => string;
  /** Ends a long list of values, and opens the rest. */
  readonly all: (values: number) => string;
  readonly fewer: string;
  readonly loading: string;
  readonly failed: string;
  /** Where all articles have the same values. */
  readonly nothing: string;
  readonly unknown: (values: readonly string[]) => string;
  readonly empty: string;
  /** A way out of an empty result: what is left without a value. */
  readonly without: (value: string, articles: number) => string;
}

const plural = (n: number, one: string) => `${n} ${n === 1 ? one : `${one}s`}`;

/** In every language of the interface; the traditional words are held against the press's conversion. */
export const FILTER_LABELS: Readonly<Record<Language, FilterLabels>> = {
  zh: {
    narrow: '筛选',
    names: {
      topic: '主题',
      person: '人物',
      place: '地点',
      kind: '体裁',
      date: '日期',
      reporter: '记者',
      doubts: '存疑',
    },
    chosen: '已选',
    named: (filter, value) => `${filter}“${value}”`,
    remove: (value) => `去掉${value}`,
    all: (values) => `全部${values}项`,
    fewer: '收起',
    loading: '正在取来可选的项目……',
    failed: '可选的项目没能取来。',
    nothing: '没有更多可选的项目。',
    unknown: (values) => `本期没有地址里所说的${values.join('、')}，未按它筛选。`,
    empty: '没有稿件符合所选的全部条件。',
    without: (value, articles) => `去掉${value}（${articles}篇）`,
  },
  'zh-hant': {
    narrow: '篩選',
    names: {
      topic: '主題',
      person: '人物',
      place: '地點',
      kind: '體裁',
      date: '日期',
      reporter: '記者',
      doubts: '存疑',
    },
    chosen: '已選',
    named: (filter, value) => `${filter}“${value}”`,
    remove: (value) => `去掉${value}`,
    all: (values) => `全部${values}項`,
    fewer: '收起',
    loading: '正在取來可選的項目……',
    failed: '可選的項目沒能取來。',
    nothing: '沒有更多可選的項目。',
    unknown: (values) => `本期沒有地址裏所說的${values.join('、')}，未按它篩選。`,
    empty: '沒有稿件符合所選的全部條件。',
    without: (value, articles) => `去掉${value}（${articles}篇）`,
  },
  en: {
    narrow: 'Narrow',
    names: {
      topic: 'Topic',
      person: 'Person',
      place: 'Place',
      kind: 'Kind',
      date: 'Date',
      reporter: 'Reporter',
      doubts: 'Doubts',
    },
    chosen: 'Chosen',
    named: (filter, value) => `${filter}: ${value}`,
    remove: (value) => `Take away ${value}`,
    all: (values) => `All ${values}`,
    fewer: 'Fewer',
    loading: 'Fetching what can be chosen…',
    failed: 'What can be chosen could not be fetched.',
    nothing: 'There is nothing more to choose.',
    unknown: (values) =>
      `The address asks for what this edition does not have, and it was ignored: ${values.join('; ')}.`,
    empty: 'No article has everything that is chosen.',
    without: (value, articles) => `Without ${value} (${plural(articles, 'article')})`,
  },
};
