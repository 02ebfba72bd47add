import type { Address } from '../../vocabulary/routes.ts';
import { DeskFault } from '../desk/source.ts';

/** What is fetched when first gone to or opened: an article alone needs none of it. */
const FETCH = {
  front: async () => (await import('./FrontPage.tsx')).FrontPage,
  topic: async () => (await import('./TopicPage.tsx')).TopicPage,
  both: async () => (await import('./BothLanguages.tsx')).BothLanguages,
  about: async () => (await import('./AboutPage.tsx')).AboutPage,
  search: () => import('./SearchPage.tsx'),
  narrowing: async () => (await import('./SearchNarrowing.tsx')).SearchNarrowing,
  terms: async () => (await import('./TermsPage.tsx')).TermsPage,
  term: async () => (await import('./TermPage.tsx')).TermPage,
  share: async () => (await import('./ShareDesk.tsx')).ShareDesk,
} as const;

/** A page whose code is fetched. */
export type LateName = keyof typeof FETCH;
type LatePages = { [Name in LateName]?: Awaited<ReturnType<(typeof FETCH)[Name]>> };

const fetched: LatePages = {};

/** What the code of an address is called here; null where an article's is enough. */
export function lateName(address: Address): LateName | null {
  switch (address.page) {
    case 'article':
      return address.view ?? null;
    case 'missing':
      return null;
    default:
      return address.page;
  }
}

/** Fetches code by its name; what is there costs nothing. A `DeskFault` where it cannot be had. */
export async function fetchLate<Name extends LateName>(name: Name): Promise<void> {
  if (fetched[name] !== undefined) return;
  try {
    fetched[name] = (await FETCH[name]()) as LatePages[Name];
  } catch (error) {
    throw new DeskFault('network', name, { cause: error });
  }
}

/** Fetches the code that an address needs beyond an article's; what is there costs nothing. */
export async function fetchPage(address: Address): Promise<void> {
  const name = lateName(address);
  if (name !== null) await fetchLate(name);
}

/** What has been fetched; undefined where it has not. */
export function knownPage<Name extends LateName>(name: Name): LatePages[Name] {
  return fetched[name];
}

/** A page that `fetchPage` was called for, as a loader does before it is shown. */
export function latePage<Name extends LateName>(name: Name): NonNullable<LatePages[Name]> {
  const page = fetched[name];
  if (page === undefined) throw new Error(`the page ${name} was shown before it was fetched`);
  return page;
}
