/** A phrase whose numbers count nothing, and how it may read in English: 一对一, one-on-one. */
export interface SetPhrase {
  readonly phrase: string;
  readonly english: readonly string[];
}

/** Where each set phrase of a text ends, by where it starts; UTF-16 units. */
export type PhraseEnds = ReadonlyMap<number, number>;

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** The places of the patterns, the longest phrase first, none within another. */
function findEnds(
  text: string,
  phrases: readonly string[],
  toPattern: (phrase: string) => RegExp,
): PhraseEnds {
  const ends = new Map<number, number>();
  const taken = new Array<boolean>(text.length).fill(false);
  for (const phrase of [...phrases].sort((a, b) => b.length - a.length)) {
    for (const { index, 0: words } of text.matchAll(toPattern(phrase))) {
      const end = index + words.length;
      if (words === '' || taken.slice(index, end).includes(true)) continue;
      taken.fill(true, index, end);
      ends.set(index, end);
    }
  }
  return ends;
}

/** The set phrases of a Chinese text. */
export function findPhrasesZh(text: string, phrases: readonly SetPhrase[]): PhraseEnds {
  const words = phrases.map(({ phrase }) => phrase);
  return findEnds(text, words, (phrase) => new RegExp(escaped(phrase), 'g'));
}

/** Those of an English text: whole words in any case; quotes, hyphens and spaces in any form. */
export function findPhrasesEn(text: string, phrases: readonly SetPhrase[]): PhraseEnds {
  const words = phrases.flatMap(({ english }) => english);
  return findEnds(text, words, (phrase) => {
    const loose = escaped(phrase)
      .replace(/['‘’]/g, "['‘’]")
      .replace(/["“”]/g, '["“”]')
      .replace(/[-‐‑]/g, '[-‐‑]')
      .replace(/\s+/g, '\\s+');
    return new RegExp(`(?<![\\p{L}\\d])${loose}(?![\\p{L}\\d])`, 'giu');
  });
}
