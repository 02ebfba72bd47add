import { langOf } from '../../text/lang-of.ts';
import type { Article, Block, Passage } from '../../vocabulary/article.ts';
import type { ArticleFile, Edition } from '../../vocabulary/page.ts';
import { type LanguageAddress, pathOf } from '../../vocabulary/routes.ts';
import type { ArticleRecord } from './record-schema.ts';

/** Where the schema of the records lies, below the base. */
export const RECORD_SCHEMA = 'article.schema.json';

type Body = ArticleRecord['body'][number];

const passage = ({ anchor, text }: Passage) => ({ anchor, text });

function bodyOf(block: Block): Body {
  switch (block.type) {
    case 'paragraph':
    case 'subhead':
      return { type: block.type, text: passage(block.text) };
    case 'list':
      return { type: 'list', items: block.items.map(passage) };
    case 'verse':
      return { type: 'verse', verses: block.verses.map(passage) };
    case 'table':
      return { type: 'table', head: block.head, rows: block.rows.map((row) => row.map(passage)) };
  }
}

const creditsOf = (credits: Article['byline']) =>
  credits.map(({ role, names }) => ({ role, names: [...names] }));

function textLanguageOf({ title, paragraphs, captions }: Article): ArticleRecord['textLanguage'] {
  return langOf([title ?? '', ...paragraphs, ...captions.map(({ text }) => text)].join('\n'));
}

function translationOf({ translation }: Article): ArticleRecord['translation'] {
  if (translation === undefined) return null;
  const { of, untranslated, stale } = translation;
  return { of, untranslated: untranslated.length, stale: stale.length };
}

/** From the article's page up to the base: `../../` for `/a/x/`. */
const upFrom = (path: string) => '../'.repeat(path.split('/').length - 2);

/** An article's file of an edition as open data, in the language of the edition. */
export function articleRecord(
  { article, stem, pageNumber }: ArticleFile,
  edition: Edition,
  { id: language, tag }: LanguageAddress,
): ArticleRecord {
  const own = edition.topics.filter(({ id }) => article.topics.some((topic) => topic.id === id));
  const inWords = language === 'en' ? 'en' : 'zh';
  const path = pathOf({ page: 'article', slug: article.slug }, language);
  return {
    $schema: `${upFrom(path)}${RECORD_SCHEMA}`,
    version: 1,
    slug: article.slug,
    language: tag as ArticleRecord['language'],
    textLanguage: textLanguageOf(article),
    paper: edition.nameplate,
    date: edition.date,
    page: pageNumber,
    kind: article.kind,
    kicker: article.kicker,
    pretitle: article.pretitle,
    title: article.title,
    subtitle: article.subtitle,
    byline: creditsOf(article.byline),
    bylineText: article.bylineText,
    dateline: article.dateline,
    topics: own.map((topic) => ({ id: topic.id, name: topic[inWords] })),
    body: article.blocks.map(bodyOf),
    captions: article.captions.map(({ anchor, text, credit, creditText, after }) => ({
      anchor,
      text,
      credit: creditsOf(credit),
      creditText,
      after,
    })),
    dates: article.dates.map(({ text, iso }) => ({ text, iso })),
    source: { transcript: stem, lines: [...article.lines] },
    corrections: article.corrections.map(({ line, from, to, reason, confidence }) => ({
      line,
      from,
      to,
      reason: reason[inWords],
      confidence,
    })),
    doubts: article.doubts.map(({ line, text, readings, reason, by }) => ({
      line,
      text,
      readings: [...readings],
      reason: reason[inWords],
      by,
    })),
    translation: translationOf(article),
  };
}
