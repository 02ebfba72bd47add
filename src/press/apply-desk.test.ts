import { expect, test } from 'vitest';
import type { Correction } from '../vocabulary/article.ts';
import { correctUnits, locateDesk } from './apply-desk.ts';
import { readDesk } from './read-desk.ts';
import { readUnits } from './read-units.ts';
import { transcriptPlaces } from './transcript-places.ts';

const TEXT = '## 千群会议\n\n**千群**在一起，\n\n| 千里 | 千群 |\n|---|---|\n';

/** Corrections made in TEXT: its lines, and what could not be made. */
function correct(from: string, to: string, context = from) {
  const desk = readDesk(JSON.stringify({ corrections: [{ from, to, context, reason: '试' }] }));
  const { corrections, problems } = locateDesk(desk, TEXT, transcriptPlaces(TEXT));
  const { units, missed } = correctUnits(readUnits(TEXT).units, corrections);
  return {
    lines: units.map(({ words }) => words.text),
    missed: missed.map((one: Correction) => one.from),
    problems,
  };
}

test.each([
  ['in a heading', '千群', '干群', '## 千群', ['干群会议', '千群在一起，', '千里千群']],
  ['in bold type', '千群', '干群', '**千群', ['千群会议', '干群在一起，', '千里千群']],
  ['in a cell', '千群', '干群', '| 千群 |', ['千群会议', '千群在一起，', '千里干群']],
  ['to more', '千里', '一千公里', '千里', ['千群会议', '千群在一起，', '一千公里千群']],
  ['to less', '在一起', '在', '在一起', ['千群会议', '千群在，', '千里千群']],
  ['to nothing', '会议', '', '会议', ['千群', '千群在一起，', '千里千群']],
  [
    'over a mark in the middle',
    '群**在',
    '群，在',
    '群**在',
    ['千群会议', '千群，在一起，', '千里千群'],
  ],
])('%s', (_name, from, to, context, lines) => {
  expect(correct(from, to, context)).toEqual({ lines, missed: [], problems: [] });
});

test.each([
  ['a mark at its start', '**千群'],
  ['a mark at its end', '千群**'],
  ['two lines', '会议\n\n**千'],
  ['two cells', '千里 | 千群'],
])('a correction over %s is missed, and nothing is changed', (_name, from) => {
  const { lines, missed } = correct(from, '干');
  expect(missed).toEqual([from]);
  expect(lines).toEqual(['千群会议', '千群在一起，', '千里千群']);
});
