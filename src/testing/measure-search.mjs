/**
 * `node src/testing/measure-search.mjs [seed|invented|drawn] [articles …]`: how large the files of search are and what a first
 * query fetches of them (gzip), for the seed, for invented articles and for words drawn as often as
 * jieba counts them, with the time of the processor; and whether every answer is the plain scan's.
 */
import { gzipSync } from 'node:zlib';
import { load, say } from './open-browser.mjs';

const { seedEdition, inventedEdition } = /** @type {typeof import('./search-editions.ts')} */ (
  await load('testing/search-editions.ts')
);
const { drawnEdition } = /** @type {typeof import('./drawn-edition.ts')} */ (
  await load('testing/drawn-edition.ts')
);
const { askSearch } = /** @type {typeof import('./ask-search.ts')} */ (
  await load('testing/ask-search.ts')
);
const { searchFilesOf } = /** @type {typeof import('../press/search/search-files.ts')} */ (
  await load('press/search/search-files.ts')
);
const { wordsRead } = /** @type {typeof import('../press/search/words-read.ts')} */ (
  await load('press/search/words-read.ts')
);
const { searchPassages } = /** @type {typeof import('../search/search-passages.ts')} */ (
  await load('search/search-passages.ts')
);
const { foldText } = /** @type {typeof import('../search/fold-text.ts')} */ (
  await load('search/fold-text.ts')
);
const { readFoldTable } = /** @type {typeof import('../search/fold-table.ts')} */ (
  await load('search/fold-table.ts')
);
const { randomFrom } = /** @type {typeof import('../composition/random.ts')} */ (
  await load('composition/random.ts')
);

const QUERIES = 50;
const EXACT = 1000;
const FIRST = 10;
/** A reader asks again before more is read. */
const ROUNDS = 10;

/** @param {readonly number[]} numbers */
function spread(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  return [0.5, 1].map((part) => sorted[Math.ceil(part * sorted.length) - 1] ?? 0);
}
const kilobytes = (/** @type {number} */ bytes) => (bytes / 1024).toFixed(1);
const sum = (/** @type {readonly number[]} */ all) => all.reduce((a, b) => a + b, 0);

/** @typedef {Awaited<ReturnType<typeof seedEdition>>} SearchEdition */

/**
 * Queries of each kind, from places of the edition drawn at random.
 *
 * @param {SearchEdition} edition
 */
function queriesOf({ articles, words }) {
  const random = randomFrom(7);
  /** @type {<T>(from: readonly T[]) => T | undefined} */
  const pick = (from) => from[Math.floor(random() * from.length)];
  const cut = (/** @type {number} */ length) => () => {
    const article = pick(articles)?.zh;
    const text = (article && pick(searchPassages(article))?.text) ?? '';
    const at = Math.floor(random() * Math.max(1, text.length - length + 1));
    return `『${text.slice(at, at + length)}』`;
  };
  const english = (/** @type {number} */ count) => () => {
    const article = pick(articles)?.en;
    const text = (article && pick(searchPassages(article))?.text) ?? '';
    const all = text.match(/\p{Script=Latin}{4,}/gu) ?? [];
    const at = Math.floor(random() * Math.max(1, all.length - count + 1));
    return all.slice(at, at + count).join(' ');
  };
  const read = (/** @type {number} */ length) => {
    const article = pick(articles)?.zh;
    const all =
      article === undefined ? [] : wordsRead(article, words.glossOf(article.slug), words.cut);
    return pick(all.filter(({ syllables }) => syllables.length === length))?.syllables ?? [];
  };
  return {
    '2 characters': cut(2),
    '4 characters': cut(4),
    '6 characters': cut(6),
    'English word': english(1),
    'two words': english(2),
    'pinyin of 2': () => read(2).join(''),
    'pinyin of 2+2': () => [...read(2), ...read(2)].join(''),
    '2 initials': () =>
      read(2)
        .map((one) => one.charAt(0))
        .join(''),
    '4 initials': () =>
      read(4)
        .map((one) => one.charAt(0))
        .join(''),
  };
}

/**
 * @param {string} name
 * @param {SearchEdition} edition
 */
function measure(name, edition) {
  const start = performance.now();
  const files = searchFilesOf(edition.articles, edition.words);
  const seconds = (performance.now() - start) / 1000;
  const zipped = new Map();
  const sizeOf = (/** @type {string} */ path) => {
    let size = zipped.get(path);
    if (size === undefined) {
      size = gzipSync(JSON.stringify(files.get(path)), { level: 9 }).length;
      zipped.set(path, size);
    }
    return size;
  };
  say(`${name}, ${edition.articles.length} articles, made in ${seconds.toFixed(1)} s`);
  for (const folder of [
    'manifest',
    'slugs',
    'pairs',
    'words',
    'pinyin',
    'initials',
    'texts/zh/',
    'texts/en/',
  ]) {
    const paths = [...files.keys()].filter((path) => path.startsWith(`data/search/${folder}`));
    const some = paths
      .filter((_, index) => index % Math.ceil(paths.length / 500) === 0)
      .map(sizeOf);
    const all = (sum(some) * paths.length) / Math.max(1, some.length);
    say(
      `  ${folder}: ${paths.length} files, ${kilobytes(all)} KB; median and most ${spread(some).map(kilobytes)}`,
    );
  }
  const ask = askSearch(files);
  for (const [kind, make] of Object.entries(queriesOf(edition))) {
    const rows =
      /** @type {Record<'time' | 'index' | 'files' | 'rounds' | 'texts' | 'candidates' | 'found', number>[]} */ ([]);
    for (let query = 0; query < QUERIES; query += 1) {
      const typed = make();
      if (/^(?:|『\s*』)$/.test(typed)) continue;
      ask(typed, { wanted: FIRST, rounds: ROUNDS });
      const before = process.cpuUsage();
      const { index, texts, candidates, answer } = ask(typed, { wanted: FIRST, rounds: ROUNDS });
      rows.push({
        time: process.cpuUsage(before).user / 1000,
        index: sum(index.flat().map(sizeOf)),
        files: index.flat().length,
        rounds: index.length,
        texts: sum(texts.map(sizeOf)),
        candidates,
        found: answer.exact.length + answer.forgiving.length,
      });
    }
    const of = (/** @type {keyof (typeof rows)[number]} */ key) =>
      spread(rows.map((row) => row[key]));
    say(
      `  ${kind}: index ${of('index').map(kilobytes)} KB in ${of('files')} files, ${of('rounds')} rounds; texts ${of('texts').map(kilobytes)} KB; ${of('candidates')} candidates, ${of('found')} found; ${of('time').map((one) => one.toFixed(1))} ms`,
    );
  }
  checkExact(edition, files, ask);
}

/**
 * @param {SearchEdition} edition
 * @param {ReturnType<typeof searchFilesOf>} files
 * @param {ReturnType<typeof askSearch>} ask
 */
function checkExact(edition, files, ask) {
  const { fold } = /** @type {import('../vocabulary/search-files.ts').SearchManifest} */ (
    files.get('data/search/manifest.json')
  );
  const table = readFoldTable(fold);
  const folded = edition.articles.map((article) =>
    [article.zh, article['zh-hant']]
      .flatMap(searchPassages)
      .map(({ text }) => foldText(text, table).folded),
  );
  const random = randomFrom(11);
  let missed = 0;
  let extra = 0;
  const asked = edition.articles.length > 1000 ? 0 : EXACT;
  for (let query = 0; query < asked; query += 1) {
    const article = edition.articles[Math.floor(random() * edition.articles.length)]?.zh;
    const passages = article === undefined ? [] : searchPassages(article);
    const text = passages[Math.floor(random() * passages.length)]?.text ?? '';
    const length = 2 + Math.floor(random() * 5);
    const at = Math.floor(random() * Math.max(1, text.length - length + 1));
    // Every fifth is turned round, to be found nowhere or elsewhere.
    const cut = [...text.slice(at, at + length)];
    const typed = (query % 5 === 4 ? cut.toReversed() : cut).join('');
    const sought = foldText(typed, table).folded;
    if (sought === '' || /[『』]/.test(typed)) continue;
    const right = folded.flatMap((texts, number) =>
      texts.some((one) => one.includes(sought)) ? [number] : [],
    );
    const found = new Set(ask(`『${typed}』`).answer.exact.map((one) => one.article));
    missed += right.filter((number) => !found.has(number)).length;
    extra += [...found].filter((number) => !right.includes(number)).length;
  }
  if (asked > 0)
    say(`  of ${asked} strings, against a plain scan: ${missed} missed, ${extra} extra`);
}

const given = process.argv.slice(2);
const counts = given.map(Number).filter((count) => count > 0);
const wants = (/** @type {string} */ name) =>
  given.includes(name) || !given.some((one) => /^[a-z]+$/.test(one));
if (wants('seed')) measure('the seed', await seedEdition());
for (const count of counts.length > 0 ? counts : [1000, 20000]) {
  if (wants('invented')) measure('invented', inventedEdition(count));
  if (wants('drawn')) measure('drawn', drawnEdition(count));
}
