import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findPageFaults } from '../testing/find-page-faults.ts';
import { mutated, nastyText } from '../testing/mutate-text.ts';
import { pressText, readProjectFile } from '../testing/press-text.ts';
import { readUnits } from './read-units.ts';

/** One seed of chance for every run, so that a failure can be run again. */
const SEED = 20191231;
const TIMEOUT = 60_000;

const fixtures = readdirSync(new URL('./fixtures', import.meta.url))
  .filter((name) => /^\d\d-.*\.md$/.test(name))
  .map((name) => readProjectFile(`src/press/fixtures/${name}`));
const pages = [readProjectFile('seeds/000_e99b61bfbcb1de75.txt'), ...fixtures];

/** Any UTF-16, halves of surrogate pairs too. */
const anyUnits = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 80 })
  .map((codes) => String.fromCharCode(...codes));

test.each([
  ['spoiled pages', mutated(pages), 200],
  ['nasty strings', nastyText, 200],
  ['random Unicode', fc.string({ unit: 'binary', maxLength: 200 }), 100],
  ['random code units', anyUnits, 100],
])(
  '%s: no throw, nothing lost or doubled, and the record gives the text again',
  (_name, texts, numRuns) => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(findPageFaults(pressText(text), text)).toEqual([]);
      }),
      { numRuns, seed: SEED },
    );
  },
  TIMEOUT,
);

test(
  'every character of any text is read once, or is mark-up or white space',
  () => {
    fc.assert(
      fc.property(fc.oneof(mutated(pages), nastyText), (text) => {
        const { units, markup } = readUnits(text);
        const times = new Uint8Array(text.length);
        for (const [start, end] of markup) times.fill(1, start, end);
        for (const offset of units.flatMap(({ words }) => words.at))
          times[offset] = (times[offset] ?? 0) + 1;
        const wrong = [...times.keys()].filter(
          (offset) => times[offset] !== 1 && !/\s/.test(text.charAt(offset)),
        );
        expect(wrong.map((offset) => [offset, text.charAt(offset), times[offset]])).toEqual([]);
        for (const { words } of units) {
          expect(words.at.map((offset) => text.charAt(offset)).join('')).toBe(words.text);
        }
      }),
      { numRuns: 300, seed: SEED },
    );
  },
  TIMEOUT,
);
