import type { GlossaryKind } from '../../vocabulary/glossary.ts';
import type { Language } from '../../vocabulary/routes.ts';
import type { TermEntry } from '../../vocabulary/terms.ts';

/** A part of the index; set phrases stand with the policies. */
export type TermGroup = Exclude<GlossaryKind, 'phrase'>;

/** The words around the terms of an edition. */
export interface TermLabels {
  /** Of the index, and of the links that lead to it. */
  readonly title: string;
  readonly lead: string;
  readonly groups: Readonly<Record<TermGroup, string>>;
  /** Names the list of the groups. */
  readonly contents: string;
  readonly kinds: Readonly<Record<GlossaryKind, string>>;
  /** Behind an entry of the index: how often the term stands, or a person's name below articles. */
  readonly count: (entry: Pick<TermEntry, 'articles' | 'bylines'>) => string;
  readonly named: (articles: number, sentences: number) => string;
  readonly bylines: (articles: number) => string;
  /** The role of a picture credit. */
  readonly picture: (role: string) => string;
  /** Says in the account of the text what the thin dots below a word mean. */
  readonly dots: string;
  readonly inArticle: string;
  readonly all: string;
  readonly empty: string;
}

const plural = (n: number, one: string) => `${n} ${n === 1 ? one : `${one}s`}`;

/** In every language of the interface; the traditional words are held against the press's conversion. */
export const TERM_LABELS: Readonly<Record<Language, TermLabels>> = {
  zh: {
    title: '术语与人名地名',
    lead: '文中的政策用语、行动名称、人物、机构和地方，各有一条，列出全部出处。释义只说文中所述和可查的通行说法；文中没有说明的，不作猜测。',
    groups: {
      policy: '政策与套语',
      campaign: '行动',
      person: '人物',
      body: '机构',
      place: '地方',
    },
    contents: '分类',
    kinds: {
      person: '人物',
      place: '地方',
      body: '机构',
      campaign: '行动',
      policy: '政策',
      phrase: '套语',
    },
    count: ({ articles, bylines }) => (articles > 0 ? `${articles}篇` : `署名${bylines}篇`),
    named: (articles, sentences) => `见于${articles}篇，${sentences}处`,
    bylines: (articles) => `署名${articles}篇`,
    picture: (role) => `图片：${role}`,
    dots: '稿件中带细点线的政策用语和行动名称，各有一条释义：',
    inArticle: '本文术语',
    all: '全部术语',
    empty: '这一期没有收录术语。',
  },
  'zh-hant': {
    title: '術語與人名地名',
    lead: '文中的政策用語、行動名稱、人物、機構和地方，各有一條，列出全部出處。釋義只說文中所述和可查的通行說法；文中沒有說明的，不作猜測。',
    groups: {
      policy: '政策與套語',
      campaign: '行動',
      person: '人物',
      body: '機構',
      place: '地方',
    },
    contents: '分類',
    kinds: {
      person: '人物',
      place: '地方',
      body: '機構',
      campaign: '行動',
      policy: '政策',
      phrase: '套語',
    },
    count: ({ articles, bylines }) => (articles > 0 ? `${articles}篇` : `署名${bylines}篇`),
    named: (articles, sentences) => `見於${articles}篇，${sentences}處`,
    bylines: (articles) => `署名${articles}篇`,
    picture: (role) => `圖片：${role}`,
    dots: '稿件中帶細點線的政策用語和行動名稱，各有一條釋義：',
    inArticle: '本文術語',
    all: '全部術語',
    empty: '這一期沒有收錄術語。',
  },
  en: {
    title: 'Terms, people and places',
    lead: 'The policy terms, campaigns, people, bodies and places of these articles, an entry each, with every sentence that names them. What is said of them is what the articles say or what is commonly known and can be checked. Where the articles leave something unexplained, nothing is guessed.',
    groups: {
      policy: 'Policies and set phrases',
      campaign: 'Campaigns',
      person: 'People',
      body: 'Bodies',
      place: 'Places',
    },
    contents: 'Contents',
    kinds: {
      person: 'Person',
      place: 'Place',
      body: 'Body',
      campaign: 'Campaign',
      policy: 'Policy',
      phrase: 'Set phrase',
    },
    count: ({ articles, bylines }) =>
      articles > 0 ? plural(articles, 'article') : plural(bylines, 'byline'),
    named: (articles, sentences) =>
      `In ${plural(articles, 'article')}, ${plural(sentences, 'place')}`,
    bylines: (articles) => `Byline of ${plural(articles, 'article')}`,
    picture: (role) => `${role} (picture)`,
    dots: 'Policy terms and campaigns with thin dots below them in a Chinese article lead to an entry: ',
    inArticle: 'Terms in this article',
    all: 'All terms',
    empty: 'This edition explains no terms.',
  },
};
