import { readFileSync } from 'node:fs';
import { loadLexicon } from '../press/lexicon.ts';
import { makeReaders } from '../press/make-readers.ts';
import { type PressedPage, pressPage } from '../press/press-page.ts';
import { NO_DESK, type ReadDesk, readDesk } from '../press/read-desk.ts';
import { readTopicRules } from '../press/read-topic-rules.ts';
import { stem } from '../vocabulary/ids.ts';

const NO_DESK_FILE: ReadDesk = { desk: NO_DESK, problems: [], lineOf: () => 1 };

/** A file of the project, by its path from the project's folder: `readProjectFile('seeds/topics.yaml')`. */
export function readProjectFile(path: string): string {
  return readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
}

const { rules } = readTopicRules(readProjectFile('seeds/topics.yaml'), 'seeds/topics.yaml');

/** Presses a transcript with the project's topics and lexicon, and the text of a desk file if given. */
export function pressText(transcript: string, desk?: string): PressedPage {
  const seed = {
    stem: stem('page'),
    file: 'page.txt',
    sha256: '0'.repeat(64),
    encoding: 'utf-8' as const,
    transcript,
    desk: desk === undefined ? NO_DESK_FILE : readDesk(desk),
  };
  return pressPage(seed, rules, makeReaders(loadLexicon()));
}
