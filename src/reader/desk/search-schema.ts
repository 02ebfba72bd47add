import * as v from 'valibot';
import { GLOSSARY_KINDS } from '../../vocabulary/glossary.ts';
import type { Anchor } from '../../vocabulary/ids.ts';
import { isAnchor } from '../../vocabulary/ids.ts';
import type {
  SearchManifest,
  SearchSentence,
  SearchTextFile,
  ShardFile,
  SuggestionFile,
} from '../../vocabulary/search-files.ts';
import { type Door, SlugSchema } from './article-schema.ts';
import { TermIdSchema } from './terms-schema.ts';

const text = v.string();
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const some = v.pipe(v.number(), v.integer(), v.minValue(1));
const AnchorSchema: Door<Anchor> = v.custom<Anchor>((x) => typeof x === 'string' && isAnchor(x));
const SentenceSchema: Door<SearchSentence> = v.tuple([AnchorSchema, count, count]);

/** `data/search/manifest.json` */
export const SearchManifestSchema: Door<SearchManifest> = v.object({
  articles: count,
  perSlugFile: some,
  perTextFile: some,
  pairShards: count,
  wordShards: count,
  pinyinShards: count,
  initialShards: count,
  termShards: count,
  fold: text,
});

/** `data/search/pairs/<n>.json` and its like. */
export const ShardSchema: Door<ShardFile> = text;

/** `data/search/texts/<language>/<n>.json` */
export const SearchTextsSchema: Door<SearchTextFile> = v.array(
  v.object({
    slug: SlugSchema,
    title: v.nullable(text),
    texts: v.array(
      v.object({
        anchor: v.nullable(AnchorSchema),
        text,
        sentences: v.exactOptional(v.array(SentenceSchema)),
        scanned: v.exactOptional(v.literal(true)),
        traditional: v.exactOptional(text),
      }),
    ),
  }),
);

/** `data/suggestions/<n>.json` */
export const SuggestionsSchema: Door<SuggestionFile> = v.array(
  v.object({
    id: TermIdSchema,
    term: text,
    pinyin: text,
    english: text,
    kind: v.picklist(GLOSSARY_KINDS),
    articles: count,
    bylines: count,
  }),
);
