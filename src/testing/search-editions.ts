import { loadLexicon } from '../press/lexicon.ts';
import { pressFolder } from '../press/press-folder.ts';
import type { ArticleInLanguages } from '../press/search/search-articles.ts';
import type { WordsKnown } from '../press/search/search-files.ts';
import { settleSlugs } from '../press/settle-slugs.ts';
import { convertArticle } from '../press/traditional/convert-article.ts';
import { findNames } from '../press/traditional/find-names.ts';
import { traditionalConverter } from '../press/traditional/to-traditional.ts';
import { translatePage } from '../press/translations/translate-page.ts';
import { glossFiles } from '../press/words/gloss-files.ts';
import { slug } from '../vocabulary/ids.ts';
import { buildArticle, buildParagraph } from './build-article.ts';
import { inventor } from './invented-articles.ts';
import { projectSeeds } from './press-files.ts';

/** An edition as the search files are made from it. */
export interface SearchEdition {
  readonly articles: readonly ArticleInLanguages[];
  readonly words: WordsKnown;
}

/** The seed in every language, without composing its pages. */
export async function seedEdition(): Promise<SearchEdition> {
  const {
    pages,
    translations,
    glossary = [],
    lexicon,
  } = await pressFolder(projectSeeds, projectSeeds);
  if (lexicon === undefined) throw new Error('the folder was pressed without words');
  const people = glossary.filter(({ kind }) => kind === 'person');
  const names = new Map(people.map(({ term, english }) => [term, english]));
  const convert = traditionalConverter(lexicon.cut, findNames(pages, lexicon));
  const articles = settleSlugs(pages).flatMap((page) => {
    const translation = translations?.get(page.page.stem) ?? {
      nameplate: null,
      articles: new Map(),
    };
    const english = translatePage(page, translation, names).articles;
    return page.articles.map((zh, index) => ({
      zh,
      'zh-hant': convertArticle(zh, convert),
      en: english[index] ?? zh,
    }));
  });
  const glosses = glossFiles(pages, glossary);
  const glossOf = (of: string) => glosses.get(`data/glosses/${of}.json`);
  return { articles, words: { glossOf, cut: lexicon.cut } };
}

/** Invented articles, twenty a page, in Chinese alone. */
export function inventedEdition(count: number): SearchEdition {
  const pages = Array.from({ length: Math.ceil(count / 20) }, (_, seed) => inventor(seed).page(20));
  const articles = pages
    .flat()
    .slice(0, count)
    .map(({ titleWords, kicker, flow }, number) => {
      const zh = buildArticle({
        slug: slug(`a-${number}`),
        title: titleWords.join('') || null,
        kicker,
        paragraphs: flow.map(({ text }) => text),
        blocks: flow.map(({ text }, index) => buildParagraph(text, 3 + index * 2)),
      });
      return { zh, 'zh-hant': zh, en: { ...zh, title: null, kicker: null, blocks: [] } };
    });
  return { articles, words: { glossOf: () => undefined, cut: loadLexicon().cut } };
}
