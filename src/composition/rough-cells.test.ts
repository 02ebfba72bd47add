import { expect, test } from 'vitest';
import { inventor } from '../testing/invented-articles.ts';
import { englishInventor } from '../testing/invented-english.ts';
import { flowOf } from './body-lines.ts';
import { roughCells } from './rough-cells.ts';

test.each([
  ['Chinese', inventor(4).page(12), 13],
  ['English', englishInventor(4).page(12), 16],
])('what %s articles take is estimated to a tenth', (_, articles, measure) => {
  for (const article of articles) {
    const lines = flowOf(article.flow, article.script).linesAt(measure).length;
    // Half a line at the end of each passage, more or less.
    const off = Math.abs(roughCells(article, measure) / measure - lines);
    expect(off).toBeLessThan(lines * 0.1 + article.flow.length / 2 + 1);
  }
});
