import type { Bound, BoundWord } from './quantity.ts';

/** Words that bound nothing else. */
const SURE_BEFORE: readonly (readonly [RegExp, BoundWord])[] = [
  [/\b(?:no|not) (?:less|fewer) than $/i, 'or more'],
  [/\b(?:no|not) more than $/i, 'or less'],
  [/\b(?:more than|upwards of|in excess of)(?: an?)? $/i, 'more than'],
  [/\b(?:at least|a minimum of|not below) $/i, 'or more'],
  [/\b(?:up to|at most|a maximum of|not exceeding) $/i, 'or less'],
  [/\b(?:nearly|almost|close to|approaching|just under|less than|fewer than) $/i, 'nearly'],
  [/\b(?:approximately|roughly|an estimated|circa) $/i, 'about'],
];
/** Words that may be prepositions: over three days, within the first 11 months. */
const PERHAPS_BEFORE: readonly (readonly [RegExp, BoundWord])[] = [
  [
    /\b(?:over|above|beyond|past|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|topp(?:ed|ing)|tops|passed|passing) $/i,
    'more than',
  ],
  [/\b(?:within|under|below) $/i, 'or less'],
  [/\b(?:about|around|some) $/i, 'about'],
];
const BEHIND: readonly (readonly [RegExp, BoundWord])[] = [
  [/^(?:,? (?:or|and) (?:more|above|over|higher|older|up|upwards?)\b|-plus\b|\+)/i, 'or more'],
  [/^,? (?:or|and) (?:less|fewer|below|under|lower|younger)\b/i, 'or less'],
  [/^(?:-odd\b| or so\b)/i, 'about'],
];
/** 1.8 billion yuan or more, 5 people or more: one or two words may stand between. */
const NOUN = /^(?: [A-Za-z]+){1,2}(?= (?:or|and) (?:more|above|over|less|fewer|below)\b)/i;

function find(text: string, list: typeof BEHIND, sure: boolean): Bound | null {
  const word = list.find(([pattern]) => pattern.test(text))?.[1];
  return word === undefined ? null : { word, sure };
}

/** The bound of the figure `[start, end)` of an English text, before it or behind it; null without. */
export function findBoundEn(text: string, start: number, end: number): Bound | null {
  const before = text
    .slice(Math.max(0, start - 24), start)
    .replace(/(?:RMB|CNY|US\$|HK\$|[$¥￥€]) ?$/, '');
  const behind = text.slice(end, end + 48);
  return (
    find(behind, BEHIND, true) ??
    find(behind.replace(NOUN, ''), BEHIND, true) ??
    find(before, SURE_BEFORE, true) ??
    find(before, PERHAPS_BEFORE, false)
  );
}
