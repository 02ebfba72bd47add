import { partsOfIso } from '../../text/iso-date.ts';
import type { Locale } from './definition.ts';

function fullDate(iso: string): string {
  const parts = partsOfIso(iso);
  if (parts === null) return iso;
  const { year, month, day } = parts;
  return [year && `${year}年`, month && `${month}月`, day && `${day}日`].filter(Boolean).join('');
}

const list = (items: readonly string[]) => items.join('、');
const ENCODINGS = {
  'utf-8': 'UTF-8',
  gb18030: 'GB18030',
  'utf-16le': 'UTF-16（小端）',
  'utf-16be': 'UTF-16（大端）',
};

/**
 * The interface in Chinese, in traditional script: the words of `zh.ts`, written by hand so that no
 * dictionary travels with the reader. A test holds them against the press's own conversion.
 */
export const zhHant: Locale = {
  language: 'zh-hant',
  tag: 'zh-Hant',
  list,
  colon: '：',
  site: {
    unnamed: '報名未載',
    description: (articles, nameplate) => `${nameplate}：本版${articles}篇稿件全文。`,
    skip: '跳到正文',
    backToFront: '回到首頁',
    about: '文本說明',
    search: '搜索',
    tools: '閱讀工具',
    loading: '正在取來版面……',
  },
  date: {
    full: fullDate,
    unknown: '刊期未載',
    latest: (date) => `文中最晚日期 ${date}`,
    page: (number) => `第${number}版`,
    nthSheet: (n) => `第${n}張`,
  },
  switching: {
    label: '界面語言',
    offer: '本頁也有繁體中文版。',
    accept: '切換到繁體',
    dismiss: '不用了',
  },
  settings: {
    open: '字號、明暗與排向',
    size: '字號',
    sizes: ['小', '標準', '大', '更大', '最大'],
    theme: '明暗',
    themes: { system: '隨系統', light: '淺色', dark: '深色' },
    writing: { label: '稿件排向', names: { horizontal: '橫排', vertical: '豎排' } },
    paper: '版面印成',
    lookUp: '查詞',
    pinyin: '拼音',
    off: '關',
    on: '開',
    wordsFailed: '詞語釋義沒能取來。',
  },
  filter: {
    label: '按主題看',
    topic: (topic) => topic.zh,
    shown: (count) => `共${count}篇`,
    clear: '看全部稿件',
    chosen: (topic) => `主題：${topic}`,
  },
  sheet: {
    untitled: '（無題）',
    noPicture: '圖片未載',
    pictureLabel: '圖片未載',
    empty: '這一期還沒有稿件。',
    emptyHint: '把版面文本放進種子文件夾，再生成一次。',
    turn: {
      label: '翻頁',
      place: (number, of) => `第${number}張，共${of}張`,
      beyond: (of) => `所選稿件只有${of}張版面。`,
    },
  },
  article: {
    minutes: (n) => `約${n}分鐘讀完`,
    untranslated: '本文尚無英譯。',
    coverage: (done, of) => `英譯${done}句，共${of}句；其餘仍為中文。`,
    stale: '（譯後原文有改）',
    views: { label: '閱讀方式', both: '中英對照', single: '只看中文' },
    topics: '主題',
    previous: '上一篇',
    next: '下一篇',
    neighbours: '前後稿件',
    backToPage: '回到版面',
    backToFiltered: (topics) => `回到版面（${list(topics)}）`,
    related: '相關稿件',
    sharedTopics: (topics) => `同屬${list(topics)}`,
    source: (file, first, last) => `錄自${file}，第${first}—${last}行`,
    picture: '圖',
    forms: '其他格式',
  },
  notes: {
    heading: '存疑與更正',
    correction: '更正',
    doubt: '存疑',
    original: (from) => `原文作“${from}”`,
    readings: (readings) => `或作${list(readings.map((reading) => `“${reading}”`))}`,
    noReading: '未能判定原字',
    line: (line) => `第${line}行`,
    close: '關閉',
  },
  share: {
    open: '分享',
    article: '複製本文鏈接',
    passage: '複製所選句子的鏈接',
    paragraph: '複製本段鏈接',
    copied: '鏈接已複製',
    failed: '沒能複製，請從地址欄複製',
  },
  fault: {
    networkTitle: '沒有連上',
    network: '這一頁的文字沒能取來。請檢查網絡，再試一次。',
    brokenTitle: '這一頁的數據壞了',
    broken: (file) =>
      `文件 ${file} 與約定的樣子不符，所以沒有顯示它。稿件本身沒有丟失，可以回到首頁另選一篇。`,
    unexpectedTitle: '出了意外',
    unexpected: '這一頁沒能排出來。可以再試一次，或回到首頁。',
    retry: '再試一次',
    missingTitle: '沒有這一頁',
    missing: '這個地址下沒有稿件。它可能抄錯了，也可能屬於另一期。',
  },
  about: {
    title: '這份文本是怎樣來的',
    lead: [
      '這裏的文字來自報紙版面的文字識別稿。識別稿裏往往沒有報頭、日期、版次，也沒有圖片；沒有的，這裏不補，只註明“未載”。',
      '識別稿逐字節保存，不作改動。編輯部只做三件事：把被分欄切斷的段落接好、把排版代碼等放到一邊（整理）；把確實認錯的字改正，並逐條記下（更正）；看着不對、但無從斷定的，原樣保留並標出（存疑）。正文裏加點線的詞語，點一下就能看到原文和理由。原報用簡體字的，這裏的繁體由程序按詞轉換，以簡體版為準；引自識別稿的字句仍用簡體。',
    ],
    words: [
      { term: '整理', meaning: '機械的修補：接合斷行、去掉排版代碼和多餘空格。' },
      { term: '更正', meaning: '改正認錯的字，每處都記下原字、改字和理由。' },
      { term: '存疑', meaning: '可能有誤但保留原樣的地方，附可能的讀法。' },
    ],
    file: '文件',
    encoding: (encoding) => ENCODINGS[encoding],
    size: (lines, characters) => `${lines}行，${characters}字符`,
    hash: '校驗值（SHA-256）',
    hashHint: '識別稿有一個字節不同，這個值就不同。',
    articles: '稿件',
    counts: (mends, corrections, doubts) => `整理${mends}處，更正${corrections}處，存疑${doubts}處`,
    why: (topic, why) => `${topic}（${why}）`,
    setAside: (places) => `另有${places}處不屬於任何稿件的字符被放到一邊。`,
    warnings: '提醒',
    noWarnings: '沒有提醒。',
    warning: (line, message) => (line === 0 ? message : `第${line}行：${message}`),
  },
};
