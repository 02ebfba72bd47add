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

/** The interface in Chinese, in simplified script. */
export const zh: Locale = {
  language: 'zh',
  tag: 'zh-Hans',
  list,
  colon: '：',
  site: {
    unnamed: '报名未载',
    description: (articles, nameplate) => `${nameplate}：本版${articles}篇稿件全文。`,
    skip: '跳到正文',
    backToFront: '回到首页',
    about: '文本说明',
    search: '搜索',
    tools: '阅读工具',
    loading: '正在取来版面……',
  },
  date: {
    full: fullDate,
    unknown: '刊期未载',
    latest: (date) => `文中最晚日期 ${date}`,
    page: (number) => `第${number}版`,
    nthSheet: (n) => `第${n}张`,
  },
  switching: {
    label: '界面语言',
    offer: '本页也有简体中文版。',
    accept: '切换到简体',
    dismiss: '不用了',
  },
  settings: {
    open: '字号、明暗与排向',
    size: '字号',
    sizes: ['小', '标准', '大', '更大', '最大'],
    theme: '明暗',
    themes: { system: '随系统', light: '浅色', dark: '深色' },
    writing: { label: '稿件排向', names: { horizontal: '横排', vertical: '竖排' } },
    paper: '版面印成',
    lookUp: '查词',
    pinyin: '拼音',
    off: '关',
    on: '开',
    wordsFailed: '词语释义没能取来。',
  },
  filter: {
    label: '按主题看',
    topic: (topic) => topic.zh,
    shown: (count) => `共${count}篇`,
    clear: '看全部稿件',
    chosen: (topic) => `主题：${topic}`,
  },
  sheet: {
    untitled: '（无题）',
    noPicture: '图片未载',
    pictureLabel: '图片未载',
    empty: '这一期还没有稿件。',
    emptyHint: '把版面文本放进种子文件夹，再生成一次。',
    turn: {
      label: '翻页',
      place: (number, of) => `第${number}张，共${of}张`,
      beyond: (of) => `所选稿件只有${of}张版面。`,
    },
  },
  article: {
    minutes: (n) => `约${n}分钟读完`,
    untranslated: '本文尚无英译。',
    coverage: (done, of) => `英译${done}句，共${of}句；其余仍为中文。`,
    stale: '（译后原文有改）',
    views: { label: '阅读方式', both: '中英对照', single: '只看中文' },
    topics: '主题',
    previous: '上一篇',
    next: '下一篇',
    neighbours: '前后稿件',
    backToPage: '回到版面',
    backToFiltered: (topics) => `回到版面（${list(topics)}）`,
    related: '相关稿件',
    sharedTopics: (topics) => `同属${list(topics)}`,
    source: (file, first, last) => `录自${file}，第${first}—${last}行`,
    picture: '图',
    forms: '其他格式',
  },
  notes: {
    heading: '存疑与更正',
    correction: '更正',
    doubt: '存疑',
    original: (from) => `原文作“${from}”`,
    readings: (readings) => `或作${list(readings.map((reading) => `“${reading}”`))}`,
    noReading: '未能判定原字',
    line: (line) => `第${line}行`,
    close: '关闭',
  },
  share: {
    open: '分享',
    article: '复制本文链接',
    passage: '复制所选句子的链接',
    paragraph: '复制本段链接',
    copied: '链接已复制',
    failed: '没能复制，请从地址栏复制',
  },
  fault: {
    networkTitle: '没有连上',
    network: '这一页的文字没能取来。请检查网络，再试一次。',
    brokenTitle: '这一页的数据坏了',
    broken: (file) =>
      `文件 ${file} 与约定的样子不符，所以没有显示它。稿件本身没有丢失，可以回到首页另选一篇。`,
    unexpectedTitle: '出了意外',
    unexpected: '这一页没能排出来。可以再试一次，或回到首页。',
    retry: '再试一次',
    missingTitle: '没有这一页',
    missing: '这个地址下没有稿件。它可能抄错了，也可能属于另一期。',
  },
  about: {
    title: '这份文本是怎样来的',
    lead: [
      '这里的文字来自报纸版面的文字识别稿。识别稿里往往没有报头、日期、版次，也没有图片；没有的，这里不补，只注明“未载”。',
      '识别稿逐字节保存，不作改动。编辑部只做三件事：把被分栏切断的段落接好、把排版代码等放到一边（整理）；把确实认错的字改正，并逐条记下（更正）；看着不对、但无从断定的，原样保留并标出（存疑）。正文里加点线的词语，点一下就能看到原文和理由。',
    ],
    words: [
      { term: '整理', meaning: '机械的修补：接合断行、去掉排版代码和多余空格。' },
      { term: '更正', meaning: '改正认错的字，每处都记下原字、改字和理由。' },
      { term: '存疑', meaning: '可能有误但保留原样的地方，附可能的读法。' },
    ],
    file: '文件',
    encoding: (encoding) => ENCODINGS[encoding],
    size: (lines, characters) => `${lines}行，${characters}字符`,
    hash: '校验值（SHA-256）',
    hashHint: '识别稿有一个字节不同，这个值就不同。',
    articles: '稿件',
    counts: (mends, corrections, doubts) => `整理${mends}处，更正${corrections}处，存疑${doubts}处`,
    why: (topic, why) => `${topic}（${why}）`,
    setAside: (places) => `另有${places}处不属于任何稿件的字符被放到一边。`,
    warnings: '提醒',
    noWarnings: '没有提醒。',
    warning: (line, message) => (line === 0 ? message : `第${line}行：${message}`),
  },
};
