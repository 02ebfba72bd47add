/** The hash of an address within a file up to the place that it names: `#/a/one/#l5` → `#/a/one/`. */
function pageOf(hash: string): string {
  const [page = ''] = hash.slice(1).split('#');
  return page.startsWith('/') ? `#${page}` : '#/';
}

/** The link under an event that names a place in the page as on a site, `#l5`; null for any other. */
function placeLink({ target }: Event): { link: Element; id: string } | null {
  const link = target instanceof Element ? target.closest('a[href^="#"]') : null;
  const id = link?.getAttribute('href')?.slice(1) ?? '';
  return link === null || id === '' || id.startsWith('/') ? null : { link, id };
}

/**
 * Within a file the hash is the whole address, so that a link to a place in the page must name the
 * page as well: `#l5` becomes `#/a/one/#l5` as soon as somebody points at it, and so is right for a
 * click, a new tab and copying alike. Following it moves the focus, as a browser does for `#l5`.
 */
export function keepLinksWhole(document: Document): void {
  const makeWhole = (event: Event) => {
    const found = placeLink(event);
    if (found === null) return;
    const { hash } = document.defaultView?.location ?? { hash: '' };
    found.link.setAttribute('href', `${pageOf(hash)}#${found.id}`);
  };
  for (const type of ['pointerover', 'pointerdown', 'focusin', 'click']) {
    document.addEventListener(type, makeWhole, true);
  }
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href^="#/"]') : null;
    const [, , id] = link?.getAttribute('href')?.split('#') ?? [];
    if (event.defaultPrevented || id === undefined) return;
    document.getElementById(id)?.focus();
  });
}
