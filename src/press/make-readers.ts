import { findDates } from '../text/dates.ts';
import { isPersonName, nameScore } from '../text/person-names.ts';
import type { Credit } from '../vocabulary/article.ts';
import type { Lexicon } from './lexicon.ts';
import { readAuthorLine } from './read-author-line.ts';
import { readBylines, readTrailingByline } from './read-byline.ts';
import { isCreditLine, splitTrailingCredit } from './read-credit-line.ts';
import { readCredits, UNSTATED_ROLE } from './read-credits.ts';
import { readDateline } from './read-dateline.ts';
import type { FoundByline, Readers } from './readers.ts';
import { weighBreak } from './weigh-break.ts';

/** Characters of a paragraph in which a dateline or byline opens a story. */
const OPENING = 24;

/** The dictionary holds names too, each seen a few times; a word is seen at least this often. */
const COMMON = 20;

/** What stands in brackets behind the last stop of a paragraph; （待续） and the like name nobody. */
const SIGNATURE =
  /[。！？”]（(?!待续|续完|未完|节选|完结|下略|上略|有删|原载|本期|全文|图片|资料|笑声|掌声|鼓掌|答案|见图|如图|附图|略)([^（）]{2,24})）$/;
/** A pen name may be a word (汤圆), but not a common one (工会). */
const EVERYDAY = 200;

/** The recogniser's questions, answered with a lexicon that tells names from words. */
export function makeReaders(lexicon: Lexicon): Readers {
  const isWord = (text: string): boolean => lexicon.frequency(text) >= COMMON;
  return {
    lexicon,
    opensStory: (text) =>
      readDateline(text) !== null ||
      readBylines(text, isWord).some(
        ({ start, end }) => start === 0 && end < text.length && end < OPENING + 30,
      ),
    endsStory: (text) => /[）)】〕]$/.test(text) && readTrailingByline(text, isWord) !== null,
    isPostscript: (text) => (readAuthorLine(text, isWord)?.kind ?? 'author') !== 'author',
    isAuthorLine: (text) => authorsOf(text, isWord) !== null,
    isPenName: (text) => isPenName(text, isWord),
    isCreditLine: (text) => isCreditLine(text, isWord),
    isDateOnly: (text) => {
      const [date] = findDates(text);
      return date !== undefined && date.text.length >= text.replace(/[\s（()）]/g, '').length;
    },
    goesOn: (above, below) => weighBreak({ ...LONE, above, below }, lexicon),
    readDateline,
    readBylines: (text) => {
      const found = readBylines(text, isWord);
      const signature = signatureOf(text, lexicon);
      return signature === null || found.some(({ end }) => end > signature.start)
        ? found
        : [...found, signature];
    },
    readAuthors: (text) =>
      authorsOf(text, isWord) ?? [{ role: UNSTATED_ROLE, names: [bare(text)] }],
    readPictureCredit: (text) => readCredits(text, { isWord, bare: true })?.credits ?? [],
    trailingPictureCredit: (text) => {
      const split = splitTrailingCredit(text, isWord);
      return split === null ? null : { at: split.at, alsoWords: split.reading.work === '文/图' };
    },
  };
}

const LONE = {
  before: null,
  parted: false,
  closed: false,
  aboveBold: false,
  belowBold: false,
  belowLeadIn: false,
  aboveItem: false,
  belowIndented: null,
  siblings: 0,
  aboveOpensStory: false,
  belowOpensStory: false,
};

/** An office or address, perhaps a role, and a name, parted by spaces: `县委书记　罗启航`, `五（3）班 小记者 芦小苇`. */
const OFFICE_AND_NAME =
  /^[^\p{sc=Han}]{0,2}([\p{sc=Han}0-9（）“”]{2,22})(?:[ \u3000]+(\p{sc=Han}{2,5}))?[ \u3000]+(\p{sc=Han}{2,4}|\p{sc=Han}[ \u3000]+\p{sc=Han})$/u;

/** `李清华`, `□ 本报记者 王泉林`, and whose office stands before the name: `云川县粮食局　唐一`. */
function authorsOf(text: string, isWord: (word: string) => boolean): readonly Credit[] | null {
  const line = readAuthorLine(text, isWord);
  if (line !== null) return line.kind === 'author' ? line.credits : null;
  const [, marked] = /^[□■◎○●◇◆]\s*(\p{sc=Han}[\s\u3000]*\p{sc=Han}{1,4})$/u.exec(text) ?? [];
  if (marked !== undefined) return [{ role: UNSTATED_ROLE, names: [bare(marked)] }];
  const [, office, role, name] = OFFICE_AND_NAME.exec(text) ?? [];
  if (office === undefined || name === undefined) return null;
  const own = bare(name);
  return nameScore(own) !== null && !isWord(own) ? [{ role: role ?? office, names: [own] }] : null;
}

/** What a pen name may look like where only an author can stand: two to four Han characters. */
function isPenName(text: string, isWord: (word: string) => boolean): boolean {
  const name = bare(text);
  if (!/^\p{sc=Han}{2,4}$/u.test(name)) return false;
  if (
    /^(?:引子|楔子|序[言曲幕]?|前言|尾声|后记|题记|开篇|导语|编者按|一|二|三|上篇|下篇|摘要|背景)$/.test(
      name,
    )
  )
    return false;
  return name.length <= 3 || isPersonName(name, isWord);
}

function bare(text: string): string {
  return text.replace(/^[^\p{sc=Han}A-Za-z]+|[\s\u3000]/gu, '');
}

/** A pen name, or an office and a name, in brackets at a paragraph's end, which no role gives away. */
function signatureOf(text: string, lexicon: Lexicon): FoundByline | null {
  const found = SIGNATURE.exec(text);
  const inside = found?.[1] ?? '';
  if (found === null) return null;
  const place = { start: found.index + 1, end: text.length, work: null };
  // An address may follow the name: （彭淑惠／新竹市）.
  const names = inside.replace(/[/／].*$/, '').split(/[ \u3000、]+/);
  if (
    names.every((name) => /^\p{sc=Han}{2,3}$/u.test(name) && lexicon.frequency(name) < EVERYDAY)
  ) {
    return { ...place, credits: [{ role: UNSTATED_ROLE, names }] };
  }
  const credits = OFFICE_AND_NAME.test(inside)
    ? authorsOf(inside, (word) => lexicon.frequency(word) >= COMMON)
    : null;
  return credits === null ? null : { ...place, credits };
}
