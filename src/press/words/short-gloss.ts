import type { Dictionary, DictionaryEntry } from './dictionary.ts';
import { functionWords } from './function-words.ts';

/** Longest gloss, in characters. */
const LONGEST = 90;
/** What helps nobody who reads: other spellings, measure words, the sound elsewhere. */
const DROPPED =
  /^CL:|\bvariant of\b|^see (?:also )?\p{Script=Han}|Taiwan pr\.|^also pr\.|^surname |^Kangxi radical/u;
const REFERENCE = /(?:variant of|^see(?: also)?) (?:(\p{Script=Han}+)\|)?(\p{Script=Han}+)/u;
/** Senses of one field or style, and abbreviations: they come last. */
const RARE =
  /^\((?!one's|sth|sb)(?:[a-z][^)]{1,22}|Tw|HK|Buddhism|Internet slang)\) |^used in|^classifier for|^abbr\. for|^short name for/u;

/** `政協|政协[Zheng4 xie2]` is 政协: the script of the page, and no reading in the midst of English. */
function clean(sense: string): string {
  return sense
    .replace(/\p{Script=Han}+\|(\p{Script=Han}+)/gu, '$1')
    .replace(/\[[A-Za-z][A-Za-z0-9:,·\- ]*\]/g, '')
    .replace(/ ?\(CL:[^)]*\)/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function fitSenses(senses: readonly string[]): string {
  let made = '';
  for (const sense of senses) {
    const next = made === '' ? sense : `${made}; ${sense}`;
    if (next.length <= LONGEST) made = next;
    else if (made === '') return `${next.slice(0, LONGEST - 1).replace(/[\s,;(]+\S*$/u, '')}…`;
  }
  return made;
}

function sensesOf(entries: readonly DictionaryEntry[]): readonly string[] {
  const senses = entries.flatMap((entry) => entry.senses).filter((sense) => !DROPPED.test(sense));
  const usual = senses.filter((sense) => !RARE.test(sense));
  const rare = senses.filter((sense) => RARE.test(sense));
  return [...new Set([...usual, ...rare].map(clean))].filter((sense) => sense !== '');
}

/**
 * The most useful senses of a word in one reading, parted by `; `, at most 90 characters: `fā|zhǎn`
 * gives "development; growth; to develop; to grow; to expand"; a little word (和) has our own. An entry that only points at another
 * word is glossed by that one; null when the dictionary has nothing to say.
 */
export function shortGloss(word: string, reading: string, dictionary: Dictionary): string | null {
  const all = dictionary.entriesOf(word);
  const same = all.filter((entry) => entry.reading === reading);
  const entries = same.length > 0 ? same : all;
  const own = [...word].length === 1 ? functionWords.get(word) : undefined;
  if (own !== undefined) return own;
  const gloss = fitSenses(sensesOf(entries));
  if (gloss !== '') return gloss;
  for (const sense of entries.flatMap((entry) => entry.senses)) {
    const target = REFERENCE.exec(sense)?.[2];
    if (target === undefined || target === word) continue;
    const other = fitSenses(sensesOf(dictionary.entriesOf(target)));
    if (other !== '') return other;
  }
  const [rest = ''] = entries.flatMap((entry) => entry.senses);
  return rest === '' ? null : fitSenses([clean(rest)]);
}
