import type { PartialDate } from './quantity.ts';

const NAMES = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September'],
  ...['October', 'November', 'December'],
];
/** Capitals only, so that may and march are verbs; alone, May and March stand behind a preposition. */
const MONTH = `(?<!Long )(?:${NAMES.map((name) => `${name}|${name.toUpperCase()}`).join('|')}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?)`;
const DAY = '(?:[12]\\d|3[01]|0?[1-9])(?!\\d|,\\d{3}(?!\\d))(?:st|nd|rd|th)?';
/** A year is no part of a larger number: December 19, 849 million. */
const YEAR =
  '(?:1[0-9]|20|21)\\d{2}(?![\\d%]|,\\d{3}|\\.\\d|[ -](?:thousand|million|billion|trillion|[mbt]n|yuan|percent|per cent)\\b)';
const THROUGH = '(?: ?(?:to|through|until|[-–—]) ?)';
const TO = '(?: ?(?:to|through|until|and|or|[-–—]) ?)';

const sticky = (pattern: string) => new RegExp(pattern, 'y');
const PATTERNS: readonly RegExp[] = [
  sticky(
    `(?<month>${MONTH}) (?<day>${DAY})${TO}(?<toMonth>${MONTH}) (?<toDay>${DAY}),? ?(?<year>${YEAR})`,
  ),
  sticky(
    `(?<month>${MONTH}) (?<day>${DAY})${THROUGH}(?<toDay>${DAY})(?:,? (?:of )?(?<year>${YEAR})|(?! ?(?:%|percent|[mbt]illion|yuan)))`,
  ),
  // December 18 and 20 vehicles names one day.
  sticky(
    `(?<month>${MONTH}) (?<day>${DAY})${TO}(?<toDay>${DAY})(?:,? (?:of )?(?<year>${YEAR})|(?! ?[-\\w]))`,
  ),
  sticky(`(?<month>${MONTH}) (?:the )?(?<day>${DAY})(?:,? (?:of )?(?<year>${YEAR}))?`),
  sticky(`(?<day>${DAY})${TO}(?<toDay>${DAY}) (?:of )?(?<month>${MONTH})(?:,? (?<year>${YEAR}))?`),
  sticky(`(?<day>${DAY}) (?:day )?(?:of )?(?<month>${MONTH})(?:,? (?<year>${YEAR}))?`),
  sticky(`(?<month>${MONTH})${TO}(?<toMonth>${MONTH})(?:,? (?:of )?(?<year>${YEAR}))?`),
  sticky(`(?<month>${MONTH}),? (?:of )?(?<year>${YEAR})`),
  sticky(
    `(?<=\\b(?:in|of|by|since|until|till|through|last|this|early|late|mid|to|from|and|between|during|next|every|before|after)[ -])(?<month>${MONTH})(?![A-Za-z])`,
  ),
  sticky(`(?<month>(?!Ma[yr]|MA[YR])${MONTH})(?![A-Za-z])`),
  sticky('(?<year>(?:19|20)\\d{2})-(?<digitMonth>0[1-9]|1[0-2])-(?<day>[0-3]\\d)(?!\\d)'),
  sticky(`(?<year>(?:19|20)\\d{2})[-–](?<shortYear>\\d{2})(?!\\d)`),
  sticky(`(?<year>${YEAR})(?![A-Za-z])`),
];

function monthOf(name: string | undefined): number | null {
  if (name === undefined) return null;
  const at = NAMES.findIndex(
    (month) => month.slice(0, 3).toLowerCase() === name.slice(0, 3).toLowerCase(),
  );
  return at < 0 ? null : at + 1;
}

function numberOf(word: string | undefined): number | null {
  return word === undefined ? null : Number.parseInt(word, 10);
}

/** The ways a match can name one date or two. */
function datesOf(groups: Readonly<Record<string, string | undefined>>): readonly PartialDate[] {
  const year = numberOf(groups.year);
  const month = numberOf(groups.digitMonth) ?? monthOf(groups.month);
  const day = numberOf(groups.day);
  const first: PartialDate = { kind: 'date', year, month, day };
  if (groups.shortYear !== undefined && year !== null)
    return [first, { ...first, year: Math.floor(year / 100) * 100 + Number(groups.shortYear) }];
  if (groups.toDay === undefined && groups.toMonth === undefined) return [first];
  const toMonth = monthOf(groups.toMonth) ?? month;
  return [first, { ...first, month: toMonth, day: numberOf(groups.toDay) ?? day }];
}

/**
 * The dates that begin at `at`, both of a range: `December 19, 2019`, `19 December 2019`, `Dec. 31`,
 * `December 18-20, 2019`, `January to November`, `2019-12-19`, `2018–19`, `2019`. Null for others.
 */
export function matchDatesEn(
  text: string,
  at: number,
): { readonly dates: readonly PartialDate[]; readonly end: number } | null {
  for (const pattern of PATTERNS) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match?.groups) return { dates: datesOf(match.groups), end: at + match[0].length };
  }
  return null;
}
