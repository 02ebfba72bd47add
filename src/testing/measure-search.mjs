/**
 * `node src/testing/measure-search.mjs [articles …]`: how large the index of pairs is and what a query
 * fetches of it (gzip), for invented articles and for words drawn as often as jieba counts them.
 */
import { gzipSync } from 'node:zlib';
import { dict } from '@node-rs/jieba/dict.js';
import { load, say } from './open-browser.mjs';

const { inventor } = /** @type {typeof import('./invented-articles.ts')} */ (
  await load('testing/invented-articles.ts')
);
const { randomFrom } = /** @type {typeof import('../composition/random.ts')} */ (
  await load('composition/random.ts')
);
const { buildPairIndex, candidates, shardsOfQuery } =
  /** @type {typeof import('../search/pair-index.ts')} */ (await load('search/pair-index.ts'));
const { foldText } = /** @type {typeof import('../search/fold-text.ts')} */ (
  await load('search/fold-text.ts')
);
const { foldedTexts } = /** @type {typeof import('../search/search-passages.ts')} */ (
  await load('search/search-passages.ts')
);
const { seedPage } = /** @type {typeof import('./seed-page.ts')} */ (
  await load('testing/seed-page.ts')
);
const QUERIES = 300;
const NO_TABLE = new Map();

/** @param {number} count */
function invented(count) {
  const pages = Array.from({ length: Math.ceil(count / 20) }, (_, seed) => inventor(seed).page(20));
  return pages
    .flat()
    .slice(0, count)
    .map(({ titleWords, flow }) => [titleWords.join(''), ...flow.map(({ text }) => text)]);
}

/**
 * Articles of 60 to 1,200 characters, a mark every six words. Words follow each other at random, so
 * pairs across words are more varied than in any language.
 * @param {number} count
 */
function drawn(count) {
  const words = /** @type {string[]} */ ([]);
  const sums = /** @type {number[]} */ ([]);
  let sum = 0;
  for (const line of new TextDecoder().decode(dict).split('\n')) {
    const [word = '', times = ''] = line.split(' ');
    sum += Number(times) || 0;
    words.push(word);
    sums.push(sum);
  }
  const random = randomFrom(5);
  const word = () => {
    const wanted = random() * sum;
    let low = 0;
    for (let high = sums.length - 1; low < high; ) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) > wanted) high = middle;
      else low = middle + 1;
    }
    return words[low] ?? '';
  };
  return Array.from({ length: count }, () => {
    const length = 60 + random() ** 2 * 1140;
    let text = '';
    for (let at = 0; text.length < length; at += 1) text += word() + (at % 6 === 5 ? '，' : '');
    return [text];
  });
}

/** @param {readonly number[]} numbers */
function spread(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  return [0.5, 0.95, 1].map((part) => sorted[Math.ceil(part * sorted.length) - 1] ?? 0);
}
const kilobytes = (/** @type {number} */ bytes) => (bytes / 1024).toFixed(1);

/**
 * @param {string} name
 * @param {readonly (readonly string[])[]} articles
 */
function measure(name, articles) {
  const folded = articles.map((texts) => texts.map((text) => foldText(text, NO_TABLE).folded));
  const start = performance.now();
  const { shards } = buildPairIndex(folded);
  const seconds = (performance.now() - start) / 1000;
  const plain = shards.map((shard) => Buffer.byteLength(shard));
  const zipped = shards.map((shard) => gzipSync(shard, { level: 9 }).length);
  const sum = (/** @type {readonly number[]} */ all) => all.reduce((a, b) => a + b, 0);
  const characters = sum(folded.map((texts) => texts.join('').length));
  say(
    `${name}, ${articles.length} articles, ${Math.round(characters / articles.length)} characters each: ${shards.length} shards, ${kilobytes(sum(plain))} KB (${kilobytes(sum(zipped))} gzip), built in ${seconds.toFixed(1)} s`,
  );
  say(`  a shard, gzip KB: median, 95 %, most ${spread(zipped).map(kilobytes).join(', ')}`);
  const random = randomFrom(7);
  for (const length of [1, 2, 4, 6]) {
    const fetched = [];
    let named = 0;
    let right = 0;
    for (let query = 0; query < QUERIES; query += 1) {
      const texts = folded[Math.floor(random() * folded.length)] ?? [];
      const text = texts[Math.floor(random() * texts.length)] ?? '';
      const at = Math.floor(random() * Math.max(1, text.length - length + 1));
      const asked = text.slice(at, at + length);
      const wanted = shardsOfQuery(asked, shards.length);
      fetched.push(sum(wanted.map((shard) => zipped[shard] ?? 0)));
      const some = new Map(wanted.map((shard) => [shard, shards[shard] ?? '']));
      const found = candidates(asked, some, shards.length);
      named += found.length;
      right += found.filter((number) => folded[number]?.some((one) => one.includes(asked))).length;
    }
    say(
      `  ${length} characters: fetches ${spread(fetched).map(kilobytes).join(', ')} KB; ${(named / QUERIES).toFixed(1)} candidates, ${(right / QUERIES).toFixed(1)} of them right`,
    );
  }
  const texts = folded.map((one) => gzipSync(one.join('\n'), { level: 9 }).length);
  say(`  an article's folded text, gzip KB: ${spread(texts).map(kilobytes).join(', ')}`);
}

measure(
  'the seed',
  seedPage().articles.map((article) => foldedTexts([article], NO_TABLE)),
);
const asked = process.argv.slice(2).map(Number);
for (const count of asked.length > 0 ? asked : [10, 1000, 20000]) {
  measure('invented', invented(count));
  measure('drawn', drawn(count));
}
