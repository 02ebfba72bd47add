import type { Language } from '../../vocabulary/routes.ts';

/** Words that a page of any language may need: an offer to switch, and the page of no language. */
export interface CommonWords {
  readonly switching: {
    /** Said of this language to readers of another one. */
    readonly offer: string;
    readonly accept: string;
    readonly dismiss: string;
  };
  readonly missing: { readonly missingTitle: string; readonly missing: string };
  readonly backToFront: string;
}

/** In every language; all other words are fetched in one (see `late-locales.ts`). */
export const COMMON_WORDS: Readonly<Record<Language, CommonWords>> = {
  zh: {
    switching: { offer: '本页也有简体中文版。', accept: '切换到简体', dismiss: '不用了' },
    missing: {
      missingTitle: '没有这一页',
      missing: '这个地址下没有稿件。它可能抄错了，也可能属于另一期。',
    },
    backToFront: '回到首页',
  },
  'zh-hant': {
    switching: { offer: '本頁也有繁體中文版。', accept: '切換到繁體', dismiss: '不用了' },
    missing: {
      missingTitle: '沒有這一頁',
      missing: '這個地址下沒有稿件。它可能抄錯了，也可能屬於另一期。',
    },
    backToFront: '回到首頁',
  },
  en: {
    switching: {
      offer: 'This page is also available with an English interface.',
      accept: 'Switch to English',
      dismiss: 'No, thanks',
    },
    missing: {
      missingTitle: 'No such page',
      missing:
        'There is no article at this address. It may be mistyped, or belong to another issue.',
    },
    backToFront: 'Front page',
  },
};
