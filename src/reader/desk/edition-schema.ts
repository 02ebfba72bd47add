import * as v from 'valibot';
import type { Stem } from '../../vocabulary/ids.ts';
import { isStem } from '../../vocabulary/ids.ts';
import type {
  AboutFile,
  ArticleFile,
  ArticleSummary,
  Edition,
  PageSheet,
  SettingFile,
  TopicList,
  TopicSheet,
} from '../../vocabulary/page.ts';
import type { Door } from './article-schema.ts';
import {
  ArticleSchema,
  KindSchema,
  MendSchema,
  SlugSchema,
  TextDateSchema,
  TopicIdSchema,
  TopicReasonSchema,
} from './article-schema.ts';
import { ArticleTermsSchema } from './terms-schema.ts';

const StemSchema: Door<Stem> = v.custom<Stem>((x) => typeof x === 'string' && isStem(x));
const text = v.string();
const maybe = v.nullable(text);
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const Pair = v.tuple([count, count]);

const SummarySchema: Door<ArticleSummary> = v.object({
  slug: SlugSchema,
  order: count,
  stem: StemSchema,
  kind: KindSchema,
  title: maybe,
  opening: text,
  kicker: maybe,
  topics: v.array(TopicIdSchema),
  length: count,
});

/** `data/edition.json` */
export const EditionSchema: Door<Edition> = v.object({
  nameplate: maybe,
  date: maybe,
  latestDate: v.nullable(TextDateSchema),
  topics: v.array(v.object({ id: TopicIdSchema, zh: text, en: text, count })),
  pages: v.array(v.object({ stem: StemSchema, number: maybe, articles: count, sheets: count })),
  articles: count,
  pairShards: count,
});

/** `data/pages/<n>.json` */
export const PageSheetSchema: Door<PageSheet> = v.object({
  stem: StemSchema,
  number: maybe,
  articles: v.array(ArticleSchema),
});

/** `data/articles/<slug>.json` */
export const ArticleFileSchema: Door<ArticleFile> = v.object({
  stem: StemSchema,
  pageNumber: maybe,
  article: ArticleSchema,
  previous: v.nullable(SummarySchema),
  next: v.nullable(SummarySchema),
  related: v.array(v.object({ article: SummarySchema, topics: v.array(TopicIdSchema) })),
  titleRuns: v.array(v.tuple([count, count])),
  terms: v.exactOptional(ArticleTermsSchema),
});

/** `data/topics/<id>.json` */
export const TopicSheetSchema: Door<TopicSheet> = v.object({
  id: TopicIdSchema,
  articles: v.array(v.object({ stem: StemSchema, article: ArticleSchema })),
});

/** `data/lists/<id>.json` */
export const TopicListSchema: Door<TopicList> = v.object({
  id: TopicIdSchema,
  articles: v.array(SummarySchema),
});

/** `data/settings/pages/<n>.json`, `data/settings/topics/<id>.json` */
export const SettingFileSchema: Door<SettingFile> = v.object({
  sheets: v.array(
    v.object({
      key: v.pipe(text, v.regex(/^[\w-]+$/)),
      script: v.picklist(['han', 'latin']),
      styles: v.nullable(v.pipe(text, v.regex(/^assets\/[\w-]+\.css$/))),
      articles: v.array(
        v.object({ slug: SlugSchema, titleWords: v.array(text), importance: v.number() }),
      ),
    }),
  ),
});

const WarningSchema = v.object({ line: count, rule: text, message: text });

/** `data/about.json` */
export const AboutFileSchema: Door<AboutFile> = v.object({
  pages: v.array(
    v.object({
      page: v.object({
        stem: StemSchema,
        file: text,
        sha256: text,
        encoding: v.picklist(['utf-8', 'gb18030', 'utf-16le', 'utf-16be']),
        lines: count,
        length: count,
        nameplate: maybe,
        date: maybe,
        number: maybe,
        latestDate: v.nullable(TextDateSchema),
        setAside: v.array(MendSchema),
        markup: v.array(Pair),
      }),
      warnings: v.array(WarningSchema),
      articles: v.array(
        v.object({
          summary: SummarySchema,
          why: v.array(TopicReasonSchema),
          mends: count,
          corrections: count,
          doubts: count,
        }),
      ),
    }),
  ),
});
