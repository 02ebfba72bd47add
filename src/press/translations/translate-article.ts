import type { Article, Caption } from '../../vocabulary/article.ts';
import { type TranslatedUnit, type UnitId, unitsOf } from '../../vocabulary/translation.ts';
import { paragraphsOf } from '../make-blocks.ts';
import { translateCredits } from './translate-credits.ts';
import { type EnglishOf, englishFrom, translateBlock } from './translate-passage.ts';

/** People's names in English, by their Chinese: what the glossary says of them. */
export type EnglishNames = ReadonlyMap<string, string>;

const NO_NAMES: EnglishNames = new Map();

function translateCaption(caption: Caption, englishOf: EnglishOf, names: EnglishNames): Caption {
  return {
    ...caption,
    text: englishOf(caption.anchor) ?? caption.text,
    credit: translateCredits(caption.credit, names),
    creditText: englishOf(`${caption.anchor}-credit`) ?? caption.creditText,
  };
}

/**
 * An article in English, under the anchors of the original, as far as it is translated; what is not
 * stays Chinese and is named in `translation`. Corrections and doubts are about Chinese characters:
 * they stay in the record and have no place in the English. Which words of an English sentence are
 * its dateline nobody has said, so there is none.
 */
export function translateArticle(
  article: Article,
  translated: ReadonlyMap<UnitId, TranslatedUnit>,
  names: EnglishNames = NO_NAMES,
): Article {
  const units = unitsOf(article);
  const englishOf = englishFrom(translated);
  const has = (part: string, text: string | null): string | null =>
    text === null ? null : (englishOf(part) ?? text);
  const blocks = article.blocks.map((block) => translateBlock(block, englishOf));
  const title = article.title === null ? null : englishOf('title');
  return {
    ...article,
    title: title ?? article.title,
    titleLines: title === null ? article.titleLines : [title],
    kicker: has('kicker', article.kicker),
    pretitle: has('pretitle', article.pretitle),
    subtitle: has('subtitle', article.subtitle),
    byline: translateCredits(article.byline, names),
    bylineText: has('byline', article.bylineText),
    dateline: null,
    paragraphs: blocks.flatMap(paragraphsOf),
    blocks,
    captions: article.captions.map((caption) => translateCaption(caption, englishOf, names)),
    corrections: article.corrections.map((correction) => ({ ...correction, place: null })),
    doubts: article.doubts.map((doubt) => ({ ...doubt, place: null })),
    translation: {
      language: 'en',
      untranslated: units.map(({ id }) => id).filter((id) => englishOf(id) === null),
      stale: units
        .map(({ id }) => id)
        .filter((id) => englishOf(id) !== null && translated.get(id)?.state === 'stale'),
      of: units.length,
    },
  };
}
