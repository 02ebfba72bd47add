import { hasHan } from '../text/char-range.ts';
import type { Stem } from '../vocabulary/ids.ts';
import type { Page } from '../vocabulary/page.ts';
import type { Segment, TopicName } from './build-edition.ts';
import type { PlanCache } from './compose-edition.ts';
import { EditionError } from './edition-error.ts';
import { headlineCharacters } from './headline-characters.ts';
import { type LanguageEditions, languageEditions } from './language-editions.ts';
import type { PageTranslation } from './translations/read-translations.ts';
import { translatePage } from './translations/translate-page.ts';

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
export interface PressedEdition extends LanguageEditions {
  /** What its headlines are set in, each character once. */
  readonly characters: string;
  readonly warnings: readonly string[];
  readonly errors: readonly string[];
}

const NOTHING = { files: new Map(), styles: new Map(), characters: '' } as const;

const UNTRANSLATED: PageTranslation = { nameplate: null, articles: new Map() };

const whole: Segment = (text) => [text];

/** English titles end their lines at spaces; one that is still Chinese is cut as it would be. */
function wordsOf(segment: Segment): Segment {
  return (text) => (hasHan(text) ? segment(text) : (text.match(/\S+\s*/g) ?? []));
}

/** Presses a folder into the files that a browser loads, and composes its pages. */
export async function pressEdition(
  pressFolder: PressFolder,
  seeds: string,
  projectSeeds: string,
  cache: PlanCache | null = null,
): Promise<PressedEdition> {
  const pressed = await pressFolder(seeds, projectSeeds);
  const { pages, translations, topics, warnings, errors, segment = whole } = pressed;
  if (errors.length > 0) return { ...NOTHING, warnings, errors };
  try {
    const translated = pages.map((page) =>
      translatePage(page, translations?.get(page.page.stem) ?? UNTRANSLATED),
    );
    const { files, styles } = languageEditions(
      [
        { language: 'zh', pages, segment },
        { language: 'en', pages: translated, segment: wordsOf(segment) },
      ],
      topics,
      cache,
    );
    return { files, styles, characters: headlineCharacters(pages, topics), warnings, errors };
  } catch (error) {
    if (!(error instanceof EditionError)) throw error;
    return { ...NOTHING, warnings, errors: [error.message] };
  }
}
