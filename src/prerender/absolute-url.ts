/** Where a site will stand: its path, `/x/`, and its origin, `https://paper.example`, without a path. */
export interface SitePlace {
  readonly base: string;
  readonly site: string;
}

/** The whole address of a path below the base that begins with a slash: `/a/x/`, `/feed.xml`. */
export function absoluteUrl(path: string, { base, site }: SitePlace): string {
  return new URL(base + path.slice(1), site).href;
}
