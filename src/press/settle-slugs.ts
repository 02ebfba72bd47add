import { createHash } from 'node:crypto';
import type { Slug, Stem } from '../vocabulary/ids.ts';
import { slug as asSlug } from '../vocabulary/ids.ts';
import type { Page } from '../vocabulary/page.ts';
import { EditionError } from './edition-error.ts';

const LONGEST = 48;
const HASH = 6;

/** `slug` with a hash of the page's stem behind it, more of the hash as `tries` grows. */
function withSuffix(slug: Slug, stem: Stem, tries: number): Slug {
  const hash = createHash('sha256').update(stem).digest('hex');
  const suffix = `-${hash.slice(0, HASH + tries)}`;
  return asSlug(slug.slice(0, LONGEST - suffix.length).replace(/-+$/, '') + suffix);
}

/** Slugs that desk files name, by the page that has them; two pages with one are an error. */
function reserveDeskSlugs(pages: readonly Page[]): Map<Slug, Stem> {
  const reserved = new Map<Slug, Stem>();
  for (const { page } of pages) {
    for (const slug of page.deskSlugs ?? []) {
      const other = reserved.get(slug);
      if (other !== undefined && other !== page.stem) {
        throw new EditionError(
          `seeds/${page.stem}.desk.yaml: slug-clash: ${slug} is named by seeds/${other}.desk.yaml too: give one of them another slug`,
        );
      }
      reserved.set(slug, page.stem);
    }
  }
  return reserved;
}

/**
 * Makes article addresses unique in the edition. Within a page they already are. A slug that the desk
 * names stays; otherwise the first page in order keeps it and a later one gets a suffix from a hash
 * of its own stem, so the address does not depend on how many other pages have the slug:
 * `gao-gao-ji` on page `b` → `gao-gao-ji-3e23e8`.
 */
export function settleSlugs(pages: readonly Page[]): readonly Page[] {
  const reserved = reserveDeskSlugs(pages);
  const taken = new Set<Slug>();
  const settle = (slug: Slug, stem: Stem): Slug => {
    let settled = slug;
    for (let tries = 0; isTaken(settled, stem); tries++) settled = withSuffix(slug, stem, tries);
    taken.add(settled);
    return settled;
  };
  const isTaken = (slug: Slug, stem: Stem): boolean => {
    const owner = reserved.get(slug);
    return taken.has(slug) || (owner !== undefined && owner !== stem);
  };
  return pages.map((page) => ({
    ...page,
    articles: page.articles.map((article) => ({
      ...article,
      slug: settle(article.slug, page.page.stem),
    })),
  }));
}
