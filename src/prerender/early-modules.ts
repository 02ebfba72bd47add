import { type LateName, lateName } from '../reader/pages/late-pages.ts';
import type { Address, Language } from '../vocabulary/routes.ts';

/** What Vite's `manifest.json` says of a module, as far as it is of use here. */
export interface ManifestChunk {
  readonly file: string;
  /** Keys of the chunks that it imports. */
  readonly imports?: readonly string[];
}

/** Vite's `manifest.json`: chunks by the path of their module. */
export type Manifest = Readonly<Record<string, ManifestChunk>>;

const MODULES: Readonly<Record<LateName, string>> = {
  front: 'FrontPage',
  topic: 'TopicPage',
  both: 'BothLanguages',
  about: 'AboutPage',
  search: 'SearchPage',
  narrowing: 'SearchNarrowing',
  terms: 'TermsPage',
  term: 'TermPage',
  share: 'ShareDesk',
};

function filesOf(manifest: Manifest, key: string, found: Set<string>): void {
  const chunk = manifest[key];
  if (chunk === undefined || found.has(chunk.file)) return;
  found.add(chunk.file);
  for (const other of chunk.imports ?? []) filesOf(manifest, other, found);
}

/**
 * Files, below the base, of the words and the code that an address needs beyond what every page has:
 * to be fetched with the page, or its scripts would ask for them one after the other.
 */
export function earlyModules(
  address: Address,
  language: Language,
  manifest: Manifest,
): readonly string[] {
  const name = lateName(address);
  const all = new Set<string>();
  filesOf(manifest, `src/reader/locale/${language}.ts`, all);
  if (name !== null) filesOf(manifest, `src/reader/pages/${MODULES[name]}.tsx`, all);
  const entry = new Set<string>();
  filesOf(manifest, 'index.html', entry);
  return [...all].filter((file) => !entry.has(file));
}
