import { expect, test } from '@playwright/test';
import { HtmlValidate, type Result, StaticConfigLoader } from 'html-validate';
import { LANGUAGES, readPath } from '../src/vocabulary/routes.ts';
import { filesEnding, readBuilt } from './lib/built-site.ts';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:recommended', 'html-validate:standard'],
    rules: {
      // Ways of writing that mean the same: React closes <br/>, Vite writes <link> and crossorigin.
      'doctype-style': 'off',
      'void-style': 'off',
      'attribute-empty-style': 'off',
      // React writes names of attributes as its properties have them; HTML takes capitals for the same.
      'attr-case': 'off',
      // The field of search is sent by Enter; a button beside it would be one more thing to pass by.
      'wcag/h32': 'off',
      // A headline is as long as the paper set it; in English it is longer.
      'long-title': 'off',
    },
  }),
);

/** Entries of the terms are all alike, and two pages of three: every tenth stands for them. */
const isChosen = (file: string, index: number) =>
  !/\/?terms\/[^/]+\//.test(file) || index % 10 === 0;
const files = filesEnding('.html').filter(isChosen);

/** `a/x/index.html:3:17 rule: what is wrong`. */
const tell = (file: string, { messages }: Result) =>
  messages.map(
    ({ line, column, ruleId, message }) => `${file}:${line}:${column} ${ruleId}: ${message}`,
  );

for (const { id, tag } of LANGUAGES) {
  const own = files.filter((file) => readPath(`/${file}`).language === id);

  test(`the ${own.length} pages in ${tag} are valid HTML`, () => {
    const faults = own.flatMap((file) =>
      validator
        .validateStringSync(readBuilt(file), file)
        .results.flatMap((result) => tell(file, result)),
    );
    expect(faults).toEqual([]);
  });
}

test('the texts in feeds are valid HTML', () => {
  // Feeds of topics have the texts of the whole one.
  const feeds = LANGUAGES.map(({ prefix }) => `${prefix === '' ? '' : `${prefix}/`}feed.json`);
  const faults = feeds.flatMap((file) =>
    JSON.parse(readBuilt(file)).items.flatMap(({ content_html }: { content_html: string }) =>
      validator
        .validateStringSync(content_html, file)
        .results.flatMap((result) => tell(file, result)),
    ),
  );
  expect(faults).toEqual([]);
});
