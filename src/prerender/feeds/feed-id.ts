import { v5 } from 'uuid';
import type { Slug, Stem, TopicId } from '../../vocabulary/ids.ts';
import type { Language } from '../../vocabulary/routes.ts';

/**
 * Namespace of the names below. Ids are UUIDs made from names and neither addresses nor `tag:` URIs:
 * a paper that moves to another site keeps them, and nobody needs to own a domain to make one.
 */
const BANMIAN = '7d1f4a52-6c0b-4e3a-9b61-2f0f6f6f5a19';

const urn = (...name: readonly string[]) => `urn:uuid:${v5(name.join('\n'), BANMIAN)}`;

/** Id of an article in a language; the same wherever and whenever the edition is built. */
export function entryId(stem: Stem, slug: Slug, language: Language): string {
  return urn('article', stem, slug, language);
}

/** Id of a feed. `paper` is its name in Chinese, or the stem of its first page where it has no name. */
export function feedId(paper: string, topic: TopicId | null, language: Language): string {
  return urn('feed', paper, topic ?? '', language);
}
