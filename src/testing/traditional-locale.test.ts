import { describe, expect, test } from 'vitest';
import { loadLexicon } from '../press/lexicon.ts';
import { traditionalConverter } from '../press/traditional/to-traditional.ts';
import type { Locale } from '../reader/locale/definition.ts';
import { FILTER_LABELS, type FilterLabels } from '../reader/locale/filter-labels.ts';
import { LOCALES } from '../reader/locale/locales.ts';
import { PLAIN_LABELS } from '../reader/locale/plain-labels.ts';
import { SEARCH_LABELS, type SearchLabels } from '../reader/locale/search-labels.ts';
import { SHARE_LABELS, type ShareLabels } from '../reader/locale/share-labels.ts';
import type { TermLabels } from '../reader/locale/term-labels.ts';
import { topicId } from '../vocabulary/ids.ts';

const convert = traditionalConverter(loadLexicon().cut);
const topic = { id: topicId('a'), zh: 'A', en: 'A', count: 1 };

/** What a locale says when its functions are given values of no language. */
function said(locale: Locale) {
  const { about, article, date, filter, notes, site, sheet, fault, terms, list, ...rest } = locale;
  return {
    ...rest,
    list: list(['A', 'B']),
    site: { ...site, description: site.description(1, 'A') },
    date: {
      ...date,
      full: [date.full('2019-12-31'), date.full('--12-03'), date.full('A')],
      latest: date.latest('A'),
      page: date.page('1'),
      nthSheet: date.nthSheet(1),
    },
    filter: {
      ...filter,
      topic: filter.topic(topic),
      shown: filter.shown(1),
      chosen: filter.chosen('A'),
    },
    sheet: {
      ...sheet,
      turn: { ...sheet.turn, place: sheet.turn.place(1, 2), beyond: sheet.turn.beyond(2) },
    },
    article: {
      ...article,
      minutes: article.minutes(1),
      coverage: article.coverage(1, 2),
      backToFiltered: article.backToFiltered(['A']),
      sharedTopics: article.sharedTopics(['A']),
      source: article.source('A', 1, 2),
    },
    notes: {
      ...notes,
      original: notes.original('A'),
      readings: notes.readings(['A']),
      line: notes.line(1),
    },
    terms: saidOfTerms(terms),
    fault: { ...fault, broken: fault.broken('A') },
    about: {
      ...about,
      encoding: (['utf-8', 'gb18030', 'utf-16le', 'utf-16be'] as const).map(about.encoding),
      size: about.size(1, 2),
      counts: about.counts(1, 2, 3),
      why: about.why('A', 'B'),
      setAside: about.setAside(1),
      warning: [about.warning(0, 'A'), about.warning(1, 'A')],
    },
  };
}

/** What the words around terms say, likewise. */
function saidOfTerms({ count, named, bylines, picture, ...rest }: TermLabels) {
  return {
    ...rest,
    count: [count({ articles: 1, bylines: 0 }), count({ articles: 0, bylines: 1 })],
    named: named(1, 2),
    bylines: bylines(1),
    picture: picture('A'),
  };
}

/** What the words around filters say, likewise. */
function saidOfFilters(labels: FilterLabels) {
  const { named, remove, all, unknown, without, ...rest } = labels;
  return {
    ...rest,
    named: named('A', 'B'),
    remove: remove('A'),
    all: all(1),
    unknown: unknown(['A', 'B']),
    without: without('A', 1),
  };
}

/** What the share panel says, likewise. */
function saidOfSharing({ qr, poster, cite, ...rest }: ShareLabels) {
  return {
    ...rest,
    qr: { ...qr, alt: qr.alt('A') },
    poster: { ...poster, alt: poster.alt('A', 'B') },
    cite: { ...cite, download: cite.download('A') },
  };
}

/** What the words around a search say, likewise. */
function saidOfSearch(labels: SearchLabels) {
  const { titleOf, quote, count, upTo, reason, further, more, none, ...rest } = labels;
  const by = ['stem', 'pinyin', 'initials'] as const;
  return {
    ...rest,
    titleOf: titleOf('A'),
    quote: quote('A'),
    count: count(1),
    upTo: upTo(1),
    reason: by.map((one) => reason({ by: one, term: 'A', as: ['B'] })),
    translated: reason({ by: 'stem', term: 'A', as: ['A'] }),
    further: further(1),
    more: more(1),
    none: [none(['A']), none(['A', 'B'])],
  };
}

/** Every word by its path: `.about.lead.0`. */
function words(value: unknown, path = ''): readonly (readonly [path: string, word: string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) throw new Error(`${path} says nothing`);
  return Object.entries(value).flatMap(([key, part]) => words(part, `${path}.${key}`));
}

/** Words about the script itself. */
const OWN = /^\.(?:language|tag|switching\.(?:offer|accept)|about\.lead\.1)$/;

const simplified = new Map(words(said(LOCALES.zh)));
const traditional = words(said(LOCALES['zh-hant']));

describe('the traditional interface', () => {
  test.each(traditional.filter(([path]) => !OWN.test(path)))('%s: %s', (path, word) => {
    expect(word).toBe(convert(simplified.get(path) ?? ''));
  });

  test('has its own words where it speaks of scripts', () => {
    const own = traditional.filter(([path]) => OWN.test(path));
    expect(own).toHaveLength(5);
    for (const [path, word] of own) expect(word).not.toBe(convert(simplified.get(path) ?? ''));
    const [, lead = ''] = LOCALES.zh.about.lead;
    expect(LOCALES['zh-hant'].about.lead[1]?.startsWith(convert(lead))).toBe(true);
  });
});

describe('the traditional words around plain text', () => {
  const before = new Map(words(PLAIN_LABELS.zh));

  test.each(words(PLAIN_LABELS['zh-hant']))('%s: %s', (path, word) => {
    expect(word).toBe(convert(before.get(path) ?? ''));
  });
});

describe('the traditional words around filters', () => {
  const before = new Map(words(saidOfFilters(FILTER_LABELS.zh)));

  test.each(words(saidOfFilters(FILTER_LABELS['zh-hant'])))('%s: %s', (path, word) => {
    expect(word).toBe(convert(before.get(path) ?? ''));
  });
});

describe('the traditional words of the share panel', () => {
  const before = new Map(words(saidOfSharing(SHARE_LABELS.zh)));

  test.each(words(saidOfSharing(SHARE_LABELS['zh-hant'])))('%s: %s', (path, word) => {
    expect(word).toBe(convert(before.get(path) ?? ''));
  });
});

describe('the traditional words around a search', () => {
  const before = new Map(words(saidOfSearch(SEARCH_LABELS.zh)));

  test.each(words(saidOfSearch(SEARCH_LABELS['zh-hant'])))('%s: %s', (path, word) => {
    expect(word).toBe(convert(before.get(path) ?? ''));
  });
});
