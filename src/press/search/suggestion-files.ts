import { shardCount } from '../../search/pair-index.ts';
import { shardsOfTerm } from '../../search/suggestion-keys.ts';
import type { FoldName } from '../../search/term-names.ts';
import { LANGUAGES, languageAddress } from '../../vocabulary/routes.ts';
import {
  ONE_TEXT_FILE,
  type SuggestedTerm,
  type SuggestionFile,
  suggestionPath,
} from '../../vocabulary/search-files.ts';
import type { TermList } from '../../vocabulary/terms.ts';

/** What a term costs in bytes, in each of some seven shards that it is dealt to. */
const TERM_BYTES = 150 * 7;

/** A term without what is not shown in a line. */
function asSuggested({ terms }: TermList): SuggestionFile {
  return terms.map(
    ({ id, term, pinyin, english, kind, articles, bylines }): SuggestedTerm => ({
      id,
      term,
      pinyin,
      english,
      kind,
      articles,
      bylines,
    }),
  );
}

/** Terms dealt to so many shards, each in every one that it may be looked for in. */
export function dealTerms(
  terms: SuggestionFile,
  count: number,
  fold: FoldName,
): readonly SuggestionFile[] {
  const shards = Array.from({ length: count }, (): SuggestedTerm[] => []);
  for (const term of terms)
    for (const shard of shardsOfTerm(term, count, fold)) shards[shard]?.push(term);
  return shards;
}

/**
 * The terms that the box suggests, in each language, by path: in one file where a page or two are
 * searched, so that an archive's do not come with the first key.
 */
export function suggestionFiles(
  files: ReadonlyMap<string, unknown>,
  articles: number,
  fold: FoldName,
): { readonly count: number; readonly files: ReadonlyMap<string, SuggestionFile> } {
  const lists = LANGUAGES.flatMap(({ id }) => {
    const folder = languageAddress(id).data;
    const list = files.get(`${folder}/terms.json`) as TermList | undefined;
    return list === undefined ? [] : [{ folder, terms: asSuggested(list) }];
  });
  const most = Math.max(0, ...lists.map(({ terms }) => terms.length));
  if (most === 0) return { count: 0, files: new Map() };
  const count = articles <= ONE_TEXT_FILE ? 1 : shardCount(most * TERM_BYTES, most);
  return {
    count,
    files: new Map(
      lists.flatMap(({ folder, terms }) =>
        dealTerms(terms, count, fold).map((shard, number) => [
          `${folder}/${suggestionPath(number)}`,
          shard,
        ]),
      ),
    ),
  };
}
