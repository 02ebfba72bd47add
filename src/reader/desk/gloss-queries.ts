import { queryOptions } from '@tanstack/react-query';
import type { GlossFile } from '../../vocabulary/gloss.ts';
import type { GlossaryTerm } from '../../vocabulary/glossary.ts';
import type { Slug } from '../../vocabulary/ids.ts';
import type { Language } from '../../vocabulary/routes.ts';
import type { Door } from './article-schema.ts';
import { EDITION_KEY, LASTING, readFile } from './queries.ts';
import type { Source } from './source.ts';

/** A file whose door is fetched with it, when first asked for: most readers never ask. */
function lazyFile<File, Output>(
  source: Source,
  path: string,
  door: () => Promise<Door<File>>,
  select: (file: File) => Output,
) {
  return queryOptions({
    queryKey: [EDITION_KEY, path],
    queryFn: async () => readFile(source, path, await door()),
    select,
    ...LASTING,
  });
}

const same = (file: GlossFile) => file;

/** The words of an article: the same file for both scripts. */
export function glossesOf(source: Source, slug: Slug) {
  const door = async () => (await import('./gloss-schema.ts')).GlossFileSchema;
  return lazyFile(source, `data/glosses/${slug}.json`, door, same);
}

/** The house's terms by the simplified form, explained in the script of the language. */
export function glossaryOf(source: Source, language: Language) {
  const folder = language === 'zh-hant' ? 'data/zh-hant' : 'data';
  const door = async () => (await import('./gloss-schema.ts')).GlossaryFileSchema;
  return lazyFile(
    source,
    `${folder}/glossary.json`,
    door,
    ({ terms }): ReadonlyMap<string, GlossaryTerm> =>
      new Map(terms.map((term) => [term.simplified ?? term.term, term])),
  );
}

/** Help with Chinese words, asked for by a reader. */
export interface WordDesk {
  readonly glosses: (slug: Slug) => ReturnType<typeof glossesOf>;
  readonly glossary: (language: Language) => ReturnType<typeof glossaryOf>;
}

/** The word desk of a source. */
export function wordDeskOf(source: Source): WordDesk {
  return {
    glosses: (slug) => glossesOf(source, slug),
    glossary: (language) => glossaryOf(source, language),
  };
}
