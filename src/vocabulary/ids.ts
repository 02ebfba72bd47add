/**
 * String ids that must not be mixed up. Each is a branded string with one guard; a guard is the only
 * way from `string` to the brand, so a value from a URL or a file is checked where it enters.
 */
declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

/** Article address part, `[a-z0-9-]{1,48}`, e.g. `kaifaqu-puxie-gaozhiliang-dangjian`. */
export type Slug = Branded<'Slug'>;
/** Topic id from `topics.yaml`, same alphabet as a slug, e.g. `party-building`. */
export type TopicId = Branded<'TopicId'>;
/** Address part of a glossary term, its pinyin: `wang-wenfeng`, `yingshang-huanjing`. Same alphabet as a slug. */
export type TermId = Branded<'TermId'>;
/** File name of a seed without its ending, e.g. `000_e99b61bfbcb1de75`: the id of a page. */
export type Stem = Branded<'Stem'>;
/**
 * Place in the transcript: `l15` is what starts on line 15 (counted from 1), `l15s2` the second
 * sentence that starts on it; `title` and `caption1` name parts of an article that have no line of
 * their own in the reading text.
 */
export type Anchor = Branded<'Anchor'>;

const SLUG = /^[a-z0-9](?:[a-z0-9-]{0,46}[a-z0-9])?$/;
const ANCHOR = /^(?:l\d+(?:s\d+)?|title|caption\d+)$/;

/** True for `[a-z0-9-]{1,48}` that neither begins nor ends with a hyphen. */
export function isSlug(value: string): value is Slug {
  return SLUG.test(value);
}

/** Same alphabet as a slug. */
export function isTopicId(value: string): value is TopicId {
  return SLUG.test(value);
}

/** Same alphabet as a slug. */
export function isTermId(value: string): value is TermId {
  return SLUG.test(value);
}

/** Anything that can be one file name: not empty, no slash, no NUL, not `.` or `..`. */
export function isStem(value: string): value is Stem {
  return value !== '' && !/[/\\\0]/.test(value) && !/^\.\.?$/.test(value);
}

/** True for `l15`, `l15s2`, `title`, `caption1`. */
export function isAnchor(value: string): value is Anchor {
  return ANCHOR.test(value);
}

function must<T extends string>(
  value: string,
  guard: (value: string) => value is T,
  name: string,
): T {
  if (!guard(value)) throw new Error(`not a ${name}: ${JSON.stringify(value)}`);
  return value;
}

/** The slug, or an error that names the value. */
export const slug = (value: string): Slug => must(value, isSlug, 'slug');
/** The topic id, or an error that names the value. */
export const topicId = (value: string): TopicId => must(value, isTopicId, 'topic id');
/** The term id, or an error that names the value. */
export const termId = (value: string): TermId => must(value, isTermId, 'term id');
/** The stem, or an error that names the value. */
export const stem = (value: string): Stem => must(value, isStem, 'stem');
/** The anchor, or an error that names the value. */
export const anchor = (value: string): Anchor => must(value, isAnchor, 'anchor');
