import { join } from 'node:path';
import type { Stem } from '../vocabulary/ids.ts';
import type { Page } from '../vocabulary/page.ts';
import type { TopicRule } from './assign-topics.ts';
import { type HouseWords, readHouseWords, readSharedFile } from './house-words.ts';
import { loadLexicon } from './lexicon.ts';
import { listSeeds, type SeedFile, shownFile } from './list-seeds.ts';
import { makeReaders } from './make-readers.ts';
import type { PressedFolder } from './press-edition.ts';
import { pressPage } from './press-page.ts';
import { type DeskProblem, NO_DESK, type ReadDesk, readDesk } from './read-desk.ts';
import { readTextFile } from './read-text-file.ts';
import { readTopicRules } from './read-topic-rules.ts';
import type { Readers } from './readers.ts';
import { guardPairs } from './translations/guard-pairs.ts';
import { poNameOf } from './translations/po-name-of.ts';
import { type PageTranslation, readTranslations } from './translations/read-translations.ts';

/** What every page of a folder is pressed with. */
interface Plant {
  readonly folder: string;
  readonly topics: readonly TopicRule[];
  readonly readers: Readers;
  readonly house: HouseWords;
}

/** What one seed gave; findings are `seeds/x.txt:12: rule: what to do`, line 0 for the whole file. */
export interface PressedSeed {
  readonly page: Page | null;
  /** Null when nobody has begun to translate the page. */
  readonly translation: PageTranslation | null;
  readonly warnings: readonly string[];
  readonly errors: readonly string[];
  /** Figures and terms of the English that are not those of the Chinese: no site is made of them. */
  readonly slips: readonly string[];
}

/** What concerns a folder as a whole. */
export interface FolderReport {
  readonly topics: readonly TopicRule[];
  readonly house: HouseWords;
  readonly warnings: readonly string[];
  readonly errors: readonly string[];
}

/** A file that was listed and is there no more. */
const GONE = { fault: 'the file is gone: press again', line: 0 };
const NO_PAGE: PressedSeed = {
  page: null,
  translation: null,
  warnings: [],
  errors: [],
  slips: [],
};
const NO_DESK_FILE: ReadDesk = { desk: NO_DESK, problems: [], lineOf: () => 1 };

/**
 * Presses every transcript of a folder in the order of their names, handing each page over as it is
 * done, so that no more than one is held at a time.
 */
export async function pressSeeds(
  folder: string,
  projectFolder: string,
  done: (seed: PressedSeed, file: string) => Promise<void> | void,
): Promise<FolderReport> {
  const { seeds, warnings, errors } = await listSeeds(folder);
  const ruled = await readTopics(folder, projectFolder);
  const house = await readHouseWords(folder, projectFolder);
  const readers = makeReaders(loadLexicon());
  const plant: Plant = { folder, topics: ruled.topics, readers, house };
  for (const seed of seeds) await done(await pressSeed(seed, plant), seed.file);
  return {
    topics: ruled.topics,
    house,
    warnings: [...warnings, ...ruled.warnings],
    errors: [...errors, ...ruled.errors, ...house.errors],
  };
}

/** Presses a whole folder and keeps its pages in memory, for a site. */
export async function pressFolder(folder: string, projectFolder: string): Promise<PressedFolder> {
  const pages: Page[] = [];
  const translations = new Map<Stem, PageTranslation>();
  const warnings: string[] = [];
  const errors: string[] = [];
  const report = await pressSeeds(folder, projectFolder, (seed) => {
    if (seed.page !== null) pages.push(seed.page);
    if (seed.page !== null && seed.translation !== null) {
      translations.set(seed.page.page.stem, seed.translation);
    }
    warnings.push(...seed.warnings);
    errors.push(...seed.errors, ...seed.slips);
  });
  return {
    pages,
    translations,
    topics: report.topics,
    glossary: report.house.glossary,
    warnings: [...report.warnings, ...warnings],
    errors: [...report.errors, ...errors],
    lexicon: loadLexicon(),
  };
}

type ReadTopics = Omit<FolderReport, 'house'>;

async function readTopics(folder: string, projectFolder: string): Promise<ReadTopics> {
  const FILE = 'topics.yaml';
  const { name, read } = await readSharedFile(folder, projectFolder, FILE);
  const faulty = (error: string): ReadTopics => ({ topics: [], warnings: [], errors: [error] });
  if (read === null) {
    return faulty(`${name}:0: topics: the file is missing: every article needs a topic`);
  }
  if ('fault' in read) return faulty(`${name}:${read.line}: encoding: ${read.fault}`);
  const { rules, problems } = readTopicRules(read.transcript, name);
  return { topics: rules, warnings: encodingWarning(name, read.warning), errors: problems };
}

async function pressSeed({ stem, file }: SeedFile, plant: Plant): Promise<PressedSeed> {
  const { folder, topics, readers } = plant;
  const name = shownFile(folder, file);
  const read = (await readTextFile(join(folder, file))) ?? GONE;
  if ('fault' in read) {
    return { ...NO_PAGE, errors: [`${name}:${read.line}: encoding: ${read.fault}`] };
  }
  const { transcript, encoding, sha256 } = read;
  const warnings = encodingWarning(name, read.warning);
  if (/^[\s\ufeff]*$/.test(transcript)) {
    warnings.push(`${name}:0: empty: the file has no text and makes no page: fill it or delete it`);
    return { ...NO_PAGE, warnings };
  }
  const deskName = `${stem}.desk.yaml`;
  const desk = await readDeskFile(join(folder, deskName));
  const { page, problems } = pressPage(
    { stem, file, sha256, encoding, transcript, desk },
    topics,
    readers,
  );
  const errors = [...desk.problems, ...problems, ...unknownTopics(desk, topics)]
    .sort((a, b) => a.line - b.line)
    .map(({ line, message }) => `${shownFile(folder, deskName)}:${line}: desk: ${message}`);
  for (const { line, rule, message } of page.warnings) {
    warnings.push(`${name}:${line}: ${rule}: ${message}`);
  }
  const deskSlugs = desk.desk.articles.flatMap(({ slug }) => slug ?? []);
  const facts = deskSlugs.length > 0 ? { ...page.page, deskSlugs } : page.page;
  // With a faulty desk file sentences read otherwise than they will, and all would seem changed.
  const english = errors.length > 0 ? NO_PAGE : await readEnglishFile(plant, page);
  return {
    page: { ...page, page: facts },
    translation: english.translation,
    warnings: [...warnings, ...english.warnings],
    errors,
    slips: english.slips,
  };
}

/**
 * The page's English, where its file is there. What is wrong with the file is a warning; what would be
 * wrong in print, a figure or a term, is a slip.
 */
async function readEnglishFile(
  { folder, house }: Plant,
  page: Page,
): Promise<Pick<PressedSeed, 'translation' | 'warnings' | 'slips'>> {
  const file = poNameOf(page.page.stem);
  const name = shownFile(folder, file);
  const read = await readTextFile(join(folder, file));
  if (read === null) return NO_PAGE;
  if ('fault' in read) {
    return { ...NO_PAGE, warnings: [`${name}:${read.line}: encoding: ${read.fault}`] };
  }
  const names = { po: name, seed: shownFile(folder, page.page.file) };
  const { translation, pairs, warnings } = readTranslations(read.transcript, page, names);
  return {
    translation,
    warnings: [...encodingWarning(name, read.warning), ...warnings],
    slips: guardPairs(pairs, house, name),
  };
}

async function readDeskFile(path: string): Promise<ReadDesk> {
  const read = await readTextFile(path);
  if (read === null) return NO_DESK_FILE;
  if ('fault' in read)
    return { ...NO_DESK_FILE, problems: [{ line: read.line, message: read.fault }] };
  return readDesk(read.transcript);
}

function encodingWarning(name: string, warning: string | null): string[] {
  return warning === null ? [] : [`${name}:0: encoding: ${warning}`];
}

/** Topics that the desk names and no rule has; without rules their own fault has been told. */
function unknownTopics({ desk, lineOf }: ReadDesk, topics: readonly TopicRule[]): DeskProblem[] {
  if (topics.length === 0) return [];
  const known = new Set(topics.map(({ id }) => id));
  return desk.articles.flatMap(({ topics: named }, i) =>
    (named ?? [])
      .filter((id) => !known.has(id))
      .map((id) => ({
        line: lineOf('articles', i),
        message: `no topic of topics.yaml has the id ${id}: name one that is there`,
      })),
  );
}
