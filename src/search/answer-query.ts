import type { SearchArticle, SearchText } from '../vocabulary/search-files.ts';
import type { SearchAnswer, SearchResult } from './answer.ts';
import type { Candidates } from './find-candidates.ts';
import { findPlaces, hasTerm } from './find-places.ts';
import type { SearchDesk } from './open-search.ts';
import type { Query } from './parse-query.ts';
import { planQuery } from './plan-query.ts';
import { showPlaces } from './show-places.ts';
import { articleTexts, type FetchedTexts } from './text-files.ts';

/** How a text is written for the reader: in traditional script where that article's texts are at hand. */
function writer(
  article: SearchArticle,
  traditional: SearchArticle | null,
): (text: SearchText) => string {
  if (traditional === null) return ({ text }) => text;
  return (text) => traditional.texts[article.texts.indexOf(text)]?.text ?? text.text;
}

/**
 * The answer as far as texts have been fetched. Needed are the `zh` files of the candidates, and the
 * `en` files of `candidates.english`; where a `zh-hant` file is there too, hits are shown in it.
 */
export function answerQuery(
  query: Query,
  candidates: Candidates,
  desk: SearchDesk,
  texts: FetchedTexts,
): SearchAnswer {
  const { wanted, excluded } = planQuery(query, desk);
  const exact: SearchResult[] = [];
  let unread = 0;
  for (const number of candidates.exact) {
    const article = articleTexts(number, desk.manifest, 'zh', texts);
    if (article === null) {
      unread += 1;
      continue;
    }
    if (excluded.some(({ folded }) => hasTerm(folded, article, desk))) continue;
    const found = wanted.map(({ folded }) => findPlaces(folded, article, desk));
    if (found.some((places) => places.length === 0)) continue;
    const traditional = articleTexts(number, desk.manifest, 'zh-hant', texts);
    exact.push({
      article: number,
      hits: showPlaces(found, writer(article, traditional)),
      places: found.flat().length,
      reasons: [],
    });
  }
  return { exact, forgiving: [], unread };
}
