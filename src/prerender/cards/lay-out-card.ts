import { type Caster, type CastLine, faceOf, inkWidth } from './cast-line.ts';
import {
  type FittedLines,
  fitLines,
  type Headline,
  heightOf,
  plainHeadline,
  type Room,
} from './fit-lines.ts';

/** What a link card says. */
export interface CardWords {
  /** The front page's card is its nameplate; all others have it above a headline. */
  readonly form: 'front' | 'running';
  readonly nameplate: Headline;
  /** Names above the headline, as many as fit on a line; may be none. */
  readonly kickers: readonly string[];
  readonly headline: Headline;
  /** Below the headline. */
  readonly deck: string | null;
  /** The masthead's date line, a line each. */
  readonly dates: readonly string[];
}

/** The paper's own: see `theme.css`. */
export type CardColour = 'ink' | 'muted' | 'accent' | 'hair';

/** A line of type in its place. */
export interface PlacedLine {
  readonly line: CastLine;
  readonly size: number;
  /** Of the line's beginning, which ink may be off. */
  readonly x: number;
  readonly baseline: number;
  readonly colour: CardColour;
}

/** A filled rectangle: a rule. */
export interface PlacedRule {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly colour: CardColour;
}

/** What stands where on a card, in pixels from its upper left. */
export interface CardLayout {
  readonly lines: readonly PlacedLine[];
  readonly rules: readonly PlacedRule[];
}

/** Pixels; what crawlers of large cards ask for. */
export const CARD = { width: 1200, height: 630 } as const;

/** Pixels to the left and right, above and below all that is on a card. */
const MARGIN = { side: 60, top: 42, foot: 42 } as const;
/** The card's own measure, and what stays of it in the middle of a card cropped to a square. */
const WIDE = CARD.width - 2 * MARGIN.side;
const SQUARE = 594;

const NAMEPLATE: Omit<Room, 'height'> = {
  weight: 'headline',
  sizes: { han: [50, 46, 42, 38, 34], latin: [48, 44, 40, 37, 34, 31] },
  square: SQUARE,
  wide: WIDE,
  least: { han: 34, latin: 31 },
  few: 1,
};
const FRONT: Omit<Room, 'height'> = {
  weight: 'headline',
  sizes: {
    han: [170, 148, 132, 116, 100, 84, 72, 60, 50, 42],
    latin: [120, 104, 92, 80, 70, 62, 54, 46, 40],
  },
  square: SQUARE,
  wide: WIDE,
  least: { han: 60, latin: 46 },
  few: 0.8,
};
const HEADLINE: Omit<Room, 'height'> = {
  weight: 'headline',
  sizes: {
    han: [136, 124, 113, 103, 94, 86, 80, 74, 68, 62, 56, 50, 44, 38],
    latin: [104, 95, 87, 80, 73, 67, 62, 57, 53, 49, 45, 41, 37, 34],
  },
  square: SQUARE,
  wide: WIDE,
  least: { han: 62, latin: 50 },
  few: 0.85,
};
const DECK: Room = {
  weight: 'text',
  sizes: { han: [42, 38, 34], latin: [42, 38, 34, 31] },
  square: SQUARE,
  wide: WIDE,
  height: 84,
  least: { han: 34, latin: 34 },
  few: 0.8,
};

const KICKER = { size: 36, gap: 20, tracking: { han: 0.12, latin: 0.02 } } as const;
const DATES = { sizes: [33, 31, 29, 27], step: 41, rule: 18 } as const;
/** The heavy and the light rule below the nameplate, as on the page. */
const RULES = { above: 16, heavy: 5, between: 4, light: 2 } as const;
const AIR = 26;
const DECK_GAP = 20;

/** Em from the top of a line of type to its baseline. */
const RISE = { han: 0.86, latin: 0.76 } as const;

function centred(line: CastLine, size: number, baseline: number, colour: CardColour): PlacedLine {
  const x = CARD.width / 2 - ((line.ink[0] + line.ink[1]) / 2) * size;
  return { line, size, x, baseline, colour };
}

/** Lines from `top` downwards. */
function stacked({ lines, size, step }: FittedLines, top: number, colour: CardColour) {
  return lines.map((line, index) => {
    const rise = RISE[line.script];
    return centred(line, size, top + rise * size + index * step, colour);
  });
}

function rule(y: number, height: number, colour: CardColour): PlacedRule {
  return { x: MARGIN.side, y, width: WIDE, height, colour };
}

/** Heavy and light, downwards from `y`; the other way round above something. */
function doubleRule(y: number): readonly PlacedRule[] {
  return [rule(y, RULES.heavy, 'ink'), rule(y + RULES.heavy + RULES.between, RULES.light, 'ink')];
}
const DOUBLE = RULES.heavy + RULES.between + RULES.light;

/** Characters of a nameplate stand apart, unless there are many. */
function spaced(cast: Caster, name: string): Caster {
  const isHan = faceOf(name, 'headline').script === 'han';
  const tracking = isHan && [...name].length <= 8 ? 0.1 : 0;
  return (text, face) => cast(text, face, tracking);
}

/** The largest size of the date line at which all its lines stay in the square; null when none does. */
function dateSize(lines: readonly CastLine[]): number | null {
  const longest = Math.max(0, ...lines.map(inkWidth));
  return DATES.sizes.find((size) => longest * size <= SQUARE) ?? null;
}

/** The date line at the foot, below a hairline, in one line if that fits; `top` is where it begins. */
function dateLines(dates: readonly string[], cast: Caster) {
  const castText = (text: string) => cast(text, faceOf(text, 'text'));
  const joined = [castText(dates.join(' · '))];
  const cut = dateSize(joined) === null ? dates.map(castText) : joined;
  const size = dateSize(cut) ?? DATES.sizes.at(-1) ?? 1;
  const top = CARD.height - MARGIN.foot - cut.length * DATES.step;
  const lines = stacked({ lines: cut, size, step: DATES.step }, top + 6, 'muted');
  return { lines, top: top - DATES.rule };
}

/** As many of the names as fit on one line. */
function kickerLine(kickers: readonly string[], cast: Caster): CastLine | null {
  for (let count = kickers.length; count > 0; count -= 1) {
    const text = kickers.slice(0, count).join(' · ');
    const face = faceOf(text, 'text');
    const line = cast(text, face, KICKER.tracking[face.script]);
    if (inkWidth(line) * KICKER.size <= (count === 1 ? WIDE : SQUARE)) return line;
  }
  return null;
}

/** Lines are cast many times over while a size is looked for. */
function remembering(cast: Caster): Caster {
  const known = new Map<string, CastLine>();
  return (text, face, tracking = 0) => {
    const key = `${face.weight} ${face.script} ${tracking} ${text}`;
    const line = known.get(key) ?? cast(text, face, tracking);
    known.set(key, line);
    return line;
  };
}

function frontCard({ nameplate, dates }: CardWords, cast: Caster): CardLayout {
  const foot = dateLines(dates, cast);
  const top = MARGIN.top;
  const below = foot.top - DOUBLE;
  const height = below - top - DOUBLE - 2 * AIR;
  const name = fitLines(nameplate, { ...FRONT, height }, spaced(cast, nameplate.text));
  const free = height - heightOf(name);
  const rules = [
    rule(top, RULES.light, 'ink'),
    rule(top + RULES.light + RULES.between, RULES.heavy, 'ink'),
    ...doubleRule(below),
  ];
  return { lines: [...stacked(name, top + DOUBLE + AIR + free / 2, 'ink'), ...foot.lines], rules };
}

function runningCard(words: CardWords, cast: Caster): CardLayout {
  const foot = dateLines(words.dates, cast);
  const plate = { ...NAMEPLATE, height: NAMEPLATE.sizes.han[0] ?? 0 };
  const name = fitLines(words.nameplate, plate, spaced(cast, words.nameplate.text));
  const below = MARGIN.top + heightOf(name) + RULES.above;
  const kicker = kickerLine(words.kickers, cast);
  const deck = words.deck === null ? null : fitLines(plainHeadline(words.deck), DECK, cast);
  const over = kicker === null ? 0 : KICKER.size + KICKER.gap;
  const under = deck === null ? 0 : DECK_GAP + heightOf(deck);
  const top = below + DOUBLE + AIR;
  const height = foot.top - AIR - top;
  const title = fitLines(words.headline, { ...HEADLINE, height: height - over - under }, cast);
  const start = top + (height - over - heightOf(title) - under) / 2;
  return {
    lines: [
      ...stacked(name, MARGIN.top, 'ink'),
      ...(kicker === null
        ? []
        : stacked({ lines: [kicker], size: KICKER.size, step: 0 }, start, 'accent')),
      ...stacked(title, start + over, 'ink'),
      ...(deck === null ? [] : stacked(deck, start + over + heightOf(title) + DECK_GAP, 'muted')),
      ...foot.lines,
    ],
    rules: [...doubleRule(below), rule(foot.top, RULES.light, 'hair')],
  };
}

/**
 * Where everything stands on a card. All of it is centred, and nameplate, kicker, headline and date
 * stay within the middle square, to which some messengers crop: save a headline too long for it.
 */
export function layOutCard(words: CardWords, caster: Caster): CardLayout {
  const cast = remembering(caster);
  return words.form === 'front' ? frontCard(words, cast) : runningCard(words, cast);
}
