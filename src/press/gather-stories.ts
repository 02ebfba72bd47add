import { assignRoles } from './assign-roles.ts';
import { type CaptionLines, findCaptions } from './find-captions.ts';
import { findTables } from './find-tables.ts';
import type { Readers } from './readers.ts';
import { type BodyPart, shapeBody } from './shape-body.ts';
import { type BodyLine, type Draft, splitArticles } from './split-articles.ts';
import { splitLabels } from './split-labels.ts';
import type { Story } from './story.ts';
import type { Unit } from './unit.ts';

/** Share of a caption's character pairs that its article must have for the caption to be its own. */
const AKIN = 0.22;

/** From the mended lines of a page to its articles, each line sorted and each column break joined. */
export function gatherStories(units: readonly Unit[], readers: Readers): Story[] {
  const lines = findTables(splitLabels(units));
  return splitArticles(lines, assignRoles(lines, readers)).flatMap((draft) =>
    storiesOf(draft, readers),
  );
}

function storiesOf(draft: Draft, readers: Readers): Story[] {
  const { body, captions } = findCaptions(draft, readers);
  const { kicker, pretitle, title, subtitle, section } = draft;
  const signed = takeSignatures(body, readers);
  const { parts, mends } = shapeBody(signed.body, readers);
  const headed =
    title.length + kicker.length + pretitle.length + subtitle.length + draft.author.length > 0;
  const own: CaptionLines[] = [];
  const photos: Story[] = [];
  for (const caption of captions) {
    const alone =
      caption.headline !== null ||
      (caption.text.length > 0 && isForeign(caption, draft, parts, body.length));
    if (alone && (headed || parts.length > 0 || captions.length > 1))
      photos.push(photoStory(caption));
    else if (alone && !headed) photos.push(photoStory(caption));
    else own.push(caption);
  }
  const author = [...draft.author, ...signed.author];
  const story: Story = {
    section,
    kicker,
    pretitle,
    title,
    subtitle,
    author,
    parts,
    captions: own,
    mends,
  };
  const empty = !headed && parts.length === 0 && own.length === 0 && author.length === 0;
  return empty ? photos : [story, ...photos];
}

function photoStory(caption: CaptionLines): Story {
  const title = caption.headline === null ? [] : [caption.headline];
  const none: readonly [] = [];
  return {
    section: null,
    kicker: none,
    pretitle: none,
    title,
    subtitle: none,
    author: none,
    parts: none,
    captions: [caption],
    mends: none,
  };
}

/** A caption at the foot of an article that tells of something else: a picture of its own. */
function isForeign(
  caption: CaptionLines,
  draft: Draft,
  parts: readonly BodyPart[],
  lines: number,
): boolean {
  if (caption.at < lines || parts.length === 0) return false;
  const own = [
    ...draft.title.map((unit) => unit.words.text),
    ...parts.map((part) => part.words.text),
  ].join('\n');
  const pairs = pairsOf(caption.text.map((text) => text.text).join(''));
  if (pairs.length === 0) return false;
  const shared = pairs.filter((pair) => own.includes(pair)).length;
  return shared / pairs.length < AKIN;
}

function pairsOf(text: string): string[] {
  const han = text.replace(/[^\p{sc=Han}]/gu, ' ');
  const pairs: string[] = [];
  for (let i = 0; i + 1 < han.length; i++) {
    const pair = han.slice(i, i + 2);
    if (!pair.includes(' ')) pairs.push(pair);
  }
  return pairs;
}

/** Author lines at the head or foot of a body, which are its byline and no paragraphs. */
function takeSignatures(
  body: readonly BodyLine[],
  readers: Readers,
): { readonly body: readonly BodyLine[]; readonly author: readonly Unit[] } {
  const signs = (line: BodyLine | undefined): boolean =>
    line !== undefined &&
    !line.subhead &&
    line.unit.kind === 'text' &&
    readers.isAuthorLine(line.unit.words.text);
  let start = 0;
  let end = body.length;
  while (start < end && signs(body[start])) start++;
  // A letter ends with its writer and then the day; an essay with its writer and then who that is.
  const isFoot = (line: BodyLine | undefined): boolean =>
    line !== undefined &&
    (readers.isDateOnly(line.unit.words.text) || readers.isPostscript(line.unit.words.text));
  let behind = end;
  while (behind > start + 1 && isFoot(body[behind - 1])) behind--;
  const foot = signs(body[behind - 1]) ? body.slice(behind, end) : [];
  end -= foot.length;
  const last = end;
  while (end > start && signs(body[end - 1])) end--;
  const outside = [...body.slice(0, start), ...body.slice(end, last)];
  return { body: [...body.slice(start, end), ...foot], author: outside.map((line) => line.unit) };
}
