import { expect, test } from 'vitest';
import { buildArticle } from '../../testing/build-article.ts';
import { buildFiles } from '../../testing/build-files.ts';
import { slug } from '../../vocabulary/ids.ts';
import { openDataFiles } from './open-data-files.ts';
import { recordSchema } from './record-schema.ts';

const files = openDataFiles(
  buildFiles([buildArticle({ slug: slug('one') }), buildArticle({ slug: slug('two') })]),
);

test('every article has three files in every language, and there is one schema', () => {
  const folders = ['', 'zh-hant/', 'en/'].flatMap((prefix) => [
    `${prefix}a/one/`,
    `${prefix}a/two/`,
  ]);
  const expected = folders.flatMap((folder) =>
    ['json', 'md', 'txt'].map((ending) => `${folder}article.${ending}`),
  );
  expect([...files.keys()].sort()).toEqual([...expected, 'article.schema.json'].sort());
});

test.each(['a/one/article.json', 'zh-hant/a/two/article.json', 'en/a/two/article.json'])(
  '%s leads to its schema and keeps to it',
  (path) => {
    const record = recordSchema.parse(JSON.parse(files.get(path) ?? ''));
    const at = new URL(record.$schema, `https://paper.example/x/${path}`);
    expect(at.pathname).toBe('/x/article.schema.json');
  },
);

test('an edition without articles has only the schema', () => {
  expect([...openDataFiles(new Map()).keys()]).toEqual(['article.schema.json']);
});
