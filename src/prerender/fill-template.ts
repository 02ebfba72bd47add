import { EMBEDDED_ID } from '../reader/desk/embedded-source.ts';
import type { Head } from '../reader/pages/head-context.ts';
import { hasHan } from '../text/char-range.ts';
import type { Address } from '../vocabulary/routes.ts';
import { readPath } from '../vocabulary/routes.ts';
import { cardTags } from './card-tags.ts';
import type { LinkCard } from './cards/link-card.ts';
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
  /** Script that every page runs before it is painted. */
  readonly early: string;
  /** What the page is painted with before its style sheet is there; null to wait for the sheet. */
  readonly critical: string | null;
  /** Addresses of faces to be fetched at once. */
  readonly faces: readonly string[];
  /** Scripts that the page needs beside the reader's own, by their paths below the base. */
  readonly modules: readonly string[];
  /** Links to the feeds of the page. */
  readonly feeds: readonly string[];
  readonly base: string;
  /** Origin that the site will have, `https://paper.example`; null when it is not known. */
  readonly site: string | null;
  /** The picture of its link; null without one. */
  readonly card: LinkCard | null;
}

/** All that machines are told of a page: its addresses, its card, and what its article is. */
function metaOf(filling: Filling): string {
  const { head, address, path, files, feeds, base, site, card } = filling;
  const find = (file: string) => files[file];
  const page = { address, language: readPath(path).language, find, base, site };
  const article = newsArticle(page, card);
  const tags = [
    ...headLinks(page),
    ...feeds,
    // Its results are no page of their own, and what it holds without them stands elsewhere.
    ...(address.page === 'search' ? ['<meta name="robots" content="noindex" />'] : []),
    ...cardTags(head, page, card),
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

const EARLY_SCRIPT = /<script src="[^"]*before-first-paint\.js"><\/script>/;

/** Text of an element that ends only with its own tag. */
function inline(tag: 'script' | 'style', text: string): string {
  if (text.toLowerCase().includes(`</${tag}`)) throw new Error(`a ${tag} holds its own end`);
  return `<${tag}>${text}</${tag}>`;
}

/** All styles that there are. */
const STYLE_SHEET = /\s*<link rel="stylesheet"[^>]*>/;

/** The reader itself. */
const ENTRY = /\s*<script type="module"[^>]*><\/script>/;

/** The link that the press puts into every page: its Chinese headline face. */
const HEADLINE_PRELOAD = /\s*<link rel="preload"[^>]*\/headlines-0-[^>]*>/;

/** The icon of the site. */
const ICON = /\s*<link rel="icon"[^>]*>/;

/**
 * Stands for the icon until the text is painted: a browser draws an icon as soon as a page is whole, on the same
 * processor, and asks for `/favicon.ico` where a page has none.
 */
const NO_ICON = '<link rel="icon" href="data:,">';

/** A part of the template without the white space before it; nothing where it has none. */
function taken(template: string, part: RegExp): string {
  return part.exec(template)?.[0].trim() ?? '';
}

/** What a page fetches, as tags: before it is painted, after that, and where no script runs. */
interface Fetched {
  readonly painted: readonly string[];
  readonly late: readonly string[];
  readonly unscripted: string;
}

/**
 * Whatever the reader needs beyond the text, its scripts first of all, is for later. So is the style sheet
 * of a page that has critical styles: in the head a link holds up the first paint for a journey to the
 * server and back.
 */
function fetchedBy(template: string, filling: Filling): Fetched {
  const { head, styles, faces, modules, critical, base } = filling;
  const links = styles.map(
    (sheet) => `<link rel="stylesheet" href="${escapeHtml(base + sheet)}" />`,
  );
  const own = faces.map(
    (face) =>
      `<link rel="preload" as="font" type="font/woff2" href="${escapeHtml(face)}" crossorigin="" />`,
  );
  const code = modules.map(
    (file) => `<link rel="modulepreload" crossorigin href="${escapeHtml(base + file)}" />`,
  );
  // A face that the page has no character for would be fetched for nothing.
  const headline = hasHan(head.title) ? taken(template, HEADLINE_PRELOAD) : '';
  const sheet = taken(template, STYLE_SHEET);
  const icon = taken(template, ICON);
  const entry = taken(template, ENTRY);
  const [, src = ''] = /src="([^"]*)"/.exec(entry) ?? [];
  const reader = [`<link rel="modulepreload" crossorigin href="${src}" />`, ...code, entry];
  if (critical === null) {
    return {
      painted: [headline, ...own, sheet, ...links],
      late: [icon, ...reader],
      unscripted: '',
    };
  }
  return {
    painted: [...own, inline('style', critical)],
    late: [sheet, headline, icon, ...reader],
    unscripted: `<noscript>${sheet}</noscript>`,
  };
}

/**
 * The file of one address. What is fetched late stands in a template: a browser that looks through the
 * file for what to fetch leaves it alone, and the early script takes it out when the text is painted.
 */
export function fillTemplate(template: string, filling: Filling): string {
  const { head, path, content, files, early } = filling;
  const { painted, late, unscripted } = fetchedBy(template, filling);
  const description = `<meta name="description" content="${escapeHtml(head.description)}" />`;
  const root = `<div id="root" data-path="${escapeHtml(path)}">${content}</div>`;
  const data = `<script type="application/json" id="${EMBEDDED_ID}">${escapeJson(files)}</script>`;
  const steps: readonly [RegExp, string][] = [
    // First of all: later the icon stands in the template too.
    [ICON, `${NO_ICON}<noscript>${taken(template, ICON)}</noscript>`],
    [/<html lang="[^"]*"/, `<html lang="${escapeHtml(head.lang)}"${imprintOf(head)}`],
    [EARLY_SCRIPT, `<template id="late">${late.join('')}</template>${inline('script', early)}`],
    [/<title>[^<]*<\/title>/, `<title>${escapeHtml(head.title)}</title>`],
    [/<meta name="description"[^>]*>/, description],
    // Behind what the page is painted with: machines read to the end.
    [/\s*<\/head>/, `${painted.join('')}${metaOf(filling)}\n  </head>`],
    [/<div id="root"><\/div>/, root + data + unscripted],
  ];
  const bare = [HEADLINE_PRELOAD, STYLE_SHEET, ENTRY].reduce(
    (html, part) => html.replace(part, ''),
    template,
  );
  return steps.reduce((html, [part, text]) => put(html, part, text), bare);
}
