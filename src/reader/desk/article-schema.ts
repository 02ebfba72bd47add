import * as v from 'valibot';
import type { Article, Block, Caption, Passage } from '../../vocabulary/article.ts';
import type { Anchor, Slug, TopicId } from '../../vocabulary/ids.ts';
import { isAnchor, isSlug, isTopicId } from '../../vocabulary/ids.ts';
import { isUnitId, type UnitId } from '../../vocabulary/translation.ts';

/** A schema of our own JSON: anything in, a checked value out. */
export type Door<Output> = v.GenericSchema<unknown, Output>;

/** Lets pass what `isSlug` does. */
export const SlugSchema: Door<Slug> = v.custom<Slug>((x) => typeof x === 'string' && isSlug(x));
/** Lets pass what `isTopicId` does. */
export const TopicIdSchema: Door<TopicId> = v.custom<TopicId>(
  (x) => typeof x === 'string' && isTopicId(x),
);
const AnchorSchema: Door<Anchor> = v.custom<Anchor>((x) => typeof x === 'string' && isAnchor(x));

const UnitIdSchema: Door<UnitId> = v.custom<UnitId>((x) => typeof x === 'string' && isUnitId(x));

const text = v.string();
const maybe = v.nullable(text);
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const Pair = v.tuple([count, count]);
const Credit = v.object({ role: text, names: v.array(text) });
const Remark = v.object({ zh: text, en: text });
const Place = v.nullable(v.object({ anchor: AnchorSchema, start: count, end: count }));

const PassageSchema: Door<Passage> = v.object({
  anchor: AnchorSchema,
  text,
  source: v.array(Pair),
  strong: v.array(Pair),
  sentences: v.array(
    v.object({ anchor: AnchorSchema, start: count, end: count, also: v.array(AnchorSchema) }),
  ),
});

const BlockSchema: Door<Block> = v.variant('type', [
  v.object({ type: v.literal('paragraph'), lines: Pair, text: PassageSchema }),
  v.object({ type: v.literal('subhead'), lines: Pair, text: PassageSchema }),
  v.object({ type: v.literal('list'), lines: Pair, items: v.array(PassageSchema) }),
  v.object({ type: v.literal('verse'), lines: Pair, verses: v.array(PassageSchema) }),
  v.object({
    type: v.literal('table'),
    lines: Pair,
    head: v.boolean(),
    rows: v.array(v.array(PassageSchema)),
  }),
]);

const CaptionSchema: Door<Caption> = v.object({
  anchor: AnchorSchema,
  text,
  credit: v.array(Credit),
  creditText: maybe,
  lines: Pair,
  source: v.array(Pair),
  after: v.pipe(v.number(), v.integer(), v.minValue(-1)),
});

/** A mechanical repair. */
export const MendSchema = v.object({ rule: text, line: count, from: text, to: text, range: Pair });
/** A date that a text names. */
export const TextDateSchema = v.object({ text, iso: text });
/** A topic and what gave it. */
export const TopicReasonSchema = v.object({ id: TopicIdSchema, why: text });
/** What sort of item it is. */
export const KindSchema = v.picklist(['news', 'photo', 'opinion']);

/** One article as `src/vocabulary/article.ts` describes it. */
export const ArticleSchema: Door<Article> = v.object({
  slug: SlugSchema,
  kind: KindSchema,
  title: maybe,
  titleLines: v.array(text),
  kicker: maybe,
  pretitle: maybe,
  subtitle: maybe,
  byline: v.array(Credit),
  bylineText: maybe,
  dateline: maybe,
  paragraphs: v.array(text),
  blocks: v.array(BlockSchema),
  captions: v.array(CaptionSchema),
  dates: v.array(TextDateSchema),
  topics: v.array(TopicReasonSchema),
  mends: v.array(MendSchema),
  corrections: v.array(
    v.object({
      line: count,
      from: text,
      to: text,
      reason: Remark,
      confidence: v.picklist(['certain', 'likely']),
      range: Pair,
      place: Place,
    }),
  ),
  doubts: v.array(
    v.object({
      line: count,
      text,
      readings: v.array(text),
      reason: Remark,
      by: v.picklist(['press', 'desk']),
      range: Pair,
      place: Place,
    }),
  ),
  lines: Pair,
  level: count,
  isPaired: v.exactOptional(v.boolean()),
  translation: v.exactOptional(
    v.object({
      language: v.literal('en'),
      untranslated: v.array(UnitIdSchema),
      stale: v.array(UnitIdSchema),
      of: count,
    }),
  ),
});
