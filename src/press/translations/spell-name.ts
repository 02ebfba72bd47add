import { pinyin } from 'pinyin-pro';
import { nameScore } from '../../text/person-names.ts';
import { surnameOf } from '../../text/surnames.ts';

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Pinyin as one word; an apostrophe parts what would read otherwise: 西安 → `xi’an`. */
function joinSyllables(syllables: readonly string[]): string {
  return syllables.map((one, i) => (i > 0 && /^[aoe]/.test(one) ? `’${one}` : one)).join('');
}

/**
 * A Chinese person's name in letters after GB/T 28039: surname first, the given name one word, no
 * tones: 王泉林 → `Wang Quanlin`, 单华云 → `Shan Huayun`. What has no known surname (an institution, a
 * pen name, a Uyghur name, a name in letters) stays as it is, for its spelling would be a guess.
 */
export function spellName(name: string): string {
  if (nameScore(name) === null) return name;
  const long = [...surnameOf(name)].length;
  const syllables = pinyin(name, { toneType: 'none', type: 'array', surname: 'head' });
  return [syllables.slice(0, long), syllables.slice(long)]
    .map((part) => capital(joinSyllables(part)))
    .join(' ');
}
