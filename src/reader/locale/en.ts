import { partsOfIso } from '../../text/iso-date.ts';
import type { Locale } from './definition.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

function fullDate(iso: string): string {
  const parts = partsOfIso(iso);
  if (parts === null) return iso;
  const { year, month, day } = parts;
  return [day, month && MONTHS[month - 1], year].filter(Boolean).join(' ');
}

function list(items: readonly string[]): string {
  return items.length < 3
    ? items.join(' and ')
    : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}
const plural = (n: number, one: string, many = `${one}s`) => `${n} ${n === 1 ? one : many}`;
const ENCODINGS = {
  'utf-8': 'UTF-8',
  gb18030: 'GB18030',
  'utf-16le': 'UTF-16, little-endian',
  'utf-16be': 'UTF-16, big-endian',
};

/** The interface in English. */
export const en: Locale = {
  language: 'en',
  tag: 'en',
  list,
  colon: ': ',
  site: {
    unnamed: 'Title not given',
    description: (articles, nameplate) =>
      `${nameplate}: ${plural(articles, 'article')} of a Chinese newspaper page in full text.`,
    skip: 'Skip to the text',
    backToFront: 'Front page',
    about: 'About this text',
    search: 'Search',
    tools: 'Reading tools',
    loading: 'Fetching the page…',
  },
  date: {
    full: fullDate,
    unknown: 'Date of issue not given',
    latest: (date) => `Latest date in the text: ${date}`,
    page: (number) => `Page ${number}`,
    nthSheet: (n) => `Sheet ${n}`,
  },
  switching: {
    label: 'Language of the interface',
    offer: 'This page is also available with an English interface.',
    accept: 'Switch to English',
    dismiss: 'No, thanks',
  },
  settings: {
    open: 'Text size and theme',
    size: 'Text size',
    sizes: ['Small', 'Normal', 'Large', 'Larger', 'Largest'],
    theme: 'Theme',
    themes: { system: 'System', light: 'Light', dark: 'Dark' },
    writing: {
      label: 'Articles',
      names: { horizontal: 'In lines', vertical: 'In columns' },
    },
    paper: 'Print pages on',
    lookUp: 'Look up words',
    pinyin: 'Pinyin',
    off: 'Off',
    on: 'On',
    wordsFailed: 'The words of this article could not be fetched.',
  },
  filter: {
    label: 'Topics',
    topic: (topic) => topic.en,
    shown: (count) => plural(count, 'article'),
    clear: 'Show all articles',
    chosen: (topic) => `Topic: ${topic}`,
  },
  sheet: {
    untitled: 'Untitled',
    noPicture: 'Picture not in the transcript',
    pictureLabel: 'No picture',
    empty: 'This edition has no articles yet.',
    emptyHint: 'Put a transcript into the seeds folder and build again.',
    turn: {
      label: 'Turn pages',
      place: (number, of) => `Sheet ${number} of ${of}`,
      beyond: (of) => `The chosen articles fill ${plural(of, 'sheet')} only.`,
    },
  },
  article: {
    minutes: (n) => `${n} min read`,
    untranslated: 'This article has not been translated yet. It is shown in Chinese, as printed.',
    coverage: (done, of) =>
      `${done} of ${plural(of, 'sentence')} translated; the others are in Chinese.`,
    stale: ' [source changed]',
    views: { label: 'View', both: 'Side by side with the Chinese', single: 'English only' },
    topics: 'Topics',
    previous: 'Previous',
    next: 'Next',
    neighbours: 'Previous and next article',
    backToPage: 'Back to the page',
    backToFiltered: (topics) => `Back to the page (${list(topics)})`,
    related: 'Related articles',
    sharedTopics: (topics) => `Also about ${list(topics.map((name) => name.toLowerCase()))}`,
    source: (file, first, last) => `From ${file}, lines ${first}–${last}`,
    picture: 'Picture',
    forms: 'Other formats',
  },
  notes: {
    heading: 'Doubts and corrections',
    correction: 'Corrected',
    doubt: 'In doubt',
    original: (from) => `The transcript has “${from}”`,
    readings: (readings) => `Perhaps ${readings.map((reading) => `“${reading}”`).join(' or ')}`,
    noReading: 'What was printed cannot be told',
    line: (line) => `line ${line}`,
    close: 'Close',
  },
  share: {
    open: 'Share',
    article: 'Copy link to the article',
    passage: 'Copy link to the selected sentence',
    paragraph: 'Copy link to this paragraph',
    copied: 'Link copied',
    failed: 'Could not copy: use the address bar',
  },
  fault: {
    networkTitle: 'No connection',
    network: 'The text of this page could not be fetched. Check the network and try again.',
    brokenTitle: 'The data of this page is broken',
    broken: (file) =>
      `The file ${file} is not what it should be, so it is not shown. Nothing is lost: choose another article from the front page.`,
    unexpectedTitle: 'Something went wrong',
    unexpected: 'This page could not be set. Try again, or go to the front page.',
    retry: 'Try again',
    missingTitle: 'No such page',
    missing: 'There is no article at this address. It may be mistyped, or belong to another issue.',
  },
  about: {
    title: 'How this text was made',
    lead: [
      'The text comes from a machine reading (OCR) of printed newspaper pages. Such a transcript has no pictures, and often no masthead, date or page number. Nothing was invented to fill those gaps: where something is missing, the page says so.',
      'The transcript is kept byte for byte. Three things were done to it, all on record. Paragraphs cut by column breaks were joined and editor’s codes set aside (mends). Characters that are certainly misread were put right (corrections). What looks wrong but cannot be settled was left alone and marked (doubts). Dotted words in an article open a note with the original and the reason.',
    ],
    words: [
      {
        term: 'Mend',
        meaning: 'a mechanical repair, such as joining a broken line or dropping a code.',
      },
      {
        term: 'Correction',
        meaning: 'a wrong character put right, with the original and the reason.',
      },
      {
        term: 'Doubt',
        meaning: 'something that may be wrong and was left as it is, with possible readings.',
      },
    ],
    file: 'File',
    encoding: (encoding) => ENCODINGS[encoding],
    size: (lines, characters) => `${plural(lines, 'line')}, ${plural(characters, 'character')}`,
    hash: 'Checksum (SHA-256)',
    hashHint: 'If one byte of the transcript were different, this value would be.',
    articles: 'Articles',
    counts: (mends, corrections, doubts) =>
      [plural(mends, 'mend'), plural(corrections, 'correction'), plural(doubts, 'doubt')].join(
        ', ',
      ),
    why: (topic, why) => `${topic} (${why})`,
    setAside: (places) =>
      `${plural(places, 'further run')} of characters set aside, of no article.`,
    warnings: 'Warnings',
    noWarnings: 'No warnings.',
    warning: (line, message) => (line === 0 ? message : `Line ${line}: ${message}`),
  },
};
