import { expect, test } from '@playwright/test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { jsonFeedSchema } from '../src/testing/json-feed.ts';
import { atomFaults, sitemapFaults } from '../src/testing/xml-faults.ts';
import { LANGUAGES } from '../src/vocabulary/routes.ts';
import { filesEnding, readBuilt } from './lib/built-site.ts';
import { readArticles, readEdition } from './lib/edition.ts';

const languages = LANGUAGES.length;
/** One of the edition and one of each topic, in every language. */
const feeds = (1 + readEdition().topics.length) * languages;

test('every Atom feed is valid by the schema of RFC 4287', () => {
  const files = filesEnding('feed.xml');
  expect(files).toHaveLength(feeds);
  for (const file of files) expect(atomFaults(readBuilt(file)), file).toEqual([]);
});

test('every JSON feed keeps the rules of JSON Feed 1.1', () => {
  const files = filesEnding('feed.json');
  expect(files).toHaveLength(feeds);
  for (const file of files) {
    const { error } = jsonFeedSchema.safeParse(JSON.parse(readBuilt(file)));
    expect(error?.issues ?? [], file).toEqual([]);
  }
});

test('the sitemap keeps the rules of its protocol', () => {
  expect(sitemapFaults(readBuilt('sitemap.xml'))).toEqual([]);
});

test('every article.json is valid by the schema that is published beside it', () => {
  const files = filesEnding('/article.json');
  expect(files).toHaveLength(readArticles().length * languages);
  const validate = new Ajv2020({ allErrors: true }).compile(
    JSON.parse(readBuilt('article.schema.json')),
  );
  for (const file of files) {
    validate(JSON.parse(readBuilt(file)));
    expect(validate.errors ?? [], file).toEqual([]);
  }
  expect(validate({ version: 1 })).toBe(false);
});
