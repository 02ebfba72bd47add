import { sliceTraced, type TracedText, trimTraced } from '../text/traced-text.ts';
import { endsSentence, hasClauseMark, listMark, openMarks, visibleLength } from './line-shape.ts';
import type { Readers } from './readers.ts';
import type { BodyLine, Draft } from './split-articles.ts';
import type { Unit } from './unit.ts';

/** The words of one picture: what stands under it and who took it. */
export interface CaptionLines {
  readonly headline: Unit | null;
  readonly text: readonly TracedText[];
  readonly credit: TracedText | null;
  /** First and last line of the transcript. */
  readonly lines: readonly [number, number];
  /** How many body lines stand before it once captions are out. */
  readonly at: number;
}

/** A body without its captions, and the captions. */
export interface Captioned {
  readonly body: readonly BodyLine[];
  readonly captions: readonly CaptionLines[];
}

/** Words that point at a picture. */
const POINTS =
  /^(?:[▲△▼▽◀▶◆■●★☆◎]\s*)?(?:图为|圖為|图[①-⑳一二三四五六七八九十0-9]*[：:]|图[①-⑳](?!\S*所示)|[上下左右][图圖](?:为|為|[：:，])|题图|題圖|图片说明)|(?:^|[。！？；，\s])(?:图为|圖為|图[①-⑳]为)/;
/** Marks that papers print before a caption. */
const MARKED = /^[▲△▼▽]/;
/** How a caption tells its day and place when it does not say 图为. */
const SCENE =
  /^(?:[0-9０-９]{1,2}月[0-9０-９]{1,2}日|[0-9０-９]{4}年|近日|日前|昨[日天]|今[日天]|连日来|當?日前?|这是)[^。]{0,60}(?:正在|在|，)/;

/** Openings that take up a text above, which a caption does not have. */
const REFERS_BACK =
  /^(?:此[次外后前]|该|同时|另外|据|他|她|其|这|那|而|但|因此|所以|最后|随后|目前|截至|会议|活动|下一步)/;

const MAX_CAPTION = 200;
const MAX_HEADLINE = 16;
/** Points above which a headline is rather the start of the sentence below the picture. */
const HEADLINE_GOES_ON = -2.5;

/** Takes the captions out of a draft's body. */
export function findCaptions(draft: Draft, readers: Readers): Captioned {
  const lines = draft.body;
  const taken = new Array<boolean>(lines.length).fill(false);
  const found: (CaptionLines & { readonly index: number })[] = [];
  lines.forEach((line, i) => {
    if (taken[i] || line.unit.kind === 'row' || line.subhead) return;
    const words = line.unit.words;
    if (readers.isCreditLine(words.text)) {
      found.push(takeAbove(lines, i, taken, readers, words));
      return;
    }
    const split = readers.trailingPictureCredit(words.text);
    if (split !== null && visibleLength(words.text) <= MAX_CAPTION) {
      const only = lines.length === 1 && draft.title.length > 0;
      const headed = !only && headlineAt(lines, i - 1, readers) !== null;
      if ((only || split.alsoWords) && !headed && !captionLike(words.text)) return;
      const text = trimTraced(sliceTraced(words, 0, split.at));
      found.push(takeParagraph(lines, i, taken, text, sliceTraced(words, split.at), readers));
      return;
    }
    const next = lines[i + 1]?.unit.words.text;
    const creditFollows = next !== undefined && readers.isCreditLine(next);
    if (standsAlone(words.text) && !creditFollows)
      found.push(takeParagraph(lines, i, taken, words, null, readers));
  });
  const body: BodyLine[] = [];
  let parted = false;
  lines.forEach((line, i) => {
    if (taken[i]) parted = true;
    else {
      body.push(parted ? { ...line, parted } : line);
      parted = false;
    }
  });
  const captions = found.map(({ index, ...caption }) => ({
    ...caption,
    at: taken.slice(0, index).filter((isTaken) => !isTaken).length,
  }));
  return { body, captions };
}

/** A caption without a credit must point at its picture; a bare △ also begins the items of a column. */
function standsAlone(text: string): boolean {
  return visibleLength(text) <= MAX_CAPTION && POINTS.test(text);
}

/** `图为` stands anywhere in a short paragraph, `图①` or `上图` only at its start. */
function pointsAtPicture(text: string): boolean {
  if (visibleLength(text) > MAX_CAPTION) return false;
  return MARKED.test(text) || POINTS.test(text);
}

/** With a credit under it, a paragraph is a caption when it points, sets a scene, or is one short sentence. */
function captionLike(text: string): boolean {
  if (pointsAtPicture(text) || (SCENE.test(text) && visibleLength(text) <= 140)) return true;
  const oneSentence = !/[。！？].*[。！？]/.test(text);
  return oneSentence && visibleLength(text) <= 64 && !REFERS_BACK.test(text);
}

type Found = CaptionLines & { readonly index: number };

/** A credit line, and the caption above it if that is one. */
function takeAbove(
  lines: readonly BodyLine[],
  at: number,
  taken: boolean[],
  readers: Readers,
  credit: TracedText,
): Found {
  taken[at] = true;
  const line = lines[at]?.unit.line ?? 0;
  const above = lines[at - 1];
  const isCaption =
    above !== undefined &&
    !taken[at - 1] &&
    above.unit.kind === 'text' &&
    !above.subhead &&
    !goesOn(above, lines[at + 1], readers) &&
    (captionLike(above.unit.words.text) || headlineAt(lines, at - 2, readers) !== null);
  if (!isCaption)
    return { headline: null, text: [], credit, lines: [line, line], at: 0, index: at };
  const found = takeParagraph(lines, at - 1, taken, above.unit.words, credit, readers, at + 1);
  return { ...found, lines: [found.lines[0], line], index: at };
}

/**
 * The words of a caption that ends on line `at`, with the line above where a column end cut it in two.
 * A paragraph that the picture stands in is broken off above a caption too: that one goes on below.
 */
function takeText(
  lines: readonly BodyLine[],
  at: number,
  words: TracedText,
  behind: number,
  taken: boolean[],
  readers: Readers,
): { readonly text: readonly TracedText[]; readonly first: number } {
  taken[at] = true;
  const earlier = lines[at - 1];
  const below = lines[behind]?.unit.words.text ?? '';
  if (earlier === undefined || taken[at - 1] || earlier.unit.kind !== 'text' || earlier.subhead)
    return { text: [words], first: at };
  const broken = earlier.unit.words;
  const isHalf =
    !endsSentence(broken.text) &&
    !captionOpens(words.text) &&
    (captionOpens(broken.text) ||
      (visibleLength(broken.text) > MAX_HEADLINE &&
        readers.goesOn(broken.text, words.text) > Math.max(4, readers.goesOn(broken.text, below))));
  if (!isHalf) return { text: [words], first: at };
  taken[at - 1] = true;
  return { text: [broken, words], first: at - 1 };
}

function captionOpens(text: string): boolean {
  return SCENE.test(text) || /^(?:[▲△▼▽]|图为|圖為|图[①-⑳])/.test(text);
}

/** A sentence broken off above a credit and taken up below it is the article's, not the picture's. */
function goesOn(above: BodyLine, below: BodyLine | undefined, readers: Readers): boolean {
  const text = above.unit.words.text;
  if (below === undefined || below.unit.kind !== 'text' || endsSentence(text) || POINTS.test(text))
    return false;
  return readers.goesOn(text, below.unit.words.text) > 0;
}

/** A paragraph that is a caption, with its credit inside or without one. */
function takeParagraph(
  lines: readonly BodyLine[],
  at: number,
  taken: boolean[],
  words: TracedText,
  credit: TracedText | null,
  readers: Readers,
  behind = at + 1,
): Found {
  const { text, first } = takeText(lines, at, words, behind, taken, readers);
  const line = lines[at]?.unit.line ?? 0;
  const headline = takeHeadline(lines, first - 1, behind, taken, readers);
  return {
    headline,
    text,
    credit,
    lines: [(headline ?? lines[first]?.unit)?.line ?? line, line],
    at: 0,
    index: at,
  };
}

function takeHeadline(
  lines: readonly BodyLine[],
  at: number,
  behind: number,
  taken: boolean[],
  readers: Readers,
): Unit | null {
  if (taken[at]) return null;
  const headline = headlineAt(lines, at, readers);
  const below = lines[behind];
  // The first printed line of a paragraph that the picture stands in looks like a headline.
  const isText = below?.unit.kind === 'text' && !below.subhead;
  const behindIt = lines[behind + 1]?.unit.words.text ?? '';
  if (headline !== null && isText && !readers.isCreditLine(behindIt)) {
    if (readers.goesOn(headline.words.text, below.unit.words.text) > HEADLINE_GOES_ON) return null;
  }
  if (headline !== null) taken[at] = true;
  return headline;
}

/** The short line above a caption that heads a picture of its own (推进项目建设 in the seed). */
function headlineAt(lines: readonly BodyLine[], at: number, readers: Readers): Unit | null {
  const line = lines[at];
  if (line === undefined || line.unit.kind !== 'text') return null;
  const text = line.unit.words.text;
  if (visibleLength(text) > MAX_HEADLINE || /[。；]|[！？，,、：:]$/.test(text)) return null;
  if (
    listMark(text) >= 0 ||
    openMarks(text) !== '' ||
    readers.isCreditLine(text) ||
    readers.isAuthorLine(text)
  )
    return null;
  const above = lines[at - 1];
  if (above === undefined || above.unit.closed || endsSentence(above.unit.words.text))
    return line.unit;
  if (readers.isCreditLine(above.unit.words.text)) return line.unit;
  return hasClauseMark(text) ? null : line.unit;
}
