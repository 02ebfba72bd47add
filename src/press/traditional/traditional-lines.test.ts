import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { headlineWidth } from '../../composition/headline-widths.ts';
import { lineClassOf } from '../../composition/line-classes.ts';
import { nowrapRuns } from '../../composition/nowrap-runs.ts';
import { readProjectFile } from '../../testing/press-text.ts';
import { loadLexicon } from '../lexicon.ts';
import { traditionalConverter } from './to-traditional.ts';

const convert = traditionalConverter(loadLexicon().cut);
const fixtures = readdirSync(new URL('../fixtures', import.meta.url))
  .filter((file) => /^\d.*\.md$/.test(file))
  .map((file) => `src/press/fixtures/${file}`);

// What lets both scripts share plans and style sheets: a converted text breaks where the text breaks.
describe.each(['seeds/000_e99b61bfbcb1de75.txt', ...fixtures])('%s', (path) => {
  const lines = readProjectFile(path).split('\n');
  test('in traditional script is as wide and breaks at the same places', () => {
    for (const line of lines) {
      const converted = convert(line);
      expect(headlineWidth(converted)).toBe(headlineWidth(line));
      expect([...converted].map(lineClassOf)).toEqual([...line].map(lineClassOf));
      expect(nowrapRuns(converted)).toEqual(nowrapRuns(line));
    }
  });
});
