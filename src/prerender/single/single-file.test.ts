import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readLetters } from '../../reader/single/letters.ts';
import { readParcel } from '../../reader/single/parcel.ts';
import { unpackFiles } from '../../reader/single/unpack-files.ts';
import { buildFiles } from '../../testing/build-files.ts';
import { fourArticles } from '../../testing/four-articles.ts';
import { type SingleParts, singleFile } from './single-file.ts';

/** As a build has them: JSON knows no -0. */
const edition: [string, unknown][] = JSON.parse(JSON.stringify([...buildFiles(fourArticles)]));
const parts = {
  files: new Map([
    ...edition,
    ['assets/page-1.css', '.s-1{}'],
    ['data/plans/pages/1.json', { sheets: [] }],
    ['data/en/plans/pages/1.json', { sheets: [] }],
  ]),
  style: '@font-face{}',
  code: "run('</script>')",
  boot: "let s='</script><!--'",
  site: null,
};

const htmlOf = (made: SingleParts) => singleFile(made).html;

function unpack(html: string) {
  const [, letters = ''] = /<script type="text\/plain" id="parcel">([^<]*)</.exec(html) ?? [];
  return readParcel(inflateSync(readLetters(letters)).toString('utf8'));
}

test('what is put in comes out, without what no reader reads', () => {
  const { style, code, edition: packed } = unpack(htmlOf(parts));
  expect({ style, code }).toEqual({ style: parts.style, code: parts.code });
  expect(unpackFiles(packed)).toEqual(
    new Map([...parts.files].filter(([path]) => !path.includes('/plans/'))),
  );
});

test('the same parts make the same file', () => {
  const files = new Map([...parts.files].toReversed());
  expect(htmlOf({ ...parts, files })).toBe(htmlOf(parts));
});

test('no script ends before it should, and nothing is fetched', () => {
  const html = htmlOf(parts);
  expect(html.match(/<script/g)).toHaveLength(html.match(/<\/script/g)?.length ?? 0);
  expect(html).toContain("let s='<\\/script><\\!--'");
  expect(html).not.toMatch(/ (?:src|href)="(?!#|data:)/);
  expect(html).toMatch(/Content-Security-Policy" content="default-src 'none';/);
});

test.each([
  [null, []],
  ['https://paper.example/x/', ['https://paper.example/x/']],
])('of the site %s it names %j as its address', (site, addresses) => {
  const html = htmlOf({ ...parts, site });
  const links = html.matchAll(/<link rel="canonical" href="([^"]*)">/g);
  expect([...links].map(([, href]) => href)).toEqual(addresses);
});

test('help with words is left out where the file would be too large', () => {
  const files = new Map([
    ...parts.files,
    ['data/glosses/one.json', { words: ['词'] }],
    ['data/glossary.json', { terms: ['词'] }],
    ['data/zh-hant/glossary.json', { terms: ['詞'] }],
  ]);
  const pathsOf = (html: string) => [...unpackFiles(unpack(html).edition).keys()];
  const whole = singleFile({ ...parts, files });
  const smaller = singleFile({ ...parts, files }, 100);
  expect([whole.hasWords, smaller.hasWords]).toEqual([true, false]);
  expect(pathsOf(whole.html)).toEqual(expect.arrayContaining(['data/glosses/one.json']));
  expect(pathsOf(smaller.html)).toEqual(pathsOf(htmlOf(parts)));
});
