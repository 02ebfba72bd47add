import type { Stem } from '../vocabulary/ids.ts';
import type { Page, SettingFile } from '../vocabulary/page.ts';
import { buildEdition, type EditionFile, type Segment, type TopicName } from './build-edition.ts';
import { composeEdition, type PlanCache, type PlanFile } from './compose-edition.ts';
import { EditionError } from './edition-error.ts';
import { headlineCharacters } from './headline-characters.ts';
import { settleSlugs } from './settle-slugs.ts';
import type { PageTranslation } from './translations/read-translations.ts';

/** What a folder of transcripts gave: pages in order, and findings as `seeds/x.txt:12: rule: …`. */
export interface PressedFolder {
  readonly pages: readonly Page[];
  /** The English of those pages that somebody has begun to translate. */
  readonly translations?: ReadonlyMap<Stem, PageTranslation>;
  /** The topics of the folder's `topics.yaml`, or of the project's. */
  readonly topics: readonly TopicName[];
  readonly warnings: readonly string[];
  readonly errors: readonly string[];
  /** Cuts a headline into words; without it only the page's own words are known. */
  readonly segment?: Segment;
}

/** Presses a folder; `topics.yaml` and `glossary.yaml` come from the project's where it has none. */
export type PressFolder = (seeds: string, projectSeeds: string) => Promise<PressedFolder>;

/** The files of an edition, or what keeps it from being one; with errors there are no files. */
export interface PressedEdition {
  readonly files: ReadonlyMap<string, EditionFile | SettingFile | PlanFile>;
  /** Style sheets of the composed pages, by their paths in the site. */
  readonly styles: ReadonlyMap<string, string>;
  /** What its headlines are set in, each character once. */
  readonly characters: string;
  readonly warnings: readonly string[];
  readonly errors: readonly string[];
}

const NOTHING = { files: new Map(), styles: new Map(), characters: '' } as const;

const whole: Segment = (text) => [text];

/** Presses a folder into the files that a browser loads, and composes its pages. */
export async function pressEdition(
  pressFolder: PressFolder,
  seeds: string,
  projectSeeds: string,
  cache: PlanCache | null = null,
): Promise<PressedEdition> {
  const pressed = await pressFolder(seeds, projectSeeds);
  const { pages, topics, warnings, errors, segment = whole } = pressed;
  if (errors.length > 0) return { ...NOTHING, warnings, errors };
  try {
    const files = buildEdition(pages, topics, segment);
    const characters = headlineCharacters(pages, topics);
    const ids = topics.map(({ id }) => id);
    const composed = composeEdition(settleSlugs(pages), ids, segment, cache);
    const all: PressedEdition['files'] = new Map<string, EditionFile | SettingFile | PlanFile>([
      ...files,
      ...composed.files,
    ]);
    return { files: all, styles: composed.styles, characters, warnings, errors };
  } catch (error) {
    if (!(error instanceof EditionError)) throw error;
    return { ...NOTHING, warnings, errors: [error.message] };
  }
}
