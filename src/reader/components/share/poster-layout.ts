import { langOf } from '../../../text/lang-of.ts';
import type { Range } from '../../../vocabulary/article.ts';
import { type PosterLine, posterLines } from './poster-lines.ts';

/** Faces of a poster: nameplate and headline, running text, small print, small print in bold. */
export type PosterFace = 'headline' | 'text' | 'note' | 'strong';
export type PosterScript = 'han' | 'latin';

/** How a run is drawn. */
export interface PosterStyle {
  readonly face: PosterFace;
  readonly script: PosterScript;
  /** Font size in px. */
  readonly size: number;
  readonly colour: 'ink' | 'muted' | 'accent';
}

/** A run of text; `x` is its left edge and `y` its baseline, in px from the poster's top left corner. */
export interface PosterRun extends PosterStyle {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** A filled box in px. */
export interface PosterBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What a poster says. */
export interface PosterWords {
  readonly nameplate: string;
  /** What is known of the date, as the masthead says it. */
  readonly dates: string;
  readonly kicker: string | null;
  /** Null for an article without one. */
  readonly title: string | null;
  /** UTF-16 ranges of the title that a line should not part. */
  readonly titleRuns: readonly Range[];
  readonly sentence: string;
  /** Beside the code. */
  readonly caption: string;
  readonly address: string;
}

/** Where everything on a poster stands, in px. */
export interface PosterPlan {
  readonly width: number;
  readonly height: number;
  readonly runs: readonly PosterRun[];
  readonly rules: readonly (PosterBox & { readonly colour: 'ink' | 'hair' })[];
  /** A square for the code; `module` is the whole number of px of one of its modules. */
  readonly code: {
    readonly x: number;
    readonly y: number;
    readonly size: number;
    readonly module: number;
  };
}

/** Width in px of a text in a style. */
export type MeasureText = (text: string, style: PosterStyle) => number;

const WIDTH = 1080;
const MARGIN = 96;
const MEASURE = WIDTH - MARGIN * 2;
/** Px that the code should be wide. */
const CODE = 236;
const NAME_SIZES = { han: [76, 64, 52], latin: [54, 50, 46, 42] } as const;
const TITLE_SIZES = { han: [96, 84, 74, 66], latin: [84, 74, 66, 58] } as const;
const TITLE_LINES = { han: 3, latin: 4 } as const;
const TITLE_LEADING = { han: 1.3, latin: 1.12 } as const;
/** Chinese sizes fill the measure with whole characters. */
const TEXT_SIZES = {
  han: [18, 20, 22, 24].map((characters) => MEASURE / characters),
  latin: [46, 42, 38, 34],
} as const;
const TEXT_LINES = 7;
const TEXT_LEADING = { han: 1.75, latin: 1.45 } as const;
/** Share of the size from the top of a line of one size to its baseline. */
const ASCENT = 0.86;

const scriptOf = (text: string): PosterScript => (langOf(text) === 'en' ? 'latin' : 'han');

/** A pen that goes down the sheet. */
interface Pen {
  y: number;
  readonly runs: PosterRun[];
}

/** Lines below each other, `leading` times the size apart. */
function writeLines(
  pen: Pen,
  lines: readonly PosterLine[],
  style: PosterStyle,
  leading: number,
): void {
  for (const line of lines) {
    const baseline = pen.y + style.size * (ASCENT + (leading - 1) / 2);
    for (const { text, x } of line.runs)
      pen.runs.push({ ...style, text, x: MARGIN + x, y: baseline });
    pen.y += style.size * leading;
  }
}

/** The first size in which a text takes no more lines than it may, else the smallest. */
function fitted(
  sizes: readonly number[],
  most: number,
  set: (size: number) => readonly PosterLine[],
): { readonly size: number; readonly lines: readonly PosterLine[] } {
  const tries = sizes.map((size) => ({ size, lines: set(size) }));
  return tries.find(({ lines }) => lines.length <= most) ?? tries.at(-1) ?? { size: 0, lines: [] };
}

function writeHead(pen: Pen, words: PosterWords, measure: MeasureText): PosterPlan['rules'] {
  const script = scriptOf(words.nameplate);
  const name = (size: number): PosterStyle => ({ face: 'headline', script, size, colour: 'ink' });
  const note: PosterStyle = {
    face: 'note',
    script: scriptOf(words.dates),
    size: 26,
    colour: 'muted',
  };
  const set = (text: string, style: PosterStyle) =>
    posterLines(text, { width: MEASURE, measure: (run) => measure(run, style) });
  const { size, lines } = fitted(NAME_SIZES[script], 1, (tried) =>
    set(words.nameplate, name(tried)),
  );
  writeLines(pen, lines, name(size), 1.2);
  const top = Math.round(pen.y + 16);
  pen.y = top + 24;
  writeLines(pen, set(words.dates, note), note, 1.5);
  return [
    { x: MARGIN, y: top, width: MEASURE, height: 6, colour: 'ink' },
    { x: MARGIN, y: top + 11, width: MEASURE, height: 2, colour: 'ink' },
  ];
}

function writeTitle(
  pen: Pen,
  { kicker, title, titleRuns }: PosterWords,
  measure: MeasureText,
): void {
  if (kicker !== null) {
    const style: PosterStyle = {
      face: 'strong',
      script: scriptOf(kicker),
      size: 30,
      colour: 'accent',
    };
    pen.y += 62;
    writeLines(
      pen,
      posterLines(kicker, { width: MEASURE, measure: (text) => measure(text, style) }),
      style,
      1.4,
    );
    pen.y -= 44;
  }
  if (title === null) return;
  const script = scriptOf(title);
  const style = (size: number): PosterStyle => ({ face: 'headline', script, size, colour: 'ink' });
  const { size, lines } = fitted(TITLE_SIZES[script], TITLE_LINES[script], (tried) =>
    posterLines(title, {
      width: MEASURE,
      measure: (text) => measure(text, style(tried)),
      keep: titleRuns,
      ends: 'balanced',
      trim: script === 'han' ? tried / 2 : 0,
    }),
  );
  pen.y += 60;
  writeLines(pen, lines, style(size), TITLE_LEADING[script]);
}

function writeSentence(pen: Pen, sentence: string, measure: MeasureText): void {
  if (sentence === '') return;
  const script = scriptOf(sentence);
  const style = (size: number): PosterStyle => ({ face: 'text', script, size, colour: 'ink' });
  const { size, lines } = fitted(TEXT_SIZES[script], TEXT_LINES, (tried) =>
    posterLines(sentence, {
      width: MEASURE,
      measure: (text) => measure(text, style(tried)),
      ends: script === 'han' ? 'justified' : 'ragged',
      trim: script === 'han' ? tried / 2 : 0,
    }),
  );
  pen.y += 48;
  writeLines(pen, lines, style(size), TEXT_LEADING[script]);
}

function writeFoot(
  pen: Pen,
  { caption, address }: PosterWords,
  measure: MeasureText,
  modules: number,
): PosterPlan['code'] {
  const module = Math.max(3, Math.round(CODE / modules));
  const size = module * modules;
  const code = { x: WIDTH - MARGIN - size, y: Math.round(pen.y), size, module };
  const width = MEASURE - size - 48;
  const strong: PosterStyle = {
    face: 'strong',
    script: scriptOf(caption),
    size: 36,
    colour: 'ink',
  };
  const note: PosterStyle = { face: 'note', script: 'han', size: 26, colour: 'muted' };
  const captionLines = posterLines(caption, { width, measure: (text) => measure(text, strong) });
  const addressLines = posterLines(address, { width, measure: (text) => measure(text, note) });
  const high = captionLines.length * strong.size * 1.5 + addressLines.length * note.size * 1.5;
  const bottom = code.y + Math.max(size, high);
  pen.y = bottom - high;
  writeLines(pen, captionLines, strong, 1.5);
  writeLines(pen, addressLines, note, 1.5);
  pen.y = bottom;
  return code;
}

/** Sets a poster 1080 px wide, as high as its words need; `modules` is what its code has along a side. */
export function posterLayout(
  words: PosterWords,
  modules: number,
  measure: MeasureText,
): PosterPlan {
  const pen: Pen = { y: 76, runs: [] };
  const head = writeHead(pen, words, measure);
  writeTitle(pen, words, measure);
  writeSentence(pen, words.sentence, measure);
  const y = Math.round(pen.y + 64);
  pen.y = y + 44;
  const code = writeFoot(pen, words, measure, modules);
  return {
    width: WIDTH,
    height: Math.round(pen.y + 80),
    runs: pen.runs,
    rules: [...head, { x: MARGIN, y, width: MEASURE, height: 2, colour: 'hair' }],
    code,
  };
}
