import * as v from 'valibot';
import { GLOSSARY_KINDS } from '../../vocabulary/glossary.ts';
import type { Anchor, TermId } from '../../vocabulary/ids.ts';
import { isAnchor, isTermId } from '../../vocabulary/ids.ts';
import type { ArticleTerms, TermEntry, TermFile, TermList } from '../../vocabulary/terms.ts';
import { type Door, SlugSchema } from './article-schema.ts';

const text = v.string();
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
/** Lets pass what `isTermId` does. */
export const TermIdSchema: Door<TermId> = v.custom<TermId>(
  (x) => typeof x === 'string' && isTermId(x),
);
const AnchorSchema: Door<Anchor> = v.custom<Anchor>((x) => typeof x === 'string' && isAnchor(x));
const KindSchema = v.picklist(GLOSSARY_KINDS);
const name = { id: TermIdSchema, term: text, english: text, kind: KindSchema };

const EntrySchema: Door<TermEntry> = v.object({
  ...name,
  pinyin: text,
  explanation: text,
  articles: count,
  sentences: count,
  bylines: count,
});

/** `data/terms.json` */
export const TermListSchema: Door<TermList> = v.object({ terms: v.array(EntrySchema) });

/** `data/terms/<id>.json` */
export const TermFileSchema: Door<TermFile> = v.object({
  term: EntrySchema,
  articles: v.array(
    v.object({
      slug: SlugSchema,
      title: text,
      uses: v.array(
        v.object({
          anchor: v.nullable(AnchorSchema),
          text,
          marks: v.array(v.tuple([count, count])),
        }),
      ),
    }),
  ),
  bylines: v.array(
    v.object({
      slug: SlugSchema,
      title: text,
      credits: v.array(v.object({ role: text, caption: v.nullable(AnchorSchema) })),
    }),
  ),
});

/** The terms in an article's file. */
export const ArticleTermsSchema: Door<ArticleTerms> = v.object({
  named: v.array(v.object(name)),
  places: v.array(v.object({ id: TermIdSchema, anchor: AnchorSchema, start: count, end: count })),
});
