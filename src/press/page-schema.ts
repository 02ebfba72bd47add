import * as z from 'zod';
import type { Page } from '../vocabulary/page.ts';

const range = z.tuple([z.int().min(0), z.int().min(0)]);
const lines = z.tuple([z.int().min(0), z.int().min(0)]);
const anchor = z.string().regex(/^(?:l\d+(?:s\d+)?|title|caption\d+)$/);
const id = z.string().regex(/^[a-z0-9](?:[a-z0-9-]{0,46}[a-z0-9])?$/);
const credits = z.array(
  z.strictObject({ role: z.string().min(1), names: z.array(z.string().min(1)) }),
);
const date = z.strictObject({
  text: z.string(),
  iso: z.string().regex(/^(?:\d{4}-\d{2}(?:-\d{2})?|--\d{2}-\d{2})$/),
});
const sentence = z.strictObject({ anchor, start: z.int(), end: z.int(), also: z.array(anchor) });
const passage = z.strictObject({
  anchor,
  text: z.string(),
  source: z.array(range),
  strong: z.array(range),
  sentences: z.array(sentence),
});
const block = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('paragraph'), lines, text: passage }),
  z.strictObject({ type: z.literal('subhead'), lines, text: passage }),
  z.strictObject({ type: z.literal('list'), lines, items: z.array(passage) }),
  z.strictObject({ type: z.literal('verse'), lines, verses: z.array(passage) }),
  z.strictObject({
    type: z.literal('table'),
    lines,
    head: z.boolean(),
    rows: z.array(z.array(passage)),
  }),
]);
const caption = z.strictObject({
  anchor,
  text: z.string(),
  credit: credits,
  creditText: z.string().nullable(),
  lines,
  source: z.array(range),
  after: z.int().min(-1),
});
const mend = z.strictObject({
  rule: z.string(),
  line: z.int(),
  from: z.string(),
  to: z.string(),
  range,
});
const remark = z.strictObject({ zh: z.string(), en: z.string() });
const place = z.strictObject({ anchor, start: z.int(), end: z.int() }).nullable();
const article = z.strictObject({
  slug: id,
  kind: z.enum(['news', 'photo', 'opinion']),
  title: z.string().nullable(),
  titleLines: z.array(z.string()),
  kicker: z.string().nullable(),
  pretitle: z.string().nullable(),
  subtitle: z.string().nullable(),
  byline: credits,
  bylineText: z.string().nullable(),
  dateline: z.string().nullable(),
  paragraphs: z.array(z.string()),
  blocks: z.array(block),
  captions: z.array(caption),
  dates: z.array(date),
  topics: z.array(z.strictObject({ id, why: z.string() })),
  mends: z.array(mend),
  corrections: z.array(
    z.strictObject({
      line: z.int(),
      from: z.string(),
      to: z.string(),
      reason: remark,
      confidence: z.enum(['certain', 'likely']),
      range,
      place,
    }),
  ),
  doubts: z.array(
    z.strictObject({
      line: z.int(),
      text: z.string(),
      readings: z.array(z.string()),
      reason: remark,
      by: z.enum(['press', 'desk']),
      range,
      place,
    }),
  ),
  lines,
  level: z.int().min(0).max(6),
});

/** The shape of `<stem>.json`; `src/vocabulary/{article,page}.ts` say what each part means. */
export const pageSchema = z.strictObject({
  page: z.strictObject({
    stem: z.string().min(1),
    file: z.string(),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    encoding: z.enum(['utf-8', 'gb18030', 'utf-16le', 'utf-16be']),
    lines: z.int(),
    length: z.int(),
    nameplate: z.string().nullable(),
    date: z.string().nullable(),
    number: z.string().nullable(),
    latestDate: date.nullable(),
    setAside: z.array(mend),
    markup: z.array(range),
    deskSlugs: z.array(id).optional(),
  }),
  warnings: z.array(
    z.strictObject({ line: z.int().min(0), rule: z.string(), message: z.string() }),
  ),
  articles: z.array(article),
});

/** Throws when the press made a page that is not of its own schema: a fault of ours, never of a seed. */
export function checkPage(page: Page): Page {
  const checked = pageSchema.safeParse(page);
  if (!checked.success)
    throw new Error(
      `${page.page.file}: the press broke its schema: ${z.prettifyError(checked.error)}`,
    );
  return page;
}
