import * as v from 'valibot';
import type { GlossFile, GlossRow } from '../../vocabulary/gloss.ts';
import { GLOSSARY_KINDS, type GlossaryFile } from '../../vocabulary/glossary.ts';
import type { Anchor } from '../../vocabulary/ids.ts';
import { isAnchor } from '../../vocabulary/ids.ts';
import { type Door, SlugSchema } from './article-schema.ts';
import { TermIdSchema } from './terms-schema.ts';

const text = v.string();
const index = v.pipe(v.number(), v.integer(), v.minValue(0));
const AnchorSchema: Door<Anchor> = v.custom<Anchor>((x) => typeof x === 'string' && isAnchor(x));
const Row: Door<GlossRow> = v.tuple([
  v.pipe(text, v.nonEmpty()),
  text,
  v.nullable(v.union([text, v.array(index)])),
]);

/** True when every number that means a word or an article means one that is there. */
function pointsInside({ words, passages, names, terms, articles, elsewhere }: GlossFile): boolean {
  const isWord = (place: number) => place < words.length;
  return (
    words.every(([, , gloss]) => !Array.isArray(gloss) || gloss.every(isWord)) &&
    Object.values(passages).every((places) => places.every(isWord)) &&
    names.every(isWord) &&
    terms.every(isWord) &&
    elsewhere.every(
      ([word, places]) => isWord(word) && places.every(([article]) => article < articles.length),
    )
  );
}

const Shape: Door<GlossFile> = v.object({
  words: v.array(Row),
  passages: v.record(v.pipe(text, v.check(isAnchor)), v.array(v.pipe(v.number(), v.integer()))),
  names: v.array(index),
  terms: v.array(index),
  articles: v.array(v.tuple([SlugSchema, text])),
  elsewhere: v.array(v.tuple([index, v.array(v.tuple([index, AnchorSchema]))])),
});

/** `data/glosses/<slug>.json` as `src/vocabulary/gloss.ts` describes it. */
export const GlossFileSchema: Door<GlossFile> = v.pipe(
  Shape,
  v.check(pointsInside, 'a number points outside the words'),
);

/** `data/glossary.json` */
export const GlossaryFileSchema: Door<GlossaryFile> = v.object({
  terms: v.array(
    v.object({
      term: text,
      simplified: v.exactOptional(text),
      id: v.exactOptional(TermIdSchema),
      english: text,
      variants: v.array(text),
      kind: v.picklist(GLOSSARY_KINDS),
      explanation: v.object({ zh: text, en: text }),
    }),
  ),
});
