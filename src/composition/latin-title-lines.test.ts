import fc from 'fast-check';
import { expect, test } from 'vitest';
import { breakLatinTitle } from './latin-title-lines.ts';
import { latinTitleWords } from './latin-title-words.ts';
import { latinWidth } from './latin-widths.ts';

const broken = (title: string, count: number) => breakLatinTitle(latinTitleWords(title, []), count);

test.each([
  ['Zone holds enlarged meeting', 1, ['Zone holds enlarged meeting']],
  ['Zone holds enlarged Party meeting', 2, ['Zone holds enlarged', 'Party meeting']],
  // Even lines, were it not for the words that lean on the next.
  [
    'Ten villages in the valley get running water',
    2,
    ['Ten villages in the valley', 'get running water'],
  ],
  ['Mayor speaks of the harbour at dawn', 2, ['Mayor speaks', 'of the harbour at dawn']],
  // A quotation is cut only where that is much more even.
  ['“Red Sail” volunteers mend roofs', 2, ['“Red Sail” volunteers', 'mend roofs']],
  ['Harbour', 2, null],
  ['An extraordinarilylongword', 2, null],
])('%s in %i lines', (title, count, expected) => {
  expect(broken(title, count)).toEqual(expected);
});

test('no word is lost and no line is far shorter than the longest', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abcdefgWM'), minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 1, maxLength: 16 }),
      fc.integer({ min: 1, max: 5 }),
      (words, count) => {
        const title = words.join(' ');
        const lines = broken(title, count);
        if (!lines) return;
        const widths = lines.map((line) => latinWidth(line, 'headline'));
        expect(lines.join(' ')).toBe(title);
        expect(lines).toHaveLength(count);
        expect(Math.min(...widths)).toBeGreaterThanOrEqual(Math.max(...widths) * 0.3 - 1e-9);
      },
    ),
  );
});
