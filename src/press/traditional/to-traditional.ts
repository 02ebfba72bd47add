import type { Segment } from '../build-edition.ts';
import { openccDictionary, type ScriptDictionary } from './opencc-dictionary.ts';

/** A text and its traditional form, of the same length in UTF-16 units. */
export interface FixedForm {
  readonly from: string;
  readonly to: string;
}

/** Writes a text in another script; the result has the same length in UTF-16 units. */
export type Convert = (text: string) => string;

/** For each UTF-16 unit, where the word begins and ends that it is in. */
interface Words {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

function wordsOf(text: string, cut: Segment): Words {
  const starts: number[] = [];
  const ends: number[] = [];
  for (const word of cut(text)) {
    const start = starts.length;
    for (let unit = 0; unit < word.length; unit += 1) {
      starts.push(start);
      ends.push(start + word.length);
    }
  }
  return { starts, ends };
}

/** True when `[start, end)` has only a part of a word and something of its neighbour too. */
function partsWords({ starts, ends }: Words, start: number, end: number): boolean {
  const opens = starts[start] ?? start;
  const closes = ends[end - 1] ?? end;
  return (
    (opens < start && end > (ends[start] ?? end)) ||
    (closes > end && start < (starts[end - 1] ?? start))
  );
}

function longestPhrase(
  text: string,
  start: number,
  words: Words,
  { formOf, reach }: ScriptDictionary,
): string | null {
  const furthest = Math.min(text.length, start + reach(text.charAt(start)));
  for (let end = furthest; end > start + 1; end -= 1) {
    const form = formOf(text.slice(start, end));
    if (form !== undefined && !partsWords(words, start, end)) return form;
  }
  return null;
}

function convertPlain(text: string, cut: Segment, dictionary: ScriptDictionary): string {
  const words = wordsOf(text, cut);
  let converted = '';
  while (converted.length < text.length) {
    const start = converted.length;
    const character = String.fromCodePoint(text.codePointAt(start) ?? 0);
    converted +=
      longestPhrase(text, start, words, dictionary) ?? dictionary.formOf(character) ?? character;
  }
  return converted;
}

/** Finds any of the fixed texts, the longest at each place, and keeps them when a text is split by it. */
function patternOf(fixed: ReadonlyMap<string, string>): RegExp {
  const texts = [...fixed.keys()].sort((a, b) => b.length - a.length);
  const escaped = texts.map((text) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return new RegExp(`(${escaped.join('|')})`, 'u');
}

/**
 * Writes simplified Chinese in traditional script. The script changes and nothing else: mainland
 * wording and “ ” stay. `cut` is the lexicon's cut into words, `protect` what has its form already:
 * names of persons and places.
 *
 * The phrases are OpenCC's, longest first as in opencc-js, but one that would part a word is passed
 * over: 被发明 is 被·发明, so 被髮 (被发) is no reading of it. opencc-js knows no words and errs there
 * (BYVoid/OpenCC#1497); on the fixtures every one of the ten places where the two differ is better so.
 */
export function traditionalConverter(cut: Segment, protect: readonly FixedForm[] = []): Convert {
  const dictionary = openccDictionary();
  const odd = protect.find(({ from, to }) => from === '' || from.length !== to.length);
  if (odd !== undefined)
    throw new Error(
      `traditional script: “${odd.from}” and “${odd.to}” must be of one length above 0`,
    );
  const plain: Convert = (text) => convertPlain(text, cut, dictionary);
  if (protect.length === 0) return plain;
  const fixed = new Map(protect.map(({ from, to }) => [from, to]));
  const pattern = patternOf(fixed);
  return (text) =>
    text
      .split(pattern)
      .map((piece) => fixed.get(piece) ?? plain(piece))
      .join('');
}
