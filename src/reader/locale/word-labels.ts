import type { GlossaryTerm } from '../../vocabulary/glossary.ts';
import type { Language } from '../../vocabulary/routes.ts';

/** The words on a word's card. Apart from the other locale words: they come with the card. */
export interface WordLabels {
  readonly kinds: Readonly<Record<GlossaryTerm['kind'], string>>;
  readonly name: string;
  /** Above the parts of a word that the dictionary lacks. */
  readonly parts: string;
  readonly unknown: string;
  readonly amount: string;
  readonly elsewhere: string;
  readonly previous: string;
  readonly next: string;
  readonly close: string;
  readonly source: string;
}

/** In every language of the interface; one without an entry does not compile. */
export const WORD_LABELS: Readonly<Record<Language, WordLabels>> = {
  zh: {
    kinds: {
      person: '人物',
      place: '地名',
      body: '机构',
      campaign: '行动',
      policy: '政策',
      phrase: '套语',
    },
    name: '人名',
    parts: '词典未收，按字词分解：',
    unknown: '词典未收。',
    amount: '合',
    elsewhere: '又见',
    previous: '上一词',
    next: '下一词',
    close: '关闭',
    source: '释义：CC-CEDICT，有删节',
  },
  'zh-hant': {
    kinds: {
      person: '人物',
      place: '地名',
      body: '機構',
      campaign: '行動',
      policy: '政策',
      phrase: '套語',
    },
    name: '人名',
    parts: '詞典未收，按字詞分解：',
    unknown: '詞典未收。',
    amount: '合',
    elsewhere: '又見',
    previous: '上一詞',
    next: '下一詞',
    close: '關閉',
    source: '釋義：CC-CEDICT，有刪節',
  },
  en: {
    kinds: {
      person: 'Person',
      place: 'Place',
      body: 'Body',
      campaign: 'Campaign',
      policy: 'Policy',
      phrase: 'Set phrase',
    },
    name: 'Name of a person',
    parts: 'Not in the dictionary; its parts:',
    unknown: 'Not in the dictionary.',
    amount: 'That is',
    elsewhere: 'Also in',
    previous: 'Previous word',
    next: 'Next word',
    close: 'Close',
    source: 'CC-CEDICT, shortened',
  },
};
