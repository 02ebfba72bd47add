import { findDates } from '../text/dates.ts';
import { concatTraced, type TracedText } from '../text/traced-text.ts';
import type { Article, ArticleKind, Caption, Lines, TextDate } from '../vocabulary/article.ts';
import { anchor } from '../vocabulary/ids.ts';
import { bareLabel, isOpinionLabel, isTalkLabel } from './line-shape.ts';
import { makeBlocks, paragraphsOf } from './make-blocks.ts';
import { claimedCaptions, makeCaptions } from './make-captions.ts';
import { mergeCredits } from './merge-credits.ts';
import { UNSTATED_ROLE } from './read-credits.ts';
import type { Readers } from './readers.ts';
import type { Run, Story } from './story.ts';
import type { TranscriptPlaces } from './transcript-places.ts';
import type { Unit } from './unit.ts';

/** A title as short as this may be the label of its column. */
const LABEL_LENGTH = 6;

/** An article but for what needs the page or the edition. */
export interface AssembledArticle
  extends Omit<Article, 'slug' | 'topics' | 'corrections' | 'doubts'> {
  /** Every run of reading text and where its characters stand, for corrections and doubts. */
  readonly runs: readonly Run[];
}

/** Turns an article's sorted lines into its reading text. */
export function assembleArticle(
  story: Story,
  readers: Readers,
  places: TranscriptPlaces,
): AssembledArticle {
  const { parts, author, pretitle, subtitle } = story;
  const title = headline(story.title);
  const { blocks, blockOf, runs } = makeBlocks(parts, places);
  const made = makeCaptions(story.captions, parts, blockOf, readers);
  const bylines = parts.flatMap(({ type, words }) =>
    type === 'verse' || type === 'row' ? [] : readers.readBylines(words.text),
  );
  const firstLine = parts[0]?.units[0]?.line ?? 0;
  const captions = [...made.captions, ...claimedCaptions(bylines, firstLine, made.captions.length)];
  const text = {
    title: title?.text ?? null,
    kicker: joined(story.section === null ? story.kicker : [story.section], ' ', bareLabel),
    pretitle: joined(pretitle),
    subtitle: joined(subtitle),
    paragraphs: blocks.flatMap(paragraphsOf),
    byline: mergeCredits([
      ...author.flatMap((unit) => readers.readAuthors(unit.words.text)),
      ...bylines.flatMap(({ credits }) => credits),
    ]),
    bylineText: joined(author, '\u3000'),
  };
  const heads = [...story.kicker, ...pretitle, ...subtitle, ...author];
  return {
    ...text,
    kind: kindOf(text, captions),
    titleLines: story.title.map((unit) => unit.words.text),
    dateline: firstDateline(text.paragraphs, readers),
    blocks,
    captions,
    dates: datesIn([
      text.title,
      text.pretitle,
      text.subtitle,
      ...captions.map((caption) => caption.text),
      ...text.paragraphs,
    ]),
    mends: story.mends,
    lines: linesOf(story),
    level: story.title.reduce(
      (level, unit) => (level === 0 ? unit.level : Math.min(level, unit.level)),
      0,
    ),
    runs: [
      ...(title === null ? [] : [{ anchor: anchor('title'), words: title }]),
      ...heads.map((unit) => ({ anchor: null, words: unit.words })),
      ...runs,
      ...made.runs,
    ],
  };
}

/** Two title lines that are parallel clauses keep a space between them, a broken one has none. */
function headline(units: readonly Unit[]): TracedText | null {
  const first = units[0];
  if (first === undefined) return null;
  const pieces: TracedText[] = [first.words];
  units.slice(1).forEach((unit, i) => {
    const above = units[i]?.words ?? first.words;
    const parallel = above.text.length === unit.words.text.length && above.text.length >= 5;
    if (parallel) pieces.push({ text: ' ', at: [(above.at.at(-1) ?? 0) + 1] });
    pieces.push(unit.words);
  });
  return concatTraced(pieces);
}

function joined(
  units: readonly Unit[],
  by = ' ',
  read = (text: string): string => text,
): string | null {
  return units.length === 0 ? null : units.map((unit) => read(unit.words.text)).join(by);
}

function firstDateline(paragraphs: readonly string[], readers: Readers): string | null {
  for (const paragraph of paragraphs.slice(0, 3)) {
    const found = readers.readDateline(paragraph);
    if (found !== null) return found.dateline;
  }
  return null;
}

/** A picture has no text; opinion says so in its label or byline, or is signed talk under one. */
function kindOf(
  text: Pick<AssembledArticle, 'title' | 'kicker' | 'paragraphs' | 'byline' | 'bylineText'>,
  captions: readonly Caption[],
): ArticleKind {
  const { title, kicker, paragraphs, byline, bylineText } = text;
  if (paragraphs.length === 0 && captions.length > 0) return 'photo';
  const label = title !== null && title.length <= LABEL_LENGTH ? title : '';
  if ([kicker ?? '', label, bylineText ?? ''].some(isOpinionLabel)) return 'opinion';
  const signed = byline.length > 0 && byline.every(({ role }) => role === UNSTATED_ROLE);
  return signed && kicker !== null && isTalkLabel(kicker) ? 'opinion' : 'news';
}

function datesIn(texts: readonly (string | null)[]): TextDate[] {
  const seen = new Map<string, TextDate>();
  for (const text of texts) {
    if (text === null) continue;
    for (const date of findDates(text)) {
      const key = `${date.text} ${date.iso}`;
      if (!seen.has(key)) seen.set(key, { text: date.text, iso: date.iso });
    }
  }
  return [...seen.values()];
}

function linesOf(story: Story): Lines {
  const units = [
    ...story.kicker,
    ...story.pretitle,
    ...story.title,
    ...story.subtitle,
    ...story.author,
  ];
  const lines = [
    ...units.map((unit) => unit.line),
    ...story.parts.flatMap((part) => part.units.map((unit) => unit.line)),
    ...story.captions.flatMap((caption) => caption.lines),
  ];
  return [Math.min(...lines), Math.max(...lines)];
}
