import type { ForgivingReason } from '../../search/answer.ts';
import type { Language } from '../../vocabulary/routes.ts';

/** The words of the page of results. */
export interface SearchLabels {
  readonly title: string;
  /** Title of the page of a query, and what is searched for as its heading. */
  readonly titleOf: (text: string) => string;
  readonly quote: (text: string) => string;
  /** Says where there are no scripts that this page needs them. */
  readonly needsScripts: string;
  /** How to ask, where nothing has been asked yet. */
  readonly lead: string;
  readonly description: string;
  readonly topics: string;
  /** What kind of thing a suggested topic is. */
  readonly topic: string;
  readonly count: (articles: number) => string;
  /** While texts of some articles have not been read: no more than so many. */
  readonly upTo: (articles: number) => string;
  readonly reading: string;
  /** Names the results that have not the very words, but come near. */
  readonly forgiving: string;
  readonly reason: (reason: ForgivingReason) => string;
  readonly scanned: string;
  readonly further: (places: number) => string;
  readonly more: (articles: number) => string;
  readonly none: (texts: readonly string[]) => string;
  readonly noneWithin: string;
  readonly alone: string;
  readonly unquoted: string;
  /** Names what else could be searched for. */
  readonly instead: string;
  readonly elsewhere: string;
  readonly suggestions: string;
  readonly failedTitle: string;
  readonly failed: string;
}

const plural = (n: number, one: string) => `${n} ${n === 1 ? one : `${one}s`}`;
const double = (text: string) => `“${text}”`;
const all = (words: readonly string[]) => words.map(double).join(', ');

/** In every language of the interface; the traditional words are held against the press's conversion. */
export const SEARCH_LABELS: Readonly<Record<Language, SearchLabels>> = {
  zh: {
    title: '搜索',
    titleOf: (text) => `搜索${double(text)}`,
    quote: double,
    needsScripts:
      '搜索要靠脚本，这个浏览器没有运行它。不用脚本也能从主题、术语和首页找到全部稿件。',
    lead: '可以输入汉字（简体、繁体都行）、拼音、拼音首字母或英文。几个词之间空一格，找同时含有它们的稿件；加引号找连在一起的字句；词前加减号，去掉含有它的稿件。',
    description: '在全部稿件中查找字句、拼音和英文。',
    topics: '主题',
    topic: '主题',
    count: (articles) => `${articles}篇`,
    upTo: (articles) => `至多${articles}篇`,
    reading: '正在查找……',
    forgiving: '相近',
    reason: ({ by, term, as }) => {
      const said = as.map(double).join('、');
      if (by === 'stem') return `译文中有${said}，与${double(term)}同词根`;
      return by === 'pinyin'
        ? `${double(term)}读作${said}`
        : `${double(term)}是${said}的拼音首字母`;
    },
    scanned: '仅见于识别原文',
    further: (places) => `同篇另有${places}处`,
    more: (articles) => `再看${articles}篇`,
    none: (texts) =>
      texts.length < 2
        ? `没有稿件含有${texts.map(double).join('')}。`
        : `没有稿件同时含有${texts.map(double).join('、')}。`,
    noneWithin: '没有符合所选条件的稿件。',
    alone: '分开来找',
    unquoted: '去掉引号',
    instead: '换个找法',
    elsewhere: '也可以从这里找',
    suggestions: '也许要找',
    failedTitle: '没能查完',
    failed: '查找要用的文件没能取来。请检查网络，再试一次。',
  },
  'zh-hant': {
    title: '搜索',
    titleOf: (text) => `搜索${double(text)}`,
    quote: double,
    needsScripts:
      '搜索要靠腳本，這個瀏覽器沒有運行它。不用腳本也能從主題、術語和首頁找到全部稿件。',
    lead: '可以輸入漢字（簡體、繁體都行）、拼音、拼音首字母或英文。幾個詞之間空一格，找同時含有它們的稿件；加引號找連在一起的字句；詞前加減號，去掉含有它的稿件。',
    description: '在全部稿件中查找字句、拼音和英文。',
    topics: '主題',
    topic: '主題',
    count: (articles) => `${articles}篇`,
    upTo: (articles) => `至多${articles}篇`,
    reading: '正在查找……',
    forgiving: '相近',
    reason: ({ by, term, as }) => {
      const said = as.map(double).join('、');
      if (by === 'stem') return `譯文中有${said}，與${double(term)}同詞根`;
      return by === 'pinyin'
        ? `${double(term)}讀作${said}`
        : `${double(term)}是${said}的拼音首字母`;
    },
    scanned: '僅見於識別原文',
    further: (places) => `同篇另有${places}處`,
    more: (articles) => `再看${articles}篇`,
    none: (texts) =>
      texts.length < 2
        ? `沒有稿件含有${texts.map(double).join('')}。`
        : `沒有稿件同時含有${texts.map(double).join('、')}。`,
    noneWithin: '沒有符合所選條件的稿件。',
    alone: '分開來找',
    unquoted: '去掉引號',
    instead: '換個找法',
    elsewhere: '也可以從這裏找',
    suggestions: '也許要找',
    failedTitle: '沒能查完',
    failed: '查找要用的文件沒能取來。請檢查網絡，再試一次。',
  },
  en: {
    title: 'Search',
    titleOf: (text) => `Search for ${double(text)}`,
    quote: double,
    needsScripts:
      'Searching needs scripts, and this browser does not run them. Every article can also be found by topic, by term and from the front page.',
    lead: 'Type Chinese characters in either script, pinyin or its initials, or English words. Several words, with spaces between, find the articles that have all of them; quotation marks keep a phrase together; a minus sign before a word leaves out the articles that have it.',
    description: 'Find words in all articles: in Chinese, pinyin or English.',
    topics: 'Topics',
    topic: 'Topic',
    count: (articles) => plural(articles, 'article'),
    upTo: (articles) => `Up to ${plural(articles, 'article')}`,
    reading: 'Looking…',
    forgiving: 'Also',
    reason: ({ by, term, as }) => {
      if (by === 'stem') return `${double(term)} in the translation: ${as.join(', ')}`;
      return by === 'pinyin'
        ? `${double(term)} as ${as.join(', ')}`
        : `${double(term)} as the initials of ${as.join(', ')}`;
    },
    scanned: 'Only in the text as scanned',
    further: (places) => `${places} more in this article`,
    more: (articles) => `Show ${articles} more`,
    none: (texts) =>
      texts.length < 2 ? `No article has ${all(texts)}.` : `No article has all of ${all(texts)}.`,
    noneWithin: 'No article matches what was chosen.',
    alone: 'Each by itself',
    unquoted: 'Without the quotation marks',
    instead: 'Instead',
    elsewhere: 'Other ways in',
    suggestions: 'Perhaps',
    failedTitle: 'The search is not complete',
    failed: 'A file that the search needs could not be fetched. Check the network and try again.',
  },
};
