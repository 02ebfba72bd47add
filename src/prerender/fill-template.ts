import { EMBEDDED_ID } from '../reader/desk/embedded-source.ts';
import type { Head } from '../reader/pages/head-context.ts';
import { hasHan } from '../text/char-range.ts';
import type { Address } from '../vocabulary/routes.ts';
import { readPath } from '../vocabulary/routes.ts';
import { cardTags } from './card-tags.ts';
import { escapeHtml } from './escape-html.ts';
import { escapeJson } from './escape-json.ts';
import { headLinks } from './head-links.ts';
import { newsArticle } from './news-article.ts';

/** What goes into the built index.html to make it the page of an address. */
export interface Filling {
  readonly head: Head;
  readonly address: Address;
  /** The address below the base. */
  readonly path: string;
  /** Markup of the page's content. */
  readonly content: string;
  /** The files that the page was made of, by path. */
  readonly files: Readonly<Record<string, unknown>>;
  /** Style sheets of its composed pages, by their paths below the base. */
  readonly styles: readonly string[];
  /** Addresses of faces to be fetched at once. */
  readonly faces: readonly string[];
  /** Scripts that the page needs beside the reader's own, by their paths below the base. */
  readonly modules: readonly string[];
  /** Links to the feeds of the page. */
  readonly feeds: readonly string[];
  readonly base: string;
  /** Origin that the site will have, `https://paper.example`; null when it is not known. */
  readonly site: string | null;
}

/** All that machines are told of a page: its addresses, its card, and what its article is. */
function metaOf(filling: Filling): string {
  const { head, address, path, files, feeds, base, site } = filling;
  const find = (file: string) => files[file];
  const page = { address, language: readPath(path).language, find, base, site };
  const article = newsArticle(page);
  const tags = [
    ...headLinks(page),
    ...feeds,
    // Its results are no page of their own, and what it holds without them stands elsewhere.
    ...(address.page === 'search' ? ['<meta name="robots" content="noindex" />'] : []),
    ...cardTags(head, page),
    // Inert data: a policy against inline scripts has nothing to say about it.
    ...(article === null
      ? []
      : [`<script type="application/ld+json">${escapeJson(article)}</script>`]),
  ];
  return tags.map((tag) => `\n    ${tag}`).join('');
}

/** The foot of printed pages, where print.css looks for it: page margins know nothing but the root. */
function imprintOf({ imprint = '' }: Head): string {
  return imprint === '' ? '' : ` data-imprint="${escapeHtml(imprint)}"`;
}

/** Replaces a part that the template must have; a template that lost it is a fault of the build. */
function put(template: string, part: RegExp, replacement: string): string {
  if (!part.test(template)) throw new Error(`index.html has no ${part.source}`);
  return template.replace(part, () => replacement);
}

/** The link that the press puts into every page: its Chinese headline face. */
const HEADLINE_PRELOAD = /\s*<link rel="preload"[^>]*\/headlines-0-[^>]*>/;

/** The file of one address. */
export function fillTemplate(template: string, filling: Filling): string {
  const { head, path, content, files, styles, faces, modules, base } = filling;
  const links = styles.map(
    (sheet) => `<link rel="stylesheet" href="${escapeHtml(base + sheet)}" />`,
  );
  const early = faces.map(
    (face) =>
      `<link rel="preload" as="font" type="font/woff2" href="${escapeHtml(face)}" crossorigin="" />`,
  );
  const code = modules.map(
    (file) => `<link rel="modulepreload" crossorigin href="${escapeHtml(base + file)}" />`,
  );
  const description = `<meta name="description" content="${escapeHtml(head.description)}" />`;
  const root = `<div id="root" data-path="${escapeHtml(path)}">${content}</div>`;
  const data = `<script type="application/json" id="${EMBEDDED_ID}">${escapeJson(files)}</script>`;
  const steps: readonly [RegExp, string][] = [
    [/<html lang="[^"]*"/, `<html lang="${escapeHtml(head.lang)}"${imprintOf(head)}`],
    [/<title>[^<]*<\/title>/, `<title>${escapeHtml(head.title)}</title>`],
    [/<meta name="description"[^>]*>/, description],
    // Behind what the page is painted with: machines read to the end.
    [/<\/head>/, `${[...early, ...links, ...code].join('')}${metaOf(filling)}\n  </head>`],
    [/<div id="root"><\/div>/, `${root}${data}`],
  ];
  // A face that the page has no character for would be fetched for nothing.
  const own = hasHan(head.title) ? template : template.replace(HEADLINE_PRELOAD, '');
  return steps.reduce((html, [part, text]) => put(html, part, text), own);
}
