import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import * as z from 'zod';
import { isSlug, isTopicId } from '../vocabulary/ids.ts';

const remark = z
  .union([z.string(), z.strictObject({ zh: z.string(), en: z.string() })])
  .transform((value) => (typeof value === 'string' ? { zh: value, en: value } : value));
const credits = z.array(
  z.strictObject({ role: z.string().min(1), names: z.array(z.string().min(1)) }),
);
/** A list whose key stands there without entries (all commented out) is an empty one. */
const listOf = <Entry extends z.ZodType>(entry: Entry) =>
  z
    .array(entry)
    .nullish()
    .transform((list) => list ?? []);

/**
 * `<stem>.desk.yaml`: what a person adds beside a seed. Only this file changes characters. `context`
 * is transcript text that stands in the file exactly once and holds `from` (or `text`) exactly once.
 */
const deskSchema = z.strictObject({
  nameplate: z.string().min(1).optional(),
  /** ISO date of the issue, e.g. `2019-12-31`. */
  date: z.iso.date('write the date as 2019-12-31').optional(),
  /** Printed page number. */
  number: z
    .union([z.string().min(1), z.number()], 'write the page number')
    .transform(String)
    .optional(),
  corrections: listOf(
    z.strictObject({
      from: z.string().min(1),
      to: z.string(),
      context: z.string().optional(),
      line: z.int().positive().optional(),
      reason: remark,
      confidence: z.enum(['certain', 'likely']).default('certain'),
    }),
  ),
  doubts: listOf(
    z.strictObject({
      text: z.string().min(1),
      context: z.string().optional(),
      line: z.int().positive().optional(),
      readings: z.array(z.string()).default([]),
      reason: remark,
    }),
  ),
  /** What a person puts right of one article, named by the line of its title or first words. */
  articles: listOf(
    z.strictObject({
      line: z.int().positive(),
      slug: z
        .string()
        .refine(isSlug, 'a slug is a-z, 0-9 and hyphens inside, 48 characters at most')
        .optional(),
      topics: z
        .array(z.string().refine(isTopicId, 'a topic id is a-z, 0-9 and hyphens inside'))
        .min(1, 'an article has one topic at least: name one or leave the key out')
        .optional(),
      kind: z.enum(['news', 'photo', 'opinion']).optional(),
      byline: credits.optional(),
    }),
  ),
});

/** The desk's additions to one page. */
export type Desk = z.infer<typeof deskSchema>;

/** A desk that adds nothing: a page without a desk file works fully. */
export const NO_DESK: Desk = { corrections: [], doubts: [], articles: [] };

/** A fault in a desk file, with the line in that file. */
export interface DeskProblem {
  readonly line: number;
  readonly message: string;
}

/** The desk file and the line that each correction and doubt of it starts on, for messages. */
export interface ReadDesk {
  readonly desk: Desk;
  readonly problems: readonly DeskProblem[];
  readonly lineOf: (list: 'corrections' | 'doubts' | 'articles', index: number) => number;
}

/** Reads a desk file. Every fault is a problem with its line; then the desk is empty. */
export function readDesk(yaml: string): ReadDesk {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false });
  const lineAt = (path: readonly PropertyKey[]): number => lineOfPath(document, path, lines);
  const lineOf: ReadDesk['lineOf'] = (list, index) => lineAt([list, index]);
  const faulty = (problems: DeskProblem[]): ReadDesk => ({ desk: NO_DESK, problems, lineOf });
  if (document.errors.length > 0) {
    return faulty(
      document.errors.map(({ pos, message }) => ({ line: lines.linePos(pos[0]).line, message })),
    );
  }
  const content = contentOf(document);
  if ('fault' in content) return faulty([{ line: 1, message: content.fault }]);
  const parsed = deskSchema.safeParse(content.value ?? {});
  if (parsed.success) return { desk: parsed.data, problems: [], lineOf };
  return faulty(
    parsed.error.issues.map((issue) => ({
      line: lineAt(
        issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path,
      ),
      message: `${issue.path.join('.') || 'file'}: ${issue.message}`,
    })),
  );
}

/** What the file says; one with aliases upon aliases would grow without end and is refused. */
function contentOf(document: Document): { readonly value: unknown } | { readonly fault: string } {
  try {
    return { value: document.toJS() };
  } catch {
    return { fault: 'file: it refers to its own parts too often: write them out' };
  }
}

/** Line of the key or entry that a path names, or of the nearest part that the file has. */
function lineOfPath(document: Document, path: readonly PropertyKey[], lines: LineCounter): number {
  for (let depth = path.length; depth > 0; depth--) {
    const node = document.getIn(path.slice(0, depth), true);
    const parent = depth > 1 ? document.getIn(path.slice(0, depth - 1), true) : document.contents;
    const key = isMap(parent)
      ? parent.items.find((pair) => isScalar(pair.key) && pair.key.value === path[depth - 1])?.key
      : node;
    const range = isNode(key) ? key.range : null;
    if (range) return lines.linePos(range[0]).line;
  }
  return 1;
}
