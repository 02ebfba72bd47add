import type { AssembledArticle } from './assemble-article.ts';
import type { Desk, DeskProblem, ReadDesk } from './read-desk.ts';
import type { TranscriptPlaces } from './transcript-places.ts';

/** What the desk puts right of one article. */
export type DeskArticle = Desk['articles'][number];

/**
 * Finds the article that each entry of the desk file means: one whose title, first words or first
 * line (a kicker) stands on the line it names. An entry without an article, a second one for the
 * same article, and a slug given twice are problems.
 */
export function matchDeskArticles(
  { desk, lineOf }: ReadDesk,
  articles: readonly AssembledArticle[],
  places: TranscriptPlaces,
): {
  readonly entries: ReadonlyMap<AssembledArticle, DeskArticle>;
  readonly problems: readonly DeskProblem[];
} {
  const entries = new Map<AssembledArticle, DeskArticle>();
  const problems: DeskProblem[] = [];
  const slugs = new Set<string>();
  desk.articles.forEach((entry, i) => {
    const report = (message: string): void => {
      problems.push({ line: lineOf('articles', i), message });
    };
    const article = articles.find((candidate) => headLines(candidate, places).has(entry.line));
    if (article === undefined) {
      report(`no article begins on line ${entry.line}: name the line of its title or first words`);
      return;
    }
    if (entries.has(article)) report(`line ${entry.line} has another entry: make them one`);
    if (entry.slug !== undefined && slugs.has(entry.slug)) {
      report(`the slug ${entry.slug} is given to another article too: name a different one`);
    }
    entries.set(article, entry);
    if (entry.slug !== undefined) slugs.add(entry.slug);
  });
  return { entries, problems };
}

/** The first line of an article, those of its title and that of its first words. */
function headLines({ lines, runs }: AssembledArticle, places: TranscriptPlaces): Set<number> {
  const title = runs.find(({ anchor }) => anchor === 'title');
  const words = runs.find(({ anchor }) => anchor !== null && anchor !== 'title');
  const offsets = [...(title?.words.at ?? []), ...(words?.words.at.slice(0, 1) ?? [])];
  return new Set([lines[0], ...offsets.map(places.lineAt)]);
}
