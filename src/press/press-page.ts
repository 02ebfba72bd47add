import type { Article, Range, TextDate } from '../vocabulary/article.ts';
import { type Stem, slug } from '../vocabulary/ids.ts';
import type { Page, PageFacts, Warning } from '../vocabulary/page.ts';
import { accountFor } from './account-for.ts';
import { correctUnits, type LocatedDesk, locateDesk } from './apply-desk.ts';
import { type AssembledArticle, assembleArticle } from './assemble-article.ts';
import { assignTopics, type TopicRule } from './assign-topics.ts';
import { matchDeskArticles } from './desk-articles.ts';
import { gatherStories } from './gather-stories.ts';
import { mendUnits } from './mend-units.ts';
import { placeFindings } from './place-findings.ts';
import type { DeskProblem, ReadDesk } from './read-desk.ts';
import { readUnits } from './read-units.ts';
import type { Readers } from './readers.ts';
import { recordJoints } from './record-joints.ts';
import { byRange, shareMends } from './share-mends.ts';
import { slugArticles } from './slug-articles.ts';
import type { Run, Story } from './story.ts';
import { transcriptPlaces } from './transcript-places.ts';

/** A seed as read from disk, with what its desk says of it. */
export interface Seed {
  readonly stem: Stem;
  readonly file: string;
  readonly sha256: string;
  readonly encoding: PageFacts['encoding'];
  readonly transcript: string;
  readonly desk: ReadDesk;
}

/** A pressed page, and the faults of its desk file that keep it from being published. */
export interface PressedPage {
  readonly page: Page;
  readonly problems: readonly DeskProblem[];
  /** For each article its runs of reading text, traced to the transcript. */
  readonly runs: readonly (readonly Run[])[];
}

/** From a transcript to its page: parse → mend → correct → recognise → annotate → account for all of it. */
export function pressPage(seed: Seed, topics: readonly TopicRule[], readers: Readers): PressedPage {
  const { transcript } = seed;
  const { desk } = seed.desk;
  const read = readUnits(transcript);
  const lines = transcriptPlaces(transcript);
  const mended = mendUnits(read.units);
  const mends = mended.mends.map((mend) => ({ ...mend, line: lines.lineAt(mend.range[0]) }));
  const located = locateDesk(seed.desk, transcript, lines);
  const corrected = correctUnits(mended.units, located.corrections);
  const stories = gatherStories(corrected.units, readers);
  const cells = cellStarts(stories);
  const places = cells.length > 0 ? transcriptPlaces(transcript, cells) : lines;
  const assembled = recordJoints(
    stories.map((story) => assembleArticle(story, readers, places)),
    mends,
    transcript,
    places,
  );
  const matched = matchDeskArticles(seed.desk, assembled, places);
  const slugs = slugArticles(assembled, {
    units: mended.units,
    places,
    lexicon: readers.lexicon,
    entries: matched.entries,
  });
  const shared = shareMends(mends, assembled, transcript.length);
  const missed = new Set(corrected.missed);
  const corrections = located.corrections.filter((correction) => !missed.has(correction));
  const articles = assembled.map((article, i): Article => {
    const { runs, ...text } = article;
    const entry = matched.entries.get(article);
    return {
      slug: slugs[i] ?? slug('article'),
      ...text,
      byline: entry?.byline ?? text.byline,
      kind: entry?.kind ?? text.kind,
      topics:
        entry?.topics?.map((id) => ({ id, why: '编辑部' })) ??
        assignTopics(topicText(article), topics),
      mends: shared.of[i] ?? [],
      ...placeFindings(runs, { corrections, doubts: located.doubts }, readers.lexicon, places),
    };
  });
  const account = accountFor({
    transcript,
    places,
    assembled,
    articles,
    mends: [...mends, ...mended.furniture],
    corrections,
    markup: read.markup,
  });
  const page: PageFacts = {
    stem: seed.stem,
    file: seed.file,
    sha256: seed.sha256,
    encoding: seed.encoding,
    lines: places.lineAt(transcript.length),
    length: transcript.length,
    nameplate:
      desk.nameplate ?? mended.furniture.find(({ rule }) => rule === 'nameplate')?.from ?? null,
    date: desk.date ?? null,
    number: desk.number ?? null,
    latestDate: latestOf(articles.flatMap(({ dates }) => dates)),
    setAside: [...mended.furniture, ...shared.rest, ...account.unplaced].sort(byRange),
    markup: mergeRanges(read.markup),
  };
  const warnings = [...mended.warnings, ...headingWarnings(articles), ...account.warnings];
  return {
    page: { page, warnings: warnings.sort((a, b) => a.line - b.line), articles },
    problems: [...located.problems, ...matched.problems, ...unread(located, articles)],
    runs: assembled.map(({ runs }) => runs),
  };
}

/** Where the second and later cells of every table row start, in the order of the transcript. */
function cellStarts(stories: readonly Story[]): number[] {
  const units = stories.flatMap(({ parts }) => parts.flatMap((part) => part.units));
  const starts = units.flatMap(({ cells }) => cells.slice(1).flatMap(({ at }) => at.slice(0, 1)));
  return starts.sort((a, b) => a - b);
}

/** Corrections and doubts that no article shows: what they name was set aside or is mark-up. */
function unread(
  { corrections, doubts, deskLines }: LocatedDesk,
  articles: readonly Article[],
): DeskProblem[] {
  const shown = new Set(
    articles.flatMap((article) =>
      [...article.corrections, ...article.doubts].map(({ range }) => range),
    ),
  );
  return [...corrections, ...doubts].flatMap((finding) => {
    if (shown.has(finding.range)) return [];
    const words = JSON.stringify('from' in finding ? finding.from : finding.text);
    return [
      {
        line: deskLines.get(finding) ?? 1,
        message: `${words} on line ${finding.line} is not read as one run of text: name only words that stand in one line of it`,
      },
    ];
  });
}

function topicText(article: AssembledArticle): Parameters<typeof assignTopics>[0] {
  return { ...article, captions: article.captions.map(({ text }) => text) };
}

function headingWarnings(articles: readonly Article[]): Warning[] {
  const [first] = articles;
  if (first === undefined || articles.some(({ level }) => level > 0)) return [];
  const message =
    'the page has no heading: it is read as one article without a title; set # before each title';
  return [{ line: first.lines[0], rule: 'no-heading', message }];
}

function latestOf(dates: readonly TextDate[]): TextDate | null {
  const full = dates.filter(({ iso }) => /^\d{4}-\d{2}-\d{2}$/.test(iso));
  return full.reduce<TextDate | null>(
    (latest, date) => (latest === null || date.iso > latest.iso ? date : latest),
    null,
  );
}

function mergeRanges(ranges: readonly Range[]): Range[] {
  const merged: [number, number][] = [];
  for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0])) {
    if (end <= start) continue;
    const last = merged.at(-1);
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}
