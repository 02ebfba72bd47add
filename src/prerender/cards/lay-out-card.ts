import {
  CARD,
  type CardColour,
  type CardLayout,
  type CardWords,
  type PlacedLine,
  type PlacedRule,
} from './card-layout.ts';
import {
  AIR,
  DATES,
  DECK,
  DECK_GAP,
  FRONT,
  HEADLINE,
  KICKER,
  MARGIN,
  NAMEPLATE,
  RULES,
  SQUARE,
  WIDE,
} from './card-scale.ts';
import { type Caster, type CastLine, faceOf, inkWidth } from './cast-line.ts';
import { type FittedLines, fitLines, heightOf, plainHeadline } from './fit-lines.ts';

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
  const joined = dates.length === 0 ? [] : [castText(dates.join(' · '))];
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
