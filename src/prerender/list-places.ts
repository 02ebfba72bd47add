import { isSlug, isTopicId } from '../vocabulary/ids.ts';
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

/** Every address that an edition's files call for, in every language, and one page for all others. */
export function listPlaces(edition: ReadonlyMap<string, unknown>): readonly WrittenPlace[] {
  const addresses: readonly Address[] = [
    { page: 'front' },
    { page: 'about' },
    ...namesIn(edition, 'articles')
      .filter(isSlug)
      .map((slug) => ({ page: 'article' as const, slug })),
    ...namesIn(edition, 'topics')
      .filter(isTopicId)
      .map((topic) => ({ page: 'topic' as const, topic })),
  ];
  const written = LANGUAGES.flatMap(({ id }) =>
    addresses.map((address) => ({ address, language: id })),
  );
  return [...written, { address: { page: 'missing' }, language: LANGUAGES[0].id }];
}
