import { isSlug, isTermId, isTopicId, type Slug, type TopicId } from '../vocabulary/ids.ts';
import type { ArticleFile, Edition, SettingFile } from '../vocabulary/page.ts';
import type { Address, Language } from '../vocabulary/routes.ts';
import { LANGUAGES } from '../vocabulary/routes.ts';

/** A page to write. */
export interface WrittenPlace {
  readonly address: Address;
  readonly language: Language;
}

function namesIn(edition: ReadonlyMap<string, unknown>, folder: string): readonly string[] {
  const pattern = new RegExp(`^data/${folder}/([^/]+)\\.json$`);
  return [...edition.keys()].flatMap((path) => pattern.exec(path)?.[1] ?? []);
}

/** How many composed pages a setting has; the build's own files need no door. */
function sheetsOf(edition: ReadonlyMap<string, unknown>, name: string): number {
  const file = edition.get(`data/settings/${name}.json`) as SettingFile | undefined;
  return file?.sheets.length ?? 0;
}

/** `2, 3` for three pages: the first has the address without a number. */
function furtherSheets(count: number): readonly number[] {
  return Array.from({ length: Math.max(0, count - 1) }, (_, index) => index + 2);
}

function frontPages(edition: ReadonlyMap<string, unknown>): readonly Address[] {
  const { pages } = edition.get('data/edition.json') as Edition;
  const count = pages.reduce((sum, { sheets }) => sum + sheets, 0);
  return furtherSheets(count).map((sheet) => ({ page: 'front', sheet }));
}

function topicPages(edition: ReadonlyMap<string, unknown>, topic: TopicId): readonly Address[] {
  const further = furtherSheets(sheetsOf(edition, `topics/${topic}`));
  return [
    { page: 'topic', topic },
    ...further.map((sheet) => ({ page: 'topic' as const, topic, sheet })),
  ];
}

/** The index and its entries; none in an edition that explains no terms. */
function termPages(edition: ReadonlyMap<string, unknown>): readonly Address[] {
  if (!edition.has('data/terms.json')) return [];
  const entries = namesIn(edition, 'terms').filter(isTermId);
  return [{ page: 'terms' }, ...entries.map((term) => ({ page: 'term' as const, term }))];
}

function articlePages(edition: ReadonlyMap<string, unknown>, slug: Slug): readonly Address[] {
  const { article } = edition.get(`data/articles/${slug}.json`) as Partial<ArticleFile>;
  const alone = { page: 'article', slug } as const;
  return article?.isPaired === true ? [alone, { ...alone, view: 'both' }] : [alone];
}

/** Every address that an edition's files call for, in every language, and one page for all others. */
export function listPlaces(edition: ReadonlyMap<string, unknown>): readonly WrittenPlace[] {
  const addresses: readonly Address[] = [
    { page: 'front' },
    ...frontPages(edition),
    { page: 'about' },
    { page: 'search' },
    ...namesIn(edition, 'articles')
      .filter(isSlug)
      .flatMap((slug) => articlePages(edition, slug)),
    ...namesIn(edition, 'topics')
      .filter(isTopicId)
      .flatMap((topic) => topicPages(edition, topic)),
    ...termPages(edition),
  ];
  const written = LANGUAGES.flatMap(({ id }) =>
    addresses.map((address) => ({ address, language: id })),
  );
  return [...written, { address: { page: 'missing' }, language: LANGUAGES[0].id }];
}
