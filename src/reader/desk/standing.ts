/** Where an edition stands: what can be passed on of it, and what is at hand there. */
export interface Standing {
  /** What to pass on for a link that the router wrote, `/x/a/one/#l5`: a whole address. */
  readonly wholeOf: (href: string) => string;
  /** The same as the world should know it, wherever this copy of the edition stands. */
  readonly publicOf: (href: string) => string;
  /** Folder of the files that belong to the page of such a link; null where there are none. */
  readonly folderOf: (href: string) => string | null;
  /** False where the words of articles were left out. */
  readonly hasWords: boolean;
}

/**
 * A site on a server: links are addresses of it, and each page's address is a folder. `site` is an
 * address of the origin that its pages name as their own; null where they name none.
 */
export function siteStanding(site: string | null): Standing {
  return {
    wholeOf: (href) => new URL(href, document.location.href).href,
    publicOf: (href) => new URL(href, site ?? document.location.href).href,
    folderOf: (href) => href,
    hasWords: true,
  };
}

/** Part of a URL that `decodeURI` takes: names of files need not be UTF-8. */
function readable(part: string): string {
  try {
    decodeURI(part);
    return part;
  } catch {
    return part.replaceAll('%', '%25');
  }
}

/**
 * An edition in a single file, whose links are `#/a/one/#l5`. Where the site of the edition is known
 * (`https://paper.example/x/`), its addresses are passed on. If not, the file's name and the place in
 * it are, for whoever has the file too: the folder it lies in is nobody else's affair.
 */
export function fileStanding(site: string | null, location: string, hasWords = true): Standing {
  const onSite = (href: string) =>
    site === null ? null : new URL(href.slice('#/'.length), site).href;
  const name = readable(new URL(location).pathname.split('/').at(-1) ?? '');
  const wholeOf = (href: string) => onSite(href) ?? `${name}${href}`;
  return {
    wholeOf,
    publicOf: wholeOf,
    folderOf: onSite,
    hasWords,
  };
}
