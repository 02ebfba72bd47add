import { concatTraced, sourceRanges } from '../text/traced-text.ts';
import type { Caption } from '../vocabulary/article.ts';
import { type Anchor, anchor } from '../vocabulary/ids.ts';
import type { CaptionLines } from './find-captions.ts';
import { mergeCredits } from './merge-credits.ts';
import type { FoundByline, Readers } from './readers.ts';
import type { BodyPart } from './shape-body.ts';
import type { Run } from './story.ts';

const anchorOf = (index: number): Anchor => anchor(`caption${index + 1}`);

/** The captions of an article, each behind the block that stood above it, and their runs of text. */
export function makeCaptions(
  found: readonly CaptionLines[],
  parts: readonly BodyPart[],
  blockOf: readonly number[],
  readers: Readers,
): { readonly captions: readonly Caption[]; readonly runs: readonly Run[] } {
  const runs: Run[] = [];
  const captions = found.map(({ text, credit, lines }, index): Caption => {
    const words = concatTraced(text);
    if (text.length > 0) runs.push({ anchor: anchorOf(index), words });
    if (credit !== null) runs.push({ anchor: null, words: credit });
    const above = parts.filter((part) => (part.units[0]?.line ?? 0) < lines[0]).length;
    return {
      anchor: anchorOf(index),
      text: words.text,
      credit: credit === null ? [] : mergeCredits(readers.readPictureCredit(credit.text)),
      creditText: credit?.text.trim() ?? null,
      lines,
      source: sourceRanges(words),
      after: blockOf[above - 1] ?? -1,
    };
  });
  return { captions, runs };
}

/**
 * The caption without words of a picture that only the byline tells of (文/图, 摄影报道): the picture
 * was printed, and who took it is known. None where no byline claims one.
 */
export function claimedCaptions(
  bylines: readonly FoundByline[],
  line: number,
  index: number,
): Caption[] {
  const claim = bylines.find(({ work }) => work !== null && /[图圖摄攝]/.test(work));
  if (claim === undefined || claim.work === null) return [];
  const { work, credits } = claim;
  return [
    {
      anchor: anchorOf(index),
      text: '',
      credit: mergeCredits(credits.map(({ names }) => ({ role: work, names }))),
      creditText: work,
      lines: [line, line],
      source: [],
      after: -1,
    },
  ];
}
