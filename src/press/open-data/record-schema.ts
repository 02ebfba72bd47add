import * as z from 'zod';

const anchor = z
  .string()
  .describe('Place in the transcript: l15s2 is the second sentence that starts on line 15');
const passage = z.strictObject({ anchor, text: z.string() });
const credit = z.strictObject({ role: z.string(), names: z.array(z.string()) });
const count = z.int().min(0);
const line = count.describe('Line of the transcript, from 1');

const body = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('paragraph'), text: passage }),
  z.strictObject({ type: z.literal('subhead'), text: passage }),
  z.strictObject({ type: z.literal('list'), items: z.array(passage) }),
  z.strictObject({ type: z.literal('verse'), verses: z.array(passage) }),
  z.strictObject({
    type: z.literal('table'),
    head: z.boolean().describe('Whether the first row is the head'),
    rows: z.array(z.array(passage)),
  }),
]);

/** What `article.json` holds: only what is known, unknown parts null or empty, all in one language. */
export const recordSchema = z
  .strictObject({
    $schema: z.string().describe('Where this schema lies, from the file'),
    version: z.literal(1).describe('Grows when a field changes its meaning or goes away'),
    slug: z.string(),
    language: z.enum(['zh-Hans', 'zh-Hant', 'en']).describe('Language of the edition'),
    textLanguage: z
      .enum(['zh-Hans', 'zh-Hant', 'en'])
      .describe('Language of most of the text: Chinese in the English edition until translated'),
    paper: z.string().nullable(),
    date: z.string().nullable().describe('Date of issue, ISO 8601; null when nobody knows it'),
    page: z.string().nullable().describe('Printed page number'),
    kind: z.enum(['news', 'photo', 'opinion']),
    kicker: z.string().nullable(),
    pretitle: z.string().nullable(),
    title: z.string().nullable(),
    subtitle: z.string().nullable(),
    byline: z.array(credit),
    bylineText: z.string().nullable().describe('Writers as printed on a line of their own'),
    dateline: z.string().nullable(),
    topics: z.array(z.strictObject({ id: z.string(), name: z.string() })),
    body: z.array(body),
    captions: z.array(
      z.strictObject({
        anchor,
        text: z.string(),
        credit: z.array(credit),
        creditText: z.string().nullable(),
        after: z.int().min(-1).describe('Index in body of the part it stood behind; -1 before all'),
      }),
    ),
    dates: z.array(z.strictObject({ text: z.string(), iso: z.string() })),
    source: z.strictObject({
      transcript: z.string().describe('Name of the transcript without its ending'),
      lines: z.tuple([line, line]),
    }),
    corrections: z.array(
      z.strictObject({
        line,
        from: z.string(),
        to: z.string(),
        reason: z.string(),
        confidence: z.enum(['certain', 'likely']),
      }),
    ),
    doubts: z.array(
      z.strictObject({
        line,
        text: z.string(),
        readings: z.array(z.string()).describe('What it may have been, best first'),
        reason: z.string(),
        by: z.enum(['press', 'desk']),
      }),
    ),
    translation: z
      .strictObject({ of: count, untranslated: count, stale: count })
      .nullable()
      .describe('How many parts of the text are not in this language yet; null for an original'),
  })
  .describe('One article of a newspaper page as Banmian reads its transcript');

/** An article as open data. */
export type ArticleRecord = Readonly<z.infer<typeof recordSchema>>;

/** The schema as JSON Schema (2020-12), for those who read the data. */
export function recordJsonSchema(): unknown {
  return z.toJSONSchema(recordSchema);
}
