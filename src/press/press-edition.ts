import { hasHan } from '../text/char-range.ts';
import type { GlossFile } from '../vocabulary/gloss.ts';
import type { GlossaryFile, GlossaryTerm } from '../vocabulary/glossary.ts';
import type { Stem } from '../vocabulary/ids.ts';
import type { Page, SettingFile } from '../vocabulary/page.ts';
import type { TermFile, TermList } from '../vocabulary/terms.ts';
import type { EditionFile, Segment, TopicName } from './build-edition.ts';
import type { PlanCache, PlanFile } from './compose-edition.ts';
import { EditionError } from './edition-error.ts';
import { headlineCharacters } from './headline-characters.ts';
import { languageEditions } from './language-editions.ts';
import { openDataFiles } from './open-data/open-data-files.ts';
import { type SearchFile, searchFiles } from './search/search-files.ts';
import { makeTermDesk } from './terms/term-desk.ts';
import { findEditionTerms, termFiles } from './terms/term-files.ts';
import { findNames, type NameSense } from './traditional/find-names.ts';
import { type Convert, traditionalConverter } from './traditional/to-traditional.ts';
import { traditionalFiles } from './traditional/traditional-files.ts';
import { writeTerm } from './traditional/write-term.ts';
import type { PageTranslation } from './translations/read-translations.ts';
import { translatePage } from './translations/translate-page.ts';
import { glossFiles } from './words/gloss-files.ts';

/** What a folder of transcripts gave: pages in order, and findings as `seeds/x.txt:12: rule: …`. */
export interface PressedFolder {
  readonly pages: readonly Page[];
  /** The English of those pages that somebody has begun to translate. */
  readonly translations?: ReadonlyMap<Stem, PageTranslation>;
  /** The topics of the folder's `topics.yaml`, or of the project's. */
  readonly topics: readonly TopicName[];
  readonly warnings: readonly string[];
  readonly errors: readonly string[];
  /** How the house translates; its terms are explained to readers. */
  readonly glossary?: readonly GlossaryTerm[];
  /** Knows words and cuts text into them; without it only the page's own words are known. */
  readonly lexicon?: NameSense;
}

/** Presses a folder; `topics.yaml` and `glossary.yaml` come from the project's where it has none. */
export type PressFolder = (seeds: string, projectSeeds: string) => Promise<PressedFolder>;

/** Every kind of data file of a site. */
export type SiteFile =
  | EditionFile
  | SettingFile
  | PlanFile
  | GlossFile
  | GlossaryFile
  | TermList
  | TermFile
  | SearchFile;

/** The files of an edition, or what keeps it from being one; with errors there are no files. */
export interface PressedEdition {
  readonly files: ReadonlyMap<string, SiteFile>;
  /** Style sheets of the composed pages, by their paths in the site. */
  readonly styles: ReadonlyMap<string, string>;
  /** Files for people and other programs, written out, by their paths in the site: `a/<slug>/article.txt`. */
  readonly texts: ReadonlyMap<string, string>;
  /** What its headlines are set in, each character once, and what those in traditional script need besides. */
  readonly characters: string;
  readonly further: string;
  readonly warnings: readonly string[];
  readonly errors: readonly string[];
}

const NOTHING = {
  files: new Map(),
  styles: new Map(),
  texts: new Map(),
  characters: '',
  further: '',
} as const;

const UNTRANSLATED: PageTranslation = { nameplate: null, articles: new Map() };

const NO_WORDS: NameSense = { isWord: () => false, cut: (text) => [text] };

/** English titles end their lines at spaces; one that is still Chinese is cut as it would be. */
function englishCut(cut: Segment): Segment {
  return (text) => (hasHan(text) ? cut(text) : (text.match(/\S+\s*/g) ?? []));
}

function englishNames(glossary: readonly GlossaryTerm[]): ReadonlyMap<string, string> {
  const people = glossary.filter(({ kind }) => kind === 'person');
  return new Map(people.map(({ term, english }) => [term, english]));
}

/** Both editions know which articles have any English. */
function pairPages(
  chinese: readonly Page[],
  english: readonly Page[],
): { readonly chinese: readonly Page[]; readonly english: readonly Page[] } {
  const mark = (pages: readonly Page[]) =>
    pages.map((page, at) => ({
      ...page,
      articles: page.articles.map((article, index) => {
        const { untranslated = [], of = 0 } = english[at]?.articles[index]?.translation ?? {};
        return untranslated.length < of ? { ...article, isPaired: true } : article;
      }),
    }));
  return { chinese: mark(chinese), english: mark(english) };
}

/** The pages of the English edition, as far as they are translated. */
function inEnglish({ pages, translations, glossary = [] }: PressedFolder): readonly Page[] {
  const names = englishNames(glossary);
  return pages.map((page) =>
    translatePage(page, translations?.get(page.page.stem) ?? UNTRANSLATED, names),
  );
}

/** The terms of the glossary in every language, and the articles with theirs; see `termFiles`. */
function explainTerms(
  pages: readonly Page[],
  glossary: readonly GlossaryTerm[],
  files: ReadonlyMap<string, SiteFile>,
  convert: Convert,
): ReadonlyMap<string, SiteFile> {
  const found = findEditionTerms(pages, makeTermDesk(glossary));
  return new Map<string, SiteFile>([
    ...termFiles(found, 'zh', files),
    ...termFiles(found, 'en', files),
    ...termFiles(found, 'zh-hant', files, (term) => writeTerm(term, convert)),
  ]);
}

/** The glossary with the ids of those terms that have a page. */
function withPages(
  glossary: readonly GlossaryTerm[],
  files: ReadonlyMap<string, SiteFile>,
): readonly GlossaryTerm[] {
  const list = files.get('data/terms.json') as TermList | undefined;
  const ids = new Map(list?.terms.map(({ term, id }) => [term, id]));
  return glossary.map((term) => {
    const id = ids.get(term.term);
    return id === undefined ? term : { ...term, id };
  });
}

/** Data files and style sheets of a folder that has no errors. */
function makeSite(
  pressed: PressedFolder,
  cache: PlanCache | null,
): Omit<PressedEdition, 'warnings' | 'errors'> {
  const { pages, topics, glossary = [], lexicon = NO_WORDS } = pressed;
  const paired = pairPages(pages, inEnglish(pressed));
  const chinese = languageEditions(
    [{ language: 'zh', pages: paired.chinese, segment: lexicon.cut }],
    topics,
    cache,
  );
  const english = languageEditions(
    [{ language: 'en', pages: paired.english, segment: englishCut(lexicon.cut) }],
    topics,
    cache,
  );
  const convert = traditionalConverter(lexicon.cut, findNames(pages, lexicon));
  const files = new Map<string, SiteFile>([
    ...chinese.files,
    ...english.files,
    ...traditionalFiles(chinese.files, convert),
    ...(pressed.lexicon === undefined ? [] : glossFiles(pages, glossary)),
  ]);
  const terms =
    pressed.lexicon === undefined
      ? new Map<string, SiteFile>()
      : explainTerms(pages, glossary, files, convert);
  const own = withPages(glossary, terms);
  const glossaries = new Map<string, SiteFile>([
    ['data/glossary.json', { terms: own }],
    ['data/zh-hant/glossary.json', { terms: own.map((term) => writeTerm(term, convert)) }],
  ]);
  const all = new Map([...files, ...terms, ...glossaries]);
  return {
    files: new Map([...all, ...searchFiles(all, lexicon.cut)]),
    styles: new Map([...chinese.styles, ...english.styles]),
    texts: openDataFiles(files),
    characters: headlineCharacters(pages, topics),
    further: headlineCharacters(pages, topics, convert),
  };
}

/** Presses a folder into the files that a browser loads, and composes its pages. */
export async function pressEdition(
  pressFolder: PressFolder,
  seeds: string,
  projectSeeds: string,
  cache: PlanCache | null = null,
): Promise<PressedEdition> {
  const pressed = await pressFolder(seeds, projectSeeds);
  const { warnings, errors } = pressed;
  if (errors.length > 0) return { ...NOTHING, warnings, errors };
  try {
    return { ...makeSite(pressed, cache), warnings, errors };
  } catch (error) {
    if (!(error instanceof EditionError)) throw error;
    return { ...NOTHING, warnings, errors: [error.message] };
  }
}
