import type { Page, SettingFile } from '../vocabulary/page.ts';
import { type Language, languageAddress } from '../vocabulary/routes.ts';
import { buildEdition, type EditionFile, type Segment, type TopicName } from './build-edition.ts';
import { composeEdition, type PlanCache, type PlanFile } from './compose-edition.ts';
import { settleSlugs } from './settle-slugs.ts';

/** The pages of an edition in one language, and how its headlines are cut into words. */
export interface LanguagePages {
  readonly language: Language;
  /** As pressed: slugs are settled here, in every language alike. */
  readonly pages: readonly Page[];
  readonly segment: Segment;
}

/** What a site of all languages holds: data files and style sheets, by their paths. */
export interface LanguageEditions {
  readonly files: ReadonlyMap<string, EditionFile | SettingFile | PlanFile>;
  readonly styles: ReadonlyMap<string, string>;
}

/** `data/pages/1.json` → `data/en/pages/1.json`. */
function placeIn(language: Language, path: string): string {
  return path.replace(/^data\//, `${languageAddress(language).data}/`);
}

/**
 * Builds and composes the edition of every language. All have the same files, each language in its
 * folder; style sheets are named by what they hold and may serve several.
 */
export function languageEditions(
  editions: readonly LanguagePages[],
  topics: readonly TopicName[],
  cache: PlanCache | null,
): LanguageEditions {
  const ids = topics.map(({ id }) => id);
  const files = new Map<string, EditionFile | SettingFile | PlanFile>();
  const styles = new Map<string, string>();
  for (const { language, pages, segment } of editions) {
    const built = buildEdition(pages, topics, segment);
    const composed = composeEdition(settleSlugs(pages), ids, segment, cache);
    for (const [path, file] of [...built, ...composed.files])
      files.set(placeIn(language, path), file);
    for (const [path, css] of composed.styles) styles.set(path, css);
  }
  return { files, styles };
}
