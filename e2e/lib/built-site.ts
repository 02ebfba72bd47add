import { readdirSync, readFileSync } from 'node:fs';

/** The site built for `--base /x/ --site https://example.org`, as a folder. */
export const SITE_AT_X = `${import.meta.dirname}/../../.cache/site-at-x`;
/** Where it would stand. */
export const SITE_URL = 'https://example.org/x/';

/** Paths of its files that end so, in order: `feed.xml`, `en/feed.xml`. */
export function filesEnding(ending: string): readonly string[] {
  return readdirSync(SITE_AT_X, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path === ending || path.endsWith(ending))
    .sort();
}

/** The text of one of its files. */
export function readBuilt(path: string): string {
  return readFileSync(`${SITE_AT_X}/${path}`, 'utf8');
}
