import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeSeedFolder, projectSeeds } from '../testing/press-files.ts';
import { type Article, passagesOf } from '../vocabulary/article.ts';

const STEM = '000_e99b61bfbcb1de75';
const originals = Object.fromEntries(
  [`${STEM}.txt`, `${STEM}.desk.yaml`].map((name) => [
    name,
    readFileSync(join(projectSeeds, name), 'utf8'),
  ]),
);
const seeds = makeSeedFolder();

/** A title put otherwise, and two sentences made one, as a person adds them to the desk file. */
const CORRECTED = (originals[`${STEM}.desk.yaml`] ?? '').replace(
  /^corrections:\n/m,
  `$&
  - {from: 谱写高质量, to: 写出优质, context: 开发区谱写高质量党建新篇章, reason: 试}
  - {from: 使命。该区, to: 使命，该区, context: 中担当使命。该区通过, reason: 试}
`,
);

/** Every anchor of an article that a link may name. */
const anchorsOf = ({ blocks, captions }: Article) =>
  [
    ...blocks
      .flatMap(passagesOf)
      .flatMap(({ anchor, sentences }) => [
        anchor,
        ...sentences.flatMap((sentence) => [sentence.anchor, ...sentence.also]),
      ]),
    ...captions.map(({ anchor }) => anchor),
  ].sort();

test('a desk file that puts a title and a sentence right moves no address and no anchor', async () => {
  const before = await seeds.press(originals);
  const after = await seeds.press({ ...originals, [`${STEM}.desk.yaml`]: CORRECTED });
  const [old, corrected] = [before, after].map(({ pages }) => pages[0]?.articles ?? []);
  expect([before.errors, after.errors]).toEqual([[], []]);
  expect(corrected?.[0]?.title).toBe('开发区写出优质党建新篇章');
  expect(corrected?.[0]?.paragraphs.join('')).toContain('使命，该区通过');
  expect(corrected?.map(({ slug }) => slug)).toEqual(old?.map(({ slug }) => slug));
  expect(corrected?.map(anchorsOf)).toEqual(old?.map(anchorsOf));
});
