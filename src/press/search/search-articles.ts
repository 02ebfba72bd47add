import { type FoldTable, foldText } from '../../search/fold-text.ts';
import { type SearchPassage, searchPassages } from '../../search/search-passages.ts';
import { type Article, passagesOf } from '../../vocabulary/article.ts';
import type { SearchArticle, SearchText } from '../../vocabulary/search-files.ts';

/** An article in every language of the edition. */
export interface ArticleInLanguages {
  readonly zh: Article;
  readonly 'zh-hant': Article;
  readonly en: Article;
}

function searchText({ anchor, text, sentences, form }: SearchPassage): SearchText {
  return {
    anchor,
    text,
    ...(sentences.length > 1 || sentences.some(([id]) => id !== anchor) ? { sentences } : {}),
    ...(form === 'scanned' ? { scanned: true } : {}),
  };
}

/** The passages of the converted article, one for each of the original's; one that differs in form stays as printed. */
function passagesLike(
  printed: readonly SearchPassage[],
  article: Article,
): readonly SearchPassage[] {
  const converted = searchPassages(article);
  const isAlike =
    converted.length === printed.length &&
    converted.every(({ text }, index) => text.length === printed[index]?.text.length);
  return isAlike ? converted : printed;
}

/** What decides an answer: all texts as read and as scanned, with those in traditional script that fold apart. */
export function chineseArticle(
  { zh, 'zh-hant': hant }: ArticleInLanguages,
  table: FoldTable,
): SearchArticle {
  const printed = searchPassages(zh);
  const converted = passagesLike(printed, hant);
  const texts = printed.map((passage, index): SearchText => {
    const traditional = converted[index]?.text ?? passage.text;
    const isSame = foldText(traditional, table).folded === foldText(passage.text, table).folded;
    return { ...searchText(passage), ...(isSame ? {} : { traditional }) };
  });
  return { slug: zh.slug, title: zh.title, texts };
}

/** The same texts at the same indexes in traditional script, to show results in. */
export function traditionalArticle({ zh, 'zh-hant': hant }: ArticleInLanguages): SearchArticle {
  const texts = passagesLike(searchPassages(zh), hant).map(searchText);
  return { slug: zh.slug, title: hant.title, texts };
}

/** The passages of which something is in English, and the title where it is. */
export function englishArticle({ en }: ArticleInLanguages): SearchArticle {
  const untranslated = new Set<string>(en.translation?.untranslated);
  const has = (unit: string) => !untranslated.has(unit);
  const passages = searchPassages({
    ...en,
    kicker: has('kicker') ? en.kicker : null,
    pretitle: has('pretitle') ? en.pretitle : null,
    title: has('title') ? en.title : null,
    subtitle: has('subtitle') ? en.subtitle : null,
    bylineText: has('byline') ? en.bylineText : null,
    captions: en.captions.map((caption) => ({
      ...caption,
      text: has(caption.anchor) ? caption.text : '',
      creditText: has(`${caption.anchor}-credit`) ? caption.creditText : null,
    })),
    corrections: [],
  });
  const translated = en.blocks
    .flatMap(passagesOf)
    .filter(({ sentences }) => sentences.some(({ anchor }) => has(anchor)));
  const anchors = new Set(translated.map(({ anchor }) => anchor));
  const texts = passages.filter(
    ({ anchor, sentences }) => anchor === null || sentences.length === 0 || anchors.has(anchor),
  );
  return { slug: en.slug, title: has('title') ? en.title : null, texts: texts.map(searchText) };
}
