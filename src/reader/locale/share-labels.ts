import type { CitationForm } from '../../vocabulary/citation.ts';
import type { Language } from '../../vocabulary/routes.ts';

/** The words of the share panel that are fetched with it. */
export interface ShareLabels {
  /** Opens the system's own sheet. */
  readonly system: string;
  readonly article: string;
  /** Copies the link to the sentence that is selected, or that the address points at. */
  readonly passage: string;
  readonly back: string;
  readonly qr: {
    /** Below the code, and below that of a poster: of the article, of a sentence. */
    readonly article: string;
    readonly sentence: string;
    /** Says to those who do not see it what the code leads to. */
    readonly alt: (address: string) => string;
  };
  readonly poster: {
    readonly open: string;
    readonly title: string;
    readonly drawing: string;
    readonly failed: string;
    readonly save: string;
    readonly share: string;
    readonly alt: (title: string, sentence: string) => string;
  };
  readonly cite: {
    readonly open: string;
    readonly title: string;
    readonly form: string;
    readonly forms: Readonly<Record<CitationForm, string>>;
    readonly fetching: string;
    readonly failed: string;
    /** Where the reader's day stands in a reference. */
    readonly today: string;
    readonly copy: string;
    readonly copied: string;
    readonly download: (ending: string) => string;
  };
}

const FORMS = { bibtex: 'BibTeX', ris: 'RIS', csl: 'CSL-JSON' } as const;

/** In every language of the interface; the traditional words are held against the press's conversion. */
export const SHARE_LABELS: Readonly<Record<Language, ShareLabels>> = {
  zh: {
    system: '通过系统分享…',
    article: '复制本文链接',
    passage: '复制所选句子的链接',
    back: '返回',
    qr: {
      article: '扫码读全文',
      sentence: '扫码读这一句',
      alt: (address) => `二维码：${address}`,
    },
    poster: {
      open: '海报…',
      title: '海报',
      drawing: '正在排版……',
      failed: '海报没能排出来。',
      save: '保存图片',
      share: '分享图片…',
      alt: (title, sentence) => `海报：${title} ${sentence}`,
    },
    cite: {
      open: '引用…',
      title: '引用本文',
      form: '格式',
      forms: { gbt7714: 'GB/T 7714—2025', apa: 'APA 7', chicago: 'Chicago 18', ...FORMS },
      fetching: '正在取来……',
      failed: '引用没能取来，请检查网络。',
      today: '刊期未载，按此格式以今天为访问日期。',
      copy: '复制',
      copied: '引用已复制',
      download: (ending) => `下载 ${ending}`,
    },
  },
  'zh-hant': {
    system: '通過系統分享…',
    article: '複製本文鏈接',
    passage: '複製所選句子的鏈接',
    back: '返回',
    qr: {
      article: '掃碼讀全文',
      sentence: '掃碼讀這一句',
      alt: (address) => `二維碼：${address}`,
    },
    poster: {
      open: '海報…',
      title: '海報',
      drawing: '正在排版……',
      failed: '海報沒能排出來。',
      save: '保存圖片',
      share: '分享圖片…',
      alt: (title, sentence) => `海報：${title} ${sentence}`,
    },
    cite: {
      open: '引用…',
      title: '引用本文',
      form: '格式',
      forms: { gbt7714: 'GB/T 7714—2025', apa: 'APA 7', chicago: 'Chicago 18', ...FORMS },
      fetching: '正在取來……',
      failed: '引用沒能取來，請檢查網絡。',
      today: '刊期未載，按此格式以今天為訪問日期。',
      copy: '複製',
      copied: '引用已複製',
      download: (ending) => `下載 ${ending}`,
    },
  },
  en: {
    system: 'Share with another app…',
    article: 'Copy link to the article',
    passage: 'Copy link to the selected sentence',
    back: 'Back',
    qr: {
      article: 'Scan to read the article',
      sentence: 'Scan to read this sentence',
      alt: (address) => `QR code: ${address}`,
    },
    poster: {
      open: 'Poster…',
      title: 'Poster',
      drawing: 'Setting the poster…',
      failed: 'The poster could not be set.',
      save: 'Save the picture',
      share: 'Share the picture…',
      alt: (title, sentence) => `Poster: ${title} ${sentence}`,
    },
    cite: {
      open: 'Cite…',
      title: 'Cite this article',
      form: 'Format',
      forms: { gbt7714: 'GB/T 7714—2025', apa: 'APA 7', chicago: 'Chicago 18', ...FORMS },
      fetching: 'Fetching…',
      failed: 'The references could not be fetched. Check the network.',
      today: 'No date of issue is known: this format gives today as the day of access.',
      copy: 'Copy',
      copied: 'Reference copied',
      download: (ending) => `Download ${ending}`,
    },
  },
};
