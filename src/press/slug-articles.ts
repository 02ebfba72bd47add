import type { Slug } from '../vocabulary/ids.ts';
import type { AssembledArticle } from './assemble-article.ts';
import type { DeskArticle } from './desk-articles.ts';
import type { Lexicon } from './lexicon.ts';
import { distinctSlugs, slugOf } from './make-slugs.ts';
import type { TranscriptPlaces } from './transcript-places.ts';
import type { Unit } from './unit.ts';

/** Characters of its first words that name an article without a title. */
const OPENING = 12;

/** What slugs are made from: lines before any correction, so that correcting one never moves it. */
export interface SlugSource {
  /** The page's lines, mended and not corrected. */
  readonly units: readonly Unit[];
  readonly places: TranscriptPlaces;
  readonly lexicon: Lexicon;
  /** What the desk says of each article: a slug that it names is kept for it. */
  readonly entries: ReadonlyMap<AssembledArticle, DeskArticle>;
}

/** The slugs of a page's articles in their order, no two alike. */
export function slugArticles(articles: readonly AssembledArticle[], source: SlugSource): Slug[] {
  const wordsOnLine = new Map<number, string>();
  for (const { line, words } of source.units) wordsOnLine.set(line, words.text);
  const given = articles.map((article) => source.entries.get(article)?.slug ?? null);
  const made = distinctSlugs(
    articles.flatMap((article, i) =>
      given[i] === null
        ? [slugOf(nameOf(article, wordsOnLine, source.places), source.lexicon)]
        : [],
    ),
    new Set(given.filter((slug) => slug !== null)),
  ).values();
  return given.map((slug) => slug ?? made.next().value ?? slugOf('', source.lexicon));
}

/** The words of the lines that a title stands on, or the first of an article without one. */
function nameOf(
  { runs }: AssembledArticle,
  wordsOnLine: ReadonlyMap<number, string>,
  places: TranscriptPlaces,
): string {
  const title = runs.find(({ anchor }) => anchor === 'title');
  if (title !== undefined) {
    const lines = new Set(title.words.at.map(places.lineAt));
    return [...lines].map((line) => wordsOnLine.get(line) ?? '').join('');
  }
  const first = runs.find(({ anchor, words }) => anchor !== null && words.text !== '');
  const line = places.lineAt(first?.words.at[0] ?? 0);
  return [...(wordsOnLine.get(line) ?? '')].slice(0, OPENING).join('');
}
