import { makeReplay } from '../press/check-conservation.ts';
import { pageSchema } from '../press/page-schema.ts';
import type { PressedPage } from '../press/press-page.ts';
import { sourceRanges } from '../text/traced-text.ts';
import { type Article, type Passage, passagesOf } from '../vocabulary/article.ts';

/**
 * What is wrong with a pressed page whatever its transcript was, in words; empty for a sound one. Text
 * is neither lost nor doubled, the record gives the reading text again, slugs and anchors are
 * distinct, sentences cover their passages, places lie inside their texts, and the schema holds.
 */
export function findPageFaults({ page, runs }: PressedPage, transcript: string): string[] {
  const checked = pageSchema.safeParse(page);
  const passages = page.articles.flatMap((article) => article.blocks.flatMap(passagesOf));
  const worded = passages.filter(({ text }) => text !== '');
  const anchors = worded.map(({ anchor }) => anchor);
  const sentences = worded.flatMap((passage) =>
    passage.sentences.flatMap(({ anchor, also }) => [anchor, ...also]),
  );
  return [
    ...(checked.success
      ? []
      : checked.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)),
    ...page.warnings
      .filter(({ rule }) => ['unplaced', 'doubled', 'unrecorded'].includes(rule))
      .map(({ line, rule, message }) => `${line}: ${rule}: ${message}`),
    ...twice(page.articles.map(({ slug }) => slug)).map((slug) => `slug ${slug} stands twice`),
    ...twice(anchors).map((anchor) => `anchor ${anchor} stands twice`),
    ...twice(sentences).map((anchor) => `sentence ${anchor} stands twice`),
    ...worded.flatMap(sentenceFaults),
    ...page.articles.flatMap((article) => articleFaults(article, transcript)),
    ...page.articles.flatMap((article, i) => {
      const shown = textsOf(article);
      return (runs[i] ?? [])
        .filter(({ words }) => !shown.some((text) => text.includes(lettersOf(words.text))))
        .map(({ words }) => `${words.text} is read and shown nowhere`);
    }),
    ...page.articles.flatMap(({ title, mends, corrections }, i) => {
      const run = runs[i]?.find(({ anchor }) => anchor === 'title');
      const again = makeReplay(transcript, [...mends, ...corrections]);
      const given = run === undefined ? null : again(sourceRanges(run.words));
      return given === title ? [] : [`title ${title} is not ${given}, what the record gives`];
    }),
  ];
}

/** Without the marks that a kicker is shown without: `【快评】`. */
function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Every text of an article that a reader can see. */
function textsOf(article: Article): string[] {
  const { title, kicker, pretitle, subtitle, bylineText, blocks, captions } = article;
  const heads = [title, kicker, pretitle, subtitle, bylineText].filter((text) => text !== null);
  const passages = blocks.flatMap(passagesOf).map(({ text }) => text);
  const words = captions.flatMap(({ text, creditText }) => [text, creditText ?? '']);
  return [...heads, ...passages, ...words].map(lettersOf);
}

function articleFaults(article: Article, transcript: string): string[] {
  const replay = makeReplay(transcript, [...article.mends, ...article.corrections]);
  const passages = article.blocks.flatMap(passagesOf);
  const texts = new Map<string, string>([['title', article.title ?? '']]);
  for (const { anchor, text } of [...passages, ...article.captions]) texts.set(anchor, text);
  return [
    ...[...passages, ...article.captions].flatMap(({ source, text }) =>
      replay(source) === text ? [] : [`${text} is not ${replay(source)}, what the record gives`],
    ),
    ...[...article.corrections, ...article.doubts].flatMap(({ place, line }) => {
      const text = place === null ? null : texts.get(place.anchor);
      const isInside = text === null || (text !== undefined && (place?.end ?? 0) <= text.length);
      return isInside ? [] : [`a finding of line ${line} is placed outside its text`];
    }),
  ];
}

function sentenceFaults({ anchor, text, sentences }: Passage): string[] {
  let end = 0;
  for (const sentence of sentences) {
    if (sentence.start !== end || sentence.end <= end) return [`sentences of ${anchor} leave gaps`];
    end = sentence.end;
  }
  return end === text.length ? [] : [`sentences of ${anchor} do not cover it`];
}

function twice<Item>(items: readonly Item[]): Item[] {
  const seen = new Set<Item>();
  return items.filter((item) => seen.has(item) || !seen.add(item));
}
