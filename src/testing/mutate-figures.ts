/** An English text with one of its figures spoilt, and how: `849 million → 8,490 million`. */
export interface SpoiltFigure {
  readonly text: string;
  readonly what: string;
}

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September'],
  ...['October', 'November', 'December'],
];
const COUNTS = [
  ...['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven'],
  ...['twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'],
  'twenty',
];
const ORDINALS = [
  ...['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'],
  ...['tenth', 'eleventh', 'twelfth'],
];
const SCALES = ['thousand', 'million', 'billion', 'trillion'];

type Groups = Readonly<Record<string, string | undefined>>;
interface FigureKind {
  readonly pattern: RegExp;
  /** What may be printed instead; an empty text is a figure left out. */
  readonly spoil: (groups: Groups, whole: string) => readonly string[];
}

function print(value: number): string {
  return value.toLocaleString('en-US', { maximumFractionDigits: 6 });
}

/** Ten times more, ten times less, one digit altered (the first, the last), two digits swapped. */
function spoilDigits(digits: string): readonly string[] {
  const value = Number(digits.replaceAll(',', ''));
  const alter = (pattern: RegExp) =>
    digits.replace(pattern, (digit) => String((Number(digit) % 9) + 1));
  const swapped = digits.replace(/(\d)(?!\1)(\d)/, '$2$1');
  return [print(value * 10), print(value / 10), alter(/\d/), alter(/\d(?=\D*$)/), swapped];
}

function spoilWord(word: string, list: readonly string[]): readonly string[] {
  const at = list.indexOf(word.toLowerCase());
  const other = list[(at + 1) % list.length] ?? '';
  return [/^[A-Z]/.test(word) ? other.charAt(0).toUpperCase() + other.slice(1) : other];
}

function spoilMonth(month: string): string {
  return MONTHS[(MONTHS.indexOf(month) + 7) % 12] ?? '';
}

function spoilYear(year: string): readonly string[] {
  return [String(Number(year) + 1), String(Number(year) - 10)];
}

const MONTH = `(?<month>${MONTHS.join('|')})`;
const YEAR = '(?<year>(?:19|20)\\d\\d)';
const DIGITS = '(?<digits>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)';
const sticky = (pattern: string, flags = '') => new RegExp(pattern, `y${flags}`);

/** The kinds of figures in the order they are tried; none of it is the reader's that it tests. */
const KINDS: readonly FigureKind[] = [
  {
    pattern: sticky(`${MONTH} (?<day>\\d{1,2})(?:, ${YEAR})?\\b`),
    spoil: ({ month = '', day = '', year }) => {
      const behind = year === undefined ? '' : `, ${year}`;
      const otherDay = Number(day) < 28 ? Number(day) + 1 : Number(day) - 1;
      return [
        `${spoilMonth(month)} ${Number(day) > 28 ? 28 : day}${behind}`,
        `${month} ${otherDay}${behind}`,
        ...(year === undefined ? [] : spoilYear(year).map((other) => `${month} ${day}, ${other}`)),
        ...(year === undefined ? [] : [`${month} ${day}`]),
        '',
      ];
    },
  },
  {
    pattern: sticky(`${MONTH} ${YEAR}\\b`),
    spoil: ({ month = '', year = '' }) => [
      `${spoilMonth(month)} ${year}`,
      ...spoilYear(year).map((other) => `${month} ${other}`),
      month,
      '',
    ],
  },
  {
    pattern: sticky(`${DIGITS}(?<scale> (?:${SCALES.join('|')}))`),
    spoil: ({ digits = '', scale = '' }) => [
      ...spoilDigits(digits).map((other) => other + scale),
      ...SCALES.filter((other) => other !== scale.trim()).map((other) => `${digits} ${other}`),
      digits,
      '',
    ],
  },
  {
    pattern: sticky(`${DIGITS}(?<unit> percentage points?)`),
    spoil: ({ digits = '', unit = '' }) => [
      ...spoilDigits(digits).map((other) => other + unit),
      `${digits} percent`,
      '',
    ],
  },
  {
    pattern: sticky(`${DIGITS}(?<unit> percent|%)`),
    spoil: ({ digits = '', unit = '' }) => [
      ...spoilDigits(digits).map((other) => other + unit),
      `${print(Number(digits) + 1)}${unit}`,
      `${digits} percentage points`,
      '',
    ],
  },
  {
    pattern: sticky('(?<digits>\\d+)(?:st|nd|rd|th)\\b'),
    spoil: ({ digits = '' }, whole) => [
      `${Number(digits) * 10}th`,
      `${Number(digits) + 4}th`,
      whole.replace(/^\d/, (digit) => String((Number(digit) % 9) + 1)),
      '',
    ],
  },
  { pattern: sticky(`${YEAR}(?![\\d,.]*\\d)`), spoil: ({ year = '' }) => [...spoilYear(year), ''] },
  { pattern: sticky(DIGITS), spoil: ({ digits = '' }) => [...spoilDigits(digits), ''] },
  // One and first may be idioms, which may be left out; put higher, they are figures.
  { pattern: sticky('one\\b', 'i'), spoil: (_, word) => spoilWord(word, COUNTS) },
  { pattern: sticky('first\\b', 'i'), spoil: () => ['fourth', 'tenth'] },
  {
    pattern: sticky(`(?:${COUNTS.slice(1).reverse().join('|')})\\b`, 'i'),
    spoil: (_, word) => [...spoilWord(word, COUNTS.slice(1)), ''],
  },
  {
    pattern: sticky(`(?:${ORDINALS.slice(1).reverse().join('|')})\\b`, 'i'),
    spoil: (_, word) => [...spoilWord(word, ORDINALS.slice(1)), ''],
  },
];

/** Where phrases to keep end, by where they start. */
function findKept(text: string, keep: readonly string[]): ReadonlyMap<number, number> {
  const lower = text.toLowerCase();
  const kept = new Map<number, number>();
  for (const phrase of keep) {
    const words = phrase.toLowerCase();
    for (let at = lower.indexOf(words); at >= 0; at = lower.indexOf(words, at + 1))
      kept.set(at, at + words.length);
  }
  return kept;
}

/**
 * Every way to spoil one figure of an English text: ten times more or less, a digit altered or swapped,
 * million for billion, percent for percentage points, another day, month or year, left out. Months are
 * written in full, as the translation does. `keep`: phrases whose numbers are no figures, one-on-one.
 */
export function mutateFigures(en: string, keep: readonly string[] = []): readonly SpoiltFigure[] {
  const kept = findKept(en, keep);
  const spoilt: SpoiltFigure[] = [];
  let at = 0;
  while (at < en.length) {
    const skip = kept.get(at);
    const begins = !/[\p{L}\d]/u.test(en.charAt(at - 1));
    let end = skip ?? at + 1;
    for (const { pattern, spoil } of skip === undefined && begins ? KINDS : []) {
      pattern.lastIndex = at;
      const match = pattern.exec(en);
      if (!match) continue;
      end = at + match[0].length;
      const others = new Set(spoil(match.groups ?? {}, match[0]));
      others.delete(match[0]);
      for (const other of others)
        spoilt.push({
          text: en.slice(0, at) + other + en.slice(end),
          what: `${match[0]} → ${other || 'nothing'}`,
        });
      break;
    }
    at = end;
  }
  return spoilt;
}
