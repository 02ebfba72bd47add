import type { Locale } from '../../reader/locale/definition.ts';
import { LOCALES } from '../../reader/locale/locales.ts';
import type { Article } from '../../vocabulary/article.ts';
import type { ArticleFile, Edition, SettingFile } from '../../vocabulary/page.ts';
import { LANGUAGES, type Language, languageAddress } from '../../vocabulary/routes.ts';
import type { FindFile } from '../page-languages.ts';
import { faceOf } from './cast-line.ts';
import type { Headline } from './fit-lines.ts';

/** Cuts a text where its lines may end: `开发区召开会议` → `开发区`, `召开`, `会议`. */
export type CutWords = (text: string) => readonly string[];

/** What cards are made from: an edition's files in every language, and a cut of what it has not cut itself. */
export interface CardSource {
  readonly find: FindFile;
  readonly cut: CutWords;
}

/** An edition in one language, as cards ask it. */
export interface CardDesk {
  readonly locale: Locale;
  readonly edition: Edition;
  /** A file of the language by its name, `articles/kaige`; undefined when it is not there. */
  readonly file: (name: string) => unknown;
  /** The same file of the edition as printed. */
  readonly printed: (name: string) => unknown;
  /** A text to be broken into lines; `printed` is what it says as printed. */
  readonly headline: (text: string, printed?: string) => Headline;
}

/** The pieces of `text` that have the lengths of `words`. */
function cutAlike(text: string, words: readonly string[]): readonly string[] {
  let end = 0;
  return words.map((word) => {
    end += word.length;
    return text.slice(end - word.length, end);
  });
}

/** The desk of a language. */
export function cardDesk(language: Language, { find, cut }: CardSource): CardDesk {
  const { data } = languageAddress(language);
  const file = (name: string) => find(`${data}/${name}.json`);
  // A dictionary knows simplified characters: traditional text is cut like the text it was made from.
  const headline = (text: string, printed?: string): Headline => {
    const isAlike = language === 'zh-hant' && printed?.length === text.length;
    return { text, words: cutAlike(text, cut(isAlike ? printed : text)), printed: [] };
  };
  return {
    locale: LOCALES[language],
    edition: file('edition') as Edition,
    file,
    printed: (name) => find(`${LANGUAGES[0].data}/${name}.json`),
    headline,
  };
}

/** The words that the composed page breaks a title into; null when it is not on one. */
function setWords({ edition, file }: CardDesk, { slug, title }: Article): readonly string[] | null {
  const settings = edition.pages.map(
    (_, index) => file(`settings/pages/${index + 1}`) as SettingFile | undefined,
  );
  const set = settings
    .flatMap((setting) => setting?.sheets ?? [])
    .flatMap(({ articles }) => articles)
    .find((article) => article.slug === slug);
  return set !== undefined && set.titleWords.join('') === title?.trim() ? set.titleWords : null;
}

/** Characters of an untitled article's text that stand for its title, and what follows them. */
const OPENING = { han: { most: 36, end: '……' }, latin: { most: 90, end: '…' } } as const;

/** First words of an article's text; null where it has none. */
function openingOf({ paragraphs, captions }: Article): string | null {
  const text = [...paragraphs, ...captions.map((caption) => caption.text)].find(Boolean);
  if (text === undefined) return null;
  const { script } = faceOf(text, 'headline');
  const { most, end } = OPENING[script];
  const characters = [...text];
  if (characters.length <= most) return text;
  const shown = characters.slice(0, most).join('');
  return (script === 'latin' ? shown.replace(/\s+\S*$/, '') : shown.trim()) + end;
}

/** An article's title; the beginning of its text where it has none. */
export function titleOf(desk: CardDesk, article: Article): Headline {
  const title = article.title?.trim() ?? '';
  if (title === '') return desk.headline(openingOf(article) ?? desk.locale.sheet.untitled);
  const words = setWords(desk, article);
  if (words === null) return desk.headline(title);
  return { text: title, words, printed: article.titleLines };
}

/** The title of the first article of a composed page, the largest there; `setting` is `pages/1`. */
export function leadOf(desk: CardDesk, setting: string, index: number): Headline | null {
  const file = desk.file(`settings/${setting}`) as SettingFile | undefined;
  const slug = file?.sheets[index]?.articles[0]?.slug;
  const lead = desk.file(`articles/${slug}`) as ArticleFile | undefined;
  return lead === undefined ? null : titleOf(desk, lead.article);
}
