import type { Language } from '../../vocabulary/routes.ts';

/** Words around the plain text of a single file. Apart from the other locale words: only the build needs them. */
export interface PlainLabels {
  readonly contents: string;
  /** Said where scripts do not run. */
  readonly noScripts: string;
  /** Said where the browser cannot unpack the file. */
  readonly tooOld: string;
  /** Said where the file was cut off or changed on its way. */
  readonly damaged: string;
}

/** In every language of the interface; one without an entry does not compile. */
export const PLAIN_LABELS: Readonly<Record<Language, PlainLabels>> = {
  zh: {
    contents: '目录',
    noScripts: '此处不运行脚本，以下为全文。用浏览器打开本文件，可看版面，读繁体和英文。',
    tooOld: '浏览器版本太旧，以下为全文。换用较新的浏览器打开本文件，可看版面，读繁体和英文。',
    damaged: '文件不完整，只能显示以下全文。请重新取得本文件。',
  },
  'zh-hant': {
    contents: '目錄',
    noScripts: '此處不運行腳本，以下為全文。用瀏覽器打開本文件，可看版面，讀繁體和英文。',
    tooOld: '瀏覽器版本太舊，以下為全文。換用較新的瀏覽器打開本文件，可看版面，讀繁體和英文。',
    damaged: '文件不完整，只能顯示以下全文。請重新取得本文件。',
  },
  en: {
    contents: 'Contents',
    noScripts:
      'Scripts do not run here, so this is the text alone, in Chinese. Opened in a browser, this file shows the composed pages and the English.',
    tooOld:
      'This browser is too old, so this is the text alone, in Chinese. In a newer one, this file shows the composed pages and the English.',
    damaged: 'This file is damaged and can show its Chinese text alone. Please get it again.',
  },
};
