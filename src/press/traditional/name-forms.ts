import { isCompoundSurname, surnameOf } from '../../text/surnames.ts';
import { openccDictionary } from './opencc-dictionary.ts';

/** Surnames that traditional writing has as they are, whatever the character is elsewhere (餘, 範). */
const SURNAMES_AS_PRINTED = '于余范谷后姜沈郁丑仇朴卜岳涂台干曲升征党咸种冲占';

/**
 * Characters that stay in given names. 杰 is the doubtful one: traditional names have both 杰 and 傑, and
 * no transcript says which, so what may stand is left to stand. 云 as a name is 雲 but for a few.
 */
const GIVEN_AS_PRINTED = '于余范杰松岳升征台斗谷冲朴姜郁沈';

/** 钟 in names is 鍾 (the family, a goblet), not 鐘 (the bell). */
const NAME_FORMS: ReadonlyMap<string, string> = new Map([['钟', '鍾']]);

/** Characters whose form in a name is not the one that a dictionary gives them elsewhere. */
export const NAME_CHARACTERS: ReadonlySet<string> = new Set([
  ...SURNAMES_AS_PRINTED,
  ...GIVEN_AS_PRINTED,
  ...NAME_FORMS.keys(),
]);

function formIn(asPrinted: string, text: string): string {
  return text.replace(/./gu, (character) =>
    asPrinted.includes(character)
      ? character
      : (NAME_FORMS.get(character) ?? openccDictionary().formOf(character) ?? character),
  );
}

/**
 * A person's name in traditional script, character by character: 于杰 → 于杰, 范长龙 → 范長龍. Surnames
 * of two characters are in the dictionary: 钟离 → 鍾離.
 */
export function traditionalName(name: string): string {
  const surname = surnameOf(name);
  const family = isCompoundSurname(surname)
    ? (openccDictionary().formOf(surname) ?? formIn(GIVEN_AS_PRINTED, surname))
    : formIn(SURNAMES_AS_PRINTED, surname);
  return family + formIn(GIVEN_AS_PRINTED, name.slice(surname.length));
}
