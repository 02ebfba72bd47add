import * as z from 'zod';

const url = z.url({ protocol: /^https?$/ });
/** RFC 3339, with a time zone. */
const instant = z.iso.datetime({ offset: true });
/** BCP 47. */
const language = z.string().regex(/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?$/);

const author = z
  .strictObject({ name: z.string(), url, avatar: url })
  .partial()
  .refine((parts) => Object.keys(parts).length > 0, 'an author has at least one part');

const attachment = z.strictObject({
  url,
  mime_type: z.string().regex(/.\/./),
  title: z.string().optional(),
  size_in_bytes: z.number().min(0).optional(),
  duration_in_seconds: z.number().min(0).optional(),
});

const item = z
  .strictObject({
    id: z.string().min(1),
    url: url.optional(),
    external_url: url.optional(),
    title: z.string().optional(),
    content_html: z.string().optional(),
    content_text: z.string().optional(),
    summary: z.string().optional(),
    image: url.optional(),
    banner_image: url.optional(),
    date_published: instant.optional(),
    date_modified: instant.optional(),
    authors: z.array(author).optional(),
    tags: z.array(z.string()).optional(),
    language: language.optional(),
    attachments: z.array(attachment).optional(),
  })
  .refine(
    ({ content_html, content_text }) => content_html !== undefined || content_text !== undefined,
    'an item has content_html or content_text',
  );

/**
 * JSON Feed as https://www.jsonfeed.org/version/1.1/ tells it, without its extensions (names that begin
 * with `_`) and without `author`, which 1.1 has given up: we write neither.
 */
export const jsonFeedSchema = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string().min(1),
  home_page_url: url.optional(),
  feed_url: url.optional(),
  description: z.string().optional(),
  user_comment: z.string().optional(),
  next_url: url.optional(),
  icon: url.optional(),
  favicon: url.optional(),
  authors: z.array(author).optional(),
  language: language.optional(),
  expired: z.boolean().optional(),
  hubs: z.array(z.strictObject({ type: z.string(), url })).optional(),
  items: z
    .array(item)
    .refine((items) => new Set(items.map(({ id }) => id)).size === items.length, 'ids are unique'),
});
