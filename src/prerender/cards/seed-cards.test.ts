import { expect, test } from 'vitest';
import { latinTitleWords } from '../../composition/latin-title-words.ts';
import { loadLexicon } from '../../press/lexicon.ts';
import { planCache } from '../../press/plan-cache.ts';
import { pressEdition } from '../../press/press-edition.ts';
import { pressFolder } from '../../press/press-folder.ts';
import { cardFaults } from '../../testing/card-faults.ts';
import { projectSeeds } from '../../testing/press-files.ts';
import { pathOf } from '../../vocabulary/routes.ts';
import { listPlaces } from '../list-places.ts';
import { cardWords } from './card-words.ts';
import { drawCard } from './draw-card.ts';
import { layOutCard } from './lay-out-card.ts';
import { openPainter } from './paint-card.ts';
import { openTypeCase } from './type-case.ts';

// The build that follows finds these plans made.
const cache = planCache(`${projectSeeds}/..`);
const { files } = await pressEdition(pressFolder, projectSeeds, projectSeeds, cache);
const cast = await openTypeCase();
const { cut } = loadLexicon();
const source = {
  find: (path: string) => files.get(path),
  cut: (text: string) => latinTitleWords(text, [], cut),
};
const cards = listPlaces(files)
  .filter(({ address }) => address.page !== 'missing')
  .map(({ address, language }) => ({
    path: pathOf(address, language),
    layout: layOutCard(cardWords(address, language, source), cast),
  }));

test('no card of the seed has ink at its edges or over other ink, or lacks a character', () => {
  expect(cards.length).toBeGreaterThan(100);
  expect(
    cards.flatMap(({ path, layout }) => cardFaults(layout).map((fault) => `${path}: ${fault}`)),
  ).toEqual([]);
});

test('whatever is on a card can be read when it is 300 pixels wide', () => {
  const sizes = cards.flatMap(({ layout }) => layout.lines.map(({ size }) => size));
  // A quarter of these: seven pixels and a half for the date, the least that a screen can show.
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(29);
});

test('nearly all Chinese cards keep their words whole in a square', () => {
  const chinese = cards.filter(({ path }) => !path.startsWith('/en/'));
  const whole = chinese.filter(({ layout }) =>
    layout.lines.every(({ line, size }) => (line.ink[1] - line.ink[0]) * size <= 630),
  );
  expect(whole.length / chinese.length).toBeGreaterThan(0.8);
});

test('the card with most ink has not more than 120 KB', async () => {
  const { paint } = await openPainter();
  const drawings = cards.map(({ layout }) => drawCard(layout));
  const [most = ''] = drawings.toSorted((a, b) => b.length - a.length);
  expect((await paint(most)).length).toBeLessThanOrEqual(120_000);
});
