import { dict } from '@node-rs/jieba/dict.js';
import { randomFrom } from '../composition/random.ts';
import { loadDictionary } from '../press/words/dictionary.ts';
import { slug } from '../vocabulary/ids.ts';
import { buildArticle, buildParagraph } from './build-article.ts';
import type { SearchEdition } from './search-editions.ts';

/** Draws words as often as jieba counts them. */
function drawer(random: () => number): () => string {
  const words: string[] = [];
  const sums: number[] = [];
  let sum = 0;
  for (const line of new TextDecoder().decode(dict).split('\n')) {
    const [word = '', times = ''] = line.split(' ');
    sum += Number(times) || 0;
    words.push(word);
    sums.push(sum);
  }
  return () => {
    const wanted = random() * sum;
    let low = 0;
    for (let high = sums.length - 1; low < high; ) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) > wanted) high = middle;
      else low = middle + 1;
    }
    return words[low] ?? '';
  };
}

/**
 * Articles of 60 to 1,200 characters, sentences of eight words drawn one by one, and as English the
 * first sense of each. Words follow each other at random, so pairs across words are more varied than in
 * any language.
 */
export function drawnEdition(count: number): SearchEdition {
  const random = randomFrom(5);
  const draw = drawer(random);
  const { entriesOf } = loadDictionary();
  const cuts = new Map<string, readonly string[]>();
  const articles = Array.from({ length: count }, (_, number) => {
    const length = 60 + random() ** 2 * 1140;
    const chinese: string[] = [];
    const english: string[] = [];
    for (let made = 0; made < length; ) {
      const words = Array.from({ length: 8 }, draw);
      const text = `${words.join('')}。`;
      cuts.set(text, words);
      chinese.push(text);
      const senses = words.map((word) => entriesOf(word)[0]?.senses[0] ?? '');
      english.push(senses.join(' ').replace(/\p{Script=Han}/gu, ''));
      made += text.length;
    }
    const make = (paragraphs: readonly string[]) =>
      buildArticle({
        slug: slug(`a-${number}`),
        title: null,
        paragraphs,
        blocks: paragraphs.map((text, index) => buildParagraph(text, 3 + index * 2)),
      });
    const zh = make(chinese);
    return { zh, 'zh-hant': zh, en: make(english) };
  });
  const cut = (text: string) => cuts.get(text) ?? [];
  return { articles, words: { glossOf: () => undefined, cut } };
}
