import { escapeXml } from './escape-xml.ts';
import type { Feed, FeedEntry } from './feed.ts';

/** Papers date by the day, in China's time. */
const instant = (date: string) => `${date}T00:00:00+08:00`;

const element = (name: string, text: string) => `<${name}>${escapeXml(text)}</${name}>`;

function link(rel: string, href: string, type: string): string {
  return `<link rel="${rel}" type="${type}" href="${escapeXml(href)}"/>`;
}

const author = (name: string) => `<author>${element('name', name)}</author>`;

function entryMarkup(entry: FeedEntry, feedUpdated: string): string {
  const categories = entry.topics.map(
    ({ id, name }) => `<category term="${escapeXml(id)}" label="${escapeXml(name)}"/>`,
  );
  return [
    `<entry xml:lang="${escapeXml(entry.lang)}">`,
    element('id', entry.id),
    element('title', entry.title),
    link('alternate', entry.url, 'text/html'),
    element('updated', instant(entry.updated ?? feedUpdated)),
    ...(entry.published === null ? [] : [element('published', instant(entry.published))]),
    ...entry.authors.map(author),
    ...categories,
    ...(entry.summary === '' ? [] : [element('summary', entry.summary)]),
    `<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${entry.content}</div></content>`,
    '</entry>',
  ].join('\n');
}

/** A feed as Atom (RFC 4287); null for one without any date, for Atom demands one. */
export function writeAtom(feed: Feed): string | null {
  const { updated } = feed;
  if (updated === null) return null;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(feed.lang)}">`,
    element('id', feed.id),
    element('title', feed.title),
    element('updated', instant(updated)),
    author(feed.author),
    link('self', feed.atom, 'application/atom+xml'),
    link('alternate', feed.home, 'text/html'),
    '<generator>Banmian</generator>',
    ...feed.entries.map((entry) => entryMarkup(entry, updated)),
    '</feed>',
    '',
  ].join('\n');
}
