import type { Language } from '../../vocabulary/routes.ts';
import type { ArticleRecord } from './record-schema.ts';

/** The words that a text file needs beside those of its article. */
export interface Labels {
  /** Before the words of a picture. */
  readonly picture: (words: string) => string;
  readonly undated: string;
  readonly page: (number: string) => string;
  readonly source: (transcript: string, first: number, last: number) => string;
  readonly notes: string;
  readonly correction: (note: ArticleRecord['corrections'][number]) => string;
  readonly doubt: (note: ArticleRecord['doubts'][number]) => string;
}

const quoted = (readings: readonly string[]) => readings.map((reading) => `“${reading}”`);

const zh: Labels = {
  picture: (words) => `图：${words}`,
  undated: '刊期未载',
  page: (number) => `第${number}版`,
  source: (transcript, first, last) => `录自${transcript}，第${first}—${last}行`,
  notes: '存疑与更正',
  correction: ({ line, from, to, reason }) =>
    `第${line}行，更正：“${to}”，原文作“${from}”。${reason}`,
  doubt: ({ line, text, readings, reason }) =>
    `第${line}行，存疑：“${text}”，${readings.length === 0 ? '未能判定原字' : `或作${quoted(readings).join('、')}`}。${reason}`,
};

const zhHant: Labels = {
  picture: (words) => `圖：${words}`,
  undated: '刊期未載',
  page: zh.page,
  source: (transcript, first, last) => `錄自${transcript}，第${first}—${last}行`,
  notes: '存疑與更正',
  correction: zh.correction,
  doubt: zh.doubt,
};

const en: Labels = {
  picture: (words) => `Picture: ${words}`,
  undated: 'Date of issue not given',
  page: (number) => `Page ${number}`,
  source: (transcript, first, last) => `From ${transcript}, lines ${first}–${last}`,
  notes: 'Doubts and corrections',
  correction: ({ line, from, to, reason }) =>
    `Line ${line}, corrected: “${to}”; the transcript has “${from}”. ${reason}`,
  doubt: ({ line, text, readings, reason }) =>
    `Line ${line}, in doubt: “${text}”; ${readings.length === 0 ? 'what was printed cannot be told' : `perhaps ${quoted(readings).join(' or ')}`}. ${reason}`,
};

/** The words of the text files in every language; the reader's own are out of the press's reach. */
export const LABELS: Readonly<Record<Language, Labels>> = { zh, 'zh-hant': zhHant, en };
