import { clustersOf } from './clusters.ts';
import type { ComposeArticle, Script } from './compose-article.ts';
import { breakLatinTitle } from './latin-title-lines.ts';
import { latinAdvance, latinWidth } from './latin-widths.ts';
import { predictLines } from './predict-lines.ts';
import { breakTitle, titleWidth } from './title-lines.ts';
import type { SizeRange, Tier } from './type-tiers.ts';

/** A row of words above or below the title: column name (栏题), 引题, 副题, author. */
export interface DeckRow {
  readonly role: 'kicker' | 'pretitle' | 'subtitle' | 'byline';
  readonly lines: readonly string[];
  /** em of body text */
  readonly size: number;
}

/** A headline and its deck, set for one width. Sizes in em of body text. */
export interface HeadForm {
  readonly orientation: 'horizontal' | 'vertical';
  readonly lines: readonly string[];
  readonly size: number;
  /** Em of the headline's own size added between characters (字距). */
  readonly tracking: number;
  readonly deck: readonly DeckRow[];
  /** Horizontal: least height in em. Vertical: least height in em that the title runs down. */
  readonly height: number;
  /** Em across: the longest line when horizontal, the strip when vertical. */
  readonly width: number;
}

/** Height of a title line against its size: Han fill their em, letters leave room above and below. */
const TITLE_LEADING = { han: 1.24, latin: 1.12 } as const;
const DECK_LEADING = 1.5;
const KICKER_HEIGHT = 2.1;
/** Headline glyphs measured in a browser may be a little wider than reckoned. */
const SAFETY = 0.985;
/** Short titles are spread up to this share of the width, each gap at most so many em. */
const SPREAD = { share: 0.72, most: 0.22, mostOfSeveral: 0.12, longest: 12 } as const;

/** Text in lines of equal length as few as fit `width` em at `size`. */
function evenLines(text: string, width: number, size: number, script: Script): readonly string[] {
  const clusters = clustersOf(
    text,
    script === 'latin' ? (char) => latinAdvance(char, 'text') : undefined,
  );
  const most = Math.max(1, Math.floor(width / size));
  const count = predictLines(clusters, most, 0).length;
  let measure = most;
  while (measure > 1 && predictLines(clusters, measure - 1, 0).length === count) measure -= 1;
  return predictLines(clusters, measure, 0).map(({ start, end }) => text.slice(start, end).trim());
}

const DECK_SIZES: Readonly<Record<Tier, number>> = { lead: 1.6, a: 1.35, b: 1.15, c: 1 };

function deckOf(article: ComposeArticle, tier: Tier, width: number): readonly DeckRow[] {
  const { script = 'han' } = article;
  const row = (role: DeckRow['role'], text: string | null, size: number): readonly DeckRow[] =>
    text === null || text === ''
      ? []
      : [{ role, size, lines: evenLines(text, width, size, script) }];
  return [
    ...row('kicker', article.kicker, 1),
    ...row('pretitle', article.pretitle, DECK_SIZES[tier]),
    ...row('subtitle', article.subtitle, DECK_SIZES[tier]),
    ...row('byline', article.bylineText, 1),
  ];
}

function deckHeight(deck: readonly DeckRow[]): number {
  return deck.reduce(
    (sum, { role, lines, size }) =>
      sum + (role === 'kicker' ? KICKER_HEIGHT : lines.length * size * DECK_LEADING),
    0,
  );
}

/** Tracking in em of the headline's size that brings a short title nearer to the full width. */
function trackingFor(lines: readonly string[], width: number, room: number, size: number): number {
  const chars = longestOf(lines);
  const share = room * SPREAD.share;
  if (chars < 2 || chars > SPREAD.longest || width >= share) return 0;
  const most = lines.length === 1 ? SPREAD.most : SPREAD.mostOfSeveral;
  return Math.min(most, (share - width) / ((chars - 1) * size));
}

/** Characters in the longest of some lines. */
function longestOf(lines: readonly string[]): number {
  return Math.max(...lines.map((line) => [...line].length));
}

/**
 * Without Latin letters and figures, which lie on their side in a vertical line and are torn apart
 * when a title is spread.
 */
const UPRIGHT = /^[^0-9A-Za-z]+$/;
/** Air above and below a headline in em: a base and a share of the title's size. */
const AIR = { han: { base: 0.5, share: 0.34 }, latin: { base: 0.9, share: 0.18 } } as const;

/** Horizontal headlines of one to `mostLines` lines that fit `width` em, the largest size of each. */
export function horizontalHeads(
  article: ComposeArticle,
  tier: Tier,
  sizes: SizeRange,
  width: number,
  mostLines: number,
): readonly HeadForm[] {
  const { script = 'han' } = article;
  const latin = script === 'latin';
  const widthOf = latin ? (line: string) => latinWidth(line, 'headline') : titleWidth;
  const air = AIR[script];
  const deck = deckOf(article, tier, width);
  if (article.titleWords.length === 0) {
    if (deck.length === 0) return [];
    const height = deckHeight(deck) + air.base;
    return [{ orientation: 'horizontal', lines: [], size: 1, tracking: 0, deck, height, width: 0 }];
  }
  const forms: HeadForm[] = [];
  for (let count = 1; count <= mostLines; count += 1) {
    const lines = latin
      ? breakLatinTitle(article.titleWords, count)
      : breakTitle(article.titleWords, count, article.titleLines);
    if (!lines) continue;
    const longest = Math.max(...lines.map(widthOf));
    const fitting = (width * SAFETY) / longest;
    if (fitting < sizes.least) continue;
    const size = Math.floor(Math.min(sizes.most, fitting) * 100) / 100;
    const chars = longestOf(lines);
    const spread =
      !latin && UPRIGHT.test(lines.join('')) ? trackingFor(lines, longest * size, width, size) : 0;
    const tracking = Math.floor(spread * 100) / 100;
    const height =
      air.base + air.share * size + count * size * TITLE_LEADING[script] + deckHeight(deck);
    const across = longest * size + tracking * size * (chars - 1);
    forms.push({ orientation: 'horizontal', lines, size, tracking, deck, height, width: across });
    if (fitting >= sizes.most * 1.6) break;
  }
  return forms;
}

const VERTICAL = { leading: 1.28, air: 1.4, longest: 15, room: 0.7 } as const;
/** A vertical title is spread over this share of the height beside its text, so much at most. */
const SPREAD_DOWN = { share: 0.86, most: 0.34 } as const;

/** A vertical headline with its characters spread over a body `height` em tall. */
export function spreadDown(head: HeadForm, height: number): HeadForm {
  const chars = longestOf(head.lines);
  const spare = height * SPREAD_DOWN.share - chars * head.size;
  const tracking = Math.min(SPREAD_DOWN.most, Math.max(0, spare / ((chars - 1) * head.size)));
  const rounded = Math.floor(tracking * 100) / 100;
  return { ...head, tracking: rounded, height: head.height + rounded * head.size * (chars - 1) };
}

/**
 * Vertical headlines (竖题) of one or two lines for a strip beside the body, at three sizes of the
 * tier. Only for titles without deck, figures and Latin, on pages in Chinese.
 */
export function verticalHeads(article: ComposeArticle, sizes: SizeRange): readonly HeadForm[] {
  const decked = article.kicker ?? article.pretitle ?? article.subtitle ?? article.bylineText;
  const title = article.titleWords.join('');
  if (article.script === 'latin' || decked !== null || title === '' || !UPRIGHT.test(title))
    return [];
  return [1, 2].flatMap((count) => {
    const lines = breakTitle(article.titleWords, count, article.titleLines);
    if (!lines) return [];
    const longest = longestOf(lines);
    if (longest > VERTICAL.longest) return [];
    return [sizes.most, (sizes.most + sizes.least) / 2, sizes.least].map((size): HeadForm => {
      const width = count * size * VERTICAL.leading + VERTICAL.air;
      const height = longest * size + VERTICAL.room * 2;
      return { orientation: 'vertical', lines, size, tracking: 0, deck: [], height, width };
    });
  });
}
