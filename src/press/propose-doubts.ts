import { scriptOf } from '../text/script-of.ts';
import {
  type Confusable,
  confusables,
  firmWords,
  knownMisprints,
  type WordRule,
} from './confusable.ts';
import type { Lexicon } from './lexicon.ts';

/** Something in a passage that looks misread. */
export interface ProposedDoubt {
  /** Where the doubtful word stands in the passage, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** What it may have been, best first. */
  readonly readings: string[];
  /** `shape`: look-alike characters; `context`: a known misprint; `language`: a stray English word. */
  readonly rule: 'shape' | 'context' | 'language';
  readonly reason: string;
}

/** Characters looked at on either side: the longest words that matter and one neighbour. */
const REACH = 10;
/** The longest common words; those that are longer contain a shorter one. */
const LONGEST = 4;
/** Counted no oftener than this, a short word of the dictionary may be a misprint itself. */
const SELDOM = 4;
const OUTSIDE = /[^\p{sc=Han}A-Za-z0-9%.]/u;
const WRONG = new RegExp(`[${[...new Set(confusables.map(({ wrong }) => wrong))].join('')}]`, 'gu');

/** The longest passage of a headline; English is looked for in running text only. */
const RUNNING_TEXT = 30;
/** English words for Chinese ones that an OCR model translated by itself (思想 and 考察). */
const ENGLISH: ReadonlyMap<string, string[]> = new Map([
  ['and', ['和', '与', '及']],
  ['of', ['的']],
  ['with', ['与', '同']],
]);
const STRAY = /(?<=\p{sc=Han}[ \u3000]?)(?:and|of|with)(?=[ \u3000]?\p{sc=Han})/gu;
const OPEN_QUOTE = /[《“‘「『〈"（(][^》”’」』〉"）)]*$/u;
/** Latin letters within a line's length make a foreign phrase or a writer who mixes languages. */
const NEAR = 60;

/**
 * What looks misread in one passage of reading text, in order of place: `为人驻企业快速办理` gives
 * 人驻, to be read 入驻. Silent wherever the text as it stands can be cut into known words.
 */
export function proposeDoubts(text: string, lexicon: Lexicon): ProposedDoubt[] {
  const found = [...knownIn(text), ...strayEnglish(text), ...misshapen(text, lexicon)];
  found.sort((one, other) => one.start - other.start || other.end - one.end);
  return found.filter((doubt, i) => !found.slice(0, i).some(({ end }) => end > doubt.start));
}

function* knownIn(text: string): Generator<ProposedDoubt> {
  for (const { pattern, reading } of knownMisprints) {
    for (const { 0: match, index } of text.matchAll(pattern)) {
      yield {
        start: index,
        end: index + match.length,
        text: match,
        readings: [reading],
        rule: 'context',
        reason: `“${match}”在此不成词，疑为“${reading}”之误`,
      };
    }
  }
}

function* strayEnglish(text: string): Generator<ProposedDoubt> {
  if (text.length < RUNNING_TEXT) return;
  for (const { 0: match, index } of text.matchAll(STRAY)) {
    const end = index + match.length;
    const near = text.slice(Math.max(0, index - NEAR), index) + text.slice(end, end + NEAR);
    if (/[A-Za-z]{2}/.test(near) || OPEN_QUOTE.test(text.slice(0, index))) continue;
    yield {
      start: index,
      end,
      text: match,
      readings: ENGLISH.get(match) ?? [],
      rule: 'language',
      reason: `汉字之间夹有英文“${match}”`,
    };
  }
}

function* misshapen(text: string, lexicon: Lexicon): Generator<ProposedDoubt> {
  let traditional: boolean | undefined;
  for (const { 0: character, index } of text.matchAll(WRONG)) {
    for (const pair of confusables) {
      if (pair.wrong !== character) continue;
      const doubt = doubtAt(text, index, pair, lexicon);
      if (doubt === null) continue;
      traditional ??= scriptOf(text) === 'zh-Hant';
      if (traditional && !pair.traditional) continue;
      yield doubt;
      break;
    }
  }
}

/** True when the other reading makes a word around the character; most characters end here. */
function makesWord(text: string, index: number, right: string, lexicon: Lexicon): boolean {
  for (let start = Math.max(0, index - LONGEST + 1); start <= index; start += 1) {
    const head = text.slice(start, index) + right;
    for (let end = index + 1; end - start <= LONGEST && end <= text.length; end += 1) {
      if (end - start < 2) continue;
      if (lexicon.frequency(head + text.slice(index + 1, end)) > SELDOM) return true;
    }
  }
  return false;
}

/** The piece of a cut that holds an offset, and where it begins. */
function pieceAt(pieces: readonly string[], offset: number): { piece: string; start: number } {
  let start = 0;
  for (const piece of pieces) {
    if (offset < start + piece.length) return { piece, start };
    start += piece.length;
  }
  return { piece: '', start };
}

/** The stretch of Han and figures around an offset, at most `REACH` to each side. */
function clauseAround(text: string, index: number): { start: number; end: number } {
  let start = index;
  while (start > Math.max(0, index - REACH) && !OUTSIDE.test(text.charAt(start - 1))) start -= 1;
  let end = index + 1;
  const last = Math.min(text.length, index + 1 + REACH);
  while (end < last && !OUTSIDE.test(text.charAt(end))) end += 1;
  return { start, end };
}

/**
 * The part of a found word to show and judge: the firm word inside it that holds the character
 * (销售收入: 收入), or all of it.
 */
function coreOf(word: string, offset: number, pair: Confusable): { core: string; rule: WordRule } {
  const own = firmWords.get(word);
  if (own) return { core: word, rule: own };
  for (const [part, { margin }] of firmWords) {
    const at = word.indexOf(part);
    if (at < 0 || offset < at || offset >= at + part.length) continue;
    // The longer word is evidence enough: what may stand beside the part alone is not asked.
    return { core: part, rule: { ...pair, margin: Math.min(margin, pair.margin) } };
  }
  return { core: word, rule: pair };
}

function doubtAt(
  text: string,
  index: number,
  pair: Confusable,
  lexicon: Lexicon,
): ProposedDoubt | null {
  if (!makesWord(text, index, pair.right, lexicon)) return null;
  const clause = clauseAround(text, index);
  const printed = text.slice(clause.start, clause.end);
  const offset = index - clause.start;
  const other = printed.slice(0, offset) + pair.right + printed.slice(offset + 1);
  if (pieceAt(lexicon.cut(printed), offset).piece !== pair.wrong) return null;
  const { piece, start } = pieceAt(lexicon.cut(other), offset);
  if (piece.length < 2 || pair.notWord?.test(piece)) return null;
  if (piece.length < LONGEST && lexicon.frequency(piece) <= SELDOM) return null;
  const { core, rule } = coreOf(piece, offset - start, pair);
  if (lexicon.score(other) - lexicon.score(printed) < rule.margin) return null;
  const before = text.slice(Math.max(0, index - REACH), index);
  const after = text.slice(index + 1, index + 1 + REACH);
  if (rule.notAfter?.test(before) || rule.notBefore?.test(after)) return null;
  const from = clause.start + start + piece.indexOf(core);
  const word = text.slice(from, from + core.length);
  return {
    start: from,
    end: from + core.length,
    text: word,
    readings: [core],
    rule: 'shape',
    reason: `“${word}”不成词，“${pair.wrong}”疑为“${pair.right}”之误`,
  };
}
