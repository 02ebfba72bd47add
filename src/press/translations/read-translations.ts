import type { Slug } from '../../vocabulary/ids.ts';
import type { Page } from '../../vocabulary/page.ts';
import type { TranslatedUnit, UnitId } from '../../vocabulary/translation.ts';
import type { TranslatedPair } from './guard-pairs.ts';
import { type PoEntry, readPo } from './po-file.ts';
import { type UpdatedEntries, updateTranslations } from './update-translations.ts';

/** What a page says in English, as far as anybody has translated it. */
export interface PageTranslation {
  readonly nameplate: string | null;
  /** By the slugs of the page itself, before the edition settles them. */
  readonly articles: ReadonlyMap<Slug, ReadonlyMap<UnitId, TranslatedUnit>>;
}

/** A translation and what is to be said of its file: `seeds/x.en.po:12: rule: what to do`. */
export interface ReadTranslations {
  readonly translation: PageTranslation;
  /** What was translated from the page's sentences as they read today, to be guarded. */
  readonly pairs: readonly TranslatedPair[];
  readonly warnings: readonly string[];
}

interface Finding {
  readonly line: number;
  readonly rule: string;
  readonly message: string;
}

const UPDATE = 'run npm run translations';

/** What is out of date or in doubt about the entries that the page uses. */
function findStale(lineOf: (i: number) => number, { entries, units }: UpdatedEntries): Finding[] {
  return units.flatMap(({ context }, i): Finding[] => {
    const { text, fuzzy, previous } = entries[i] ?? { text: '', fuzzy: false, previous: null };
    if (text === '' || !fuzzy) return [];
    const line = lineOf(i);
    const source = previous?.source ?? null;
    return source === null
      ? [{ line, rule: 'fuzzy', message: `${context} is marked fuzzy: look at it and unmark it` }]
      : [
          {
            line,
            rule: 'source-changed',
            message: `${context} was translated from “${source}”: ${UPDATE} and look at it`,
          },
        ];
  });
}

/** Entries that fit nothing on the page, and contexts that two entries have. */
function findStray(entries: readonly PoEntry[], used: ReadonlySet<number>): Finding[] {
  const lines = new Map<string, number>();
  return entries.flatMap(({ context, line, obsolete }): Finding[] => {
    if (obsolete) return [];
    const first = lines.get(context);
    if (first !== undefined) {
      const message = `${context} stands on line ${first} too: delete one of the two`;
      return [{ line, rule: 'duplicate', message }];
    }
    lines.set(context, line);
    if (used.has(line)) return [];
    const message = `${context} is nothing on this page: ${UPDATE}, which puts it aside`;
    return [{ line, rule: 'unknown-context', message }];
  });
}

function translationOf({ entries, units }: UpdatedEntries): PageTranslation {
  let nameplate: string | null = null;
  const articles = new Map<Slug, Map<UnitId, TranslatedUnit>>();
  for (const [i, { slug, id }] of units.entries()) {
    const { text = '', fuzzy = false } = entries[i] ?? {};
    if (text.trim() === '') continue;
    if (slug === null || id === null) {
      nameplate = text.trim();
      continue;
    }
    const article = articles.get(slug) ?? new Map<UnitId, TranslatedUnit>();
    articles.set(slug, article);
    article.set(id, { id, text: text.trim(), state: fuzzy ? 'stale' : 'current' });
  }
  return { nameplate, articles };
}

function pairsOf({ entries, units }: UpdatedEntries): readonly TranslatedPair[] {
  return units.flatMap(({ context, text: zh }, i) => {
    const { text = '', fuzzy = false, line = 0 } = entries[i] ?? {};
    return text.trim() === '' || fuzzy ? [] : [{ context, line, zh, en: text }];
  });
}

/**
 * Reads a PO file's text for the page it translates. Whether a text is stale is decided here, by the
 * page's sentence as it reads today, and not only by the fuzzy flag; `names` says how messages call
 * the PO file and its seed.
 */
export function readTranslations(
  text: string,
  page: Page,
  names: { readonly po: string; readonly seed: string },
): ReadTranslations {
  const { entries, faults } = readPo(text);
  const updated = updateTranslations(entries, page, names.seed);
  const inUse = updated.entries.slice(0, updated.units.length);
  const missing = inUse.filter(({ line }) => line === 0).length;
  const findings: Finding[] = [
    ...faults.map(({ line, message }) => ({
      line,
      rule: 'po',
      message: `${message}: put it right; until then the entry is not read`,
    })),
    ...findStray(entries, new Set(inUse.map(({ line }) => line))),
    ...findStale((i) => inUse[i]?.line ?? 0, updated),
  ].sort((a, b) => a.line - b.line);
  if (missing > 0) {
    const message = `${missing} of ${inUse.length} sentences have no entry: ${UPDATE}`;
    findings.push({ line: 0, rule: 'out-of-date', message });
  }
  return {
    translation: translationOf(updated),
    pairs: pairsOf(updated),
    warnings: findings.map(({ line, rule, message }) => `${names.po}:${line}: ${rule}: ${message}`),
  };
}
