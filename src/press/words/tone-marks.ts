const MARKS: Readonly<Record<string, string>> = {
  a: 'aāáǎàa',
  e: 'eēéěèe',
  i: 'iīíǐìi',
  o: 'oōóǒòo',
  u: 'uūúǔùu',
  ü: 'üǖǘǚǜü',
  A: 'AĀÁǍÀA',
  E: 'EĒÉĚÈE',
  O: 'OŌÓǑÒO',
};
const NUMBERED = /^([A-Za-zü]+)([1-5])$/;
/** Where the mark goes: on a, e or the o of ou; else on the last vowel. */
const MARKED = /[aeAE]|[oO](?=u)|[iouüO](?![aeiouü])/;

/**
 * One syllable with its tone as a mark: `lu:4` gives lǜ, `Zhou1` Zhōu, `r5` r (pinyin-pro's own
 * `convert` misplaces marks on capitals and does not know `u:`). What has no tone is given back.
 */
export function toneMark(numbered: string): string {
  const match = NUMBERED.exec(numbered.replace(/u:|v/g, 'ü'));
  if (match === null) return numbered;
  const [, letters = '', tone = '5'] = match;
  return letters.replace(MARKED, (vowel) => MARKS[vowel]?.charAt(Number(tone)) ?? vowel);
}
