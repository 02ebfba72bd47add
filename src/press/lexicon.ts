import { dict } from '@node-rs/jieba/dict.js';
import { dictionaryMisprints, supplementaryWords } from './supplementary-words.ts';

/**
 * Chinese words and how often they are seen, with the likeliest cut of a text into them.
 * Counts come from the dictionary that @node-rs/jieba ships (349,045 words, 60 million tokens).
 */
export interface Lexicon {
  /** True when the whole text is one word of the dictionary, e.g. `入驻`. */
  readonly isWord: (text: string) => boolean;
  /** Times seen in the dictionary's corpus: `frequency('自己')` is 90933; 0 for what is no word. */
  readonly frequency: (word: string) => number;
  /** The likeliest cut into words; the pieces joined are the text again. */
  readonly cut: (text: string) => string[];
  /** Natural logarithm of the probability of the likeliest cut: nearer to 0 is likelier. */
  readonly score: (text: string) => number;
  /**
   * The word of two or more characters that the best cut lays across the end of `left` and the
   * start of `right` (`正在积极推`, `进项目`: `推进`); null when a word ends exactly there.
   */
  readonly crossingWord: (left: string, right: string) => string | null;
}

/** Characters kept on each side of a column break: longer words are rare and cost time. */
const REACH = 12;
/** A run of Latin letters or figures is cut as one piece, as likely as a middling word. */
const RUN = /[A-Za-z0-9Ａ-Ｚａ-ｚ０-９.%％]+/gy;
const RUN_COUNT = 1000;

interface Counts {
  readonly total: number;
  readonly of: ReadonlyMap<string, number>;
  /** The longest word, in UTF-16 code units, that begins with a code unit. */
  readonly reach: ReadonlyMap<string, number>;
}

function readCounts(
  lines: string,
  more: ReadonlyMap<string, number>,
  without: ReadonlySet<string>,
): Counts {
  const of = new Map<string, number>();
  const reach = new Map<string, number>();
  let total = 0;
  const add = (word: string, count: number): void => {
    if (without.has(word)) return;
    const first = word.charAt(0);
    of.set(word, count);
    total += count;
    if (word.length > (reach.get(first) ?? 0)) reach.set(first, word.length);
  };
  for (let start = 0; start < lines.length; ) {
    const end = lines.indexOf('\n', start);
    const stop = end < 0 ? lines.length : end;
    const gap = lines.indexOf(' ', start);
    if (gap > start && gap < stop) {
      add(lines.slice(start, gap), Number.parseInt(lines.slice(gap + 1, stop), 10));
    }
    start = stop + 1;
  }
  for (const [word, count] of more) add(word, Math.max(count, of.get(word) ?? 0));
  return { total, of, reach };
}

/** The pieces that may begin at `start`, each with its end and its logarithm of probability. */
function* piecesAt(text: string, start: number, counts: Counts): Generator<[number, number]> {
  const logTotal = Math.log(counts.total);
  RUN.lastIndex = start;
  const run = RUN.exec(text);
  if (run) yield [start + run[0].length, Math.log(RUN_COUNT) - logTotal];
  const code = text.codePointAt(start) ?? 0;
  const one = start + (code > 0xffff ? 2 : 1);
  yield [one, Math.log(counts.of.get(text.slice(start, one)) ?? 1) - logTotal];
  const last = Math.min(text.length, start + (counts.reach.get(text.charAt(start)) ?? 0));
  for (let end = one + 1; end <= last; end += 1) {
    const count = counts.of.get(text.slice(start, end));
    if (count !== undefined) yield [end, Math.log(count) - logTotal];
  }
}

/** Viterbi from the end: for each offset the best score of the rest and where the piece ends. */
function bestCut(text: string, counts: Counts): { scores: Float64Array; ends: Int32Array } {
  const scores = new Float64Array(text.length + 1);
  const ends = new Int32Array(text.length + 1);
  for (let start = text.length - 1; start >= 0; start -= 1) {
    let best = Number.NEGATIVE_INFINITY;
    for (const [end, weight] of piecesAt(text, start, counts)) {
      const score = weight + (scores[end] ?? 0);
      if (score > best) {
        best = score;
        ends[start] = end;
      }
    }
    scores[start] = best;
  }
  return { scores, ends };
}

function piecesOf(text: string, counts: Counts): string[] {
  const { ends } = bestCut(text, counts);
  const pieces: string[] = [];
  for (let start = 0; start < text.length; ) {
    const end = Math.max(ends[start] ?? 0, start + 1);
    pieces.push(text.slice(start, end));
    start = end;
  }
  return pieces;
}

function crossing(left: string, right: string, counts: Counts): string | null {
  const tail = left.slice(-REACH);
  const edge = tail.length;
  let start = 0;
  for (const piece of piecesOf(tail + right.slice(0, REACH), counts)) {
    const end = start + piece.length;
    if (start < edge && end > edge) return (counts.of.get(piece) ?? 0) > 0 ? piece : null;
    start = end;
  }
  return null;
}

/**
 * A lexicon of given counts: lines of `word count tag` as in jieba's dictionary (`入驻 56 v`), words
 * to add (the higher count wins) and words to leave out.
 */
export function makeLexicon(
  lines: string,
  more: ReadonlyMap<string, number> = new Map(),
  without: ReadonlySet<string> = new Set(),
): Lexicon {
  const counts = readCounts(lines, more, without);
  return {
    isWord: (text) => counts.of.has(text),
    frequency: (word) => counts.of.get(word) ?? 0,
    cut: (text) => piecesOf(text, counts),
    score: (text) => bestCut(text, counts).scores[0] ?? 0,
    crossingWord: (left, right) => crossing(left, right, counts),
  };
}

let loaded: Lexicon | undefined;

/** The lexicon of the press: jieba's words and our own, read once on first use (about 0.3 s). */
export function loadLexicon(): Lexicon {
  loaded ??= makeLexicon(new TextDecoder().decode(dict), supplementaryWords, dictionaryMisprints);
  return loaded;
}
