import { expect, test } from 'vitest';
import { buildTermFiles } from './build-terms.ts';

test('every term of the list has its file, in each language', () => {
  const paths = [...buildTermFiles().keys()].toSorted();
  expect(paths).toEqual(
    ['data', 'data/en', 'data/zh-hant']
      .flatMap((folder) => [
        `${folder}/terms.json`,
        `${folder}/terms/fangguanfu.json`,
        `${folder}/terms/wang-quanlin.json`,
      ])
      .toSorted(),
  );
});
