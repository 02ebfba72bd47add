import type { Mend } from '../vocabulary/article.ts';
import type { AssembledArticle } from './assemble-article.ts';
import type { Run } from './story.ts';
import type { TranscriptPlaces } from './transcript-places.ts';

/**
 * The record of the spaces that joining put in: between the lines of a title that are parallel
 * clauses, and between two Latin words that a column break parted. Each stands for a line end; those
 * that have a record already are left out.
 */
export function recordJoints(
  articles: readonly AssembledArticle[],
  mends: readonly Mend[],
  transcript: string,
  places: TranscriptPlaces,
): AssembledArticle[] {
  const recorded = new Set<number>();
  for (const { to, range } of [...mends, ...articles.flatMap((article) => article.mends)]) {
    if (to === ' ') recorded.add(range[0]);
  }
  return articles.map((article) => {
    const joints = article.runs
      .flatMap(({ words }) => jointsOf(words, transcript, places))
      .filter(({ range }) => !recorded.has(range[0]));
    return joints.length === 0 ? article : { ...article, mends: [...article.mends, ...joints] };
  });
}

function jointsOf(
  { text, at }: Run['words'],
  transcript: string,
  places: TranscriptPlaces,
): Mend[] {
  const joints: Mend[] = [];
  for (let i = text.indexOf(' '); i >= 0; i = text.indexOf(' ', i + 1)) {
    const start = at[i] ?? 0;
    const next = at[i + 1] ?? start + 1;
    const from = transcript.slice(start, next);
    if (!/[\r\n]/.test(from)) continue;
    joints.push({
      rule: 'line-joint',
      line: places.lineAt(start),
      from,
      to: ' ',
      range: [start, next],
    });
  }
  return joints;
}
