/** Begins with a vowel, so that `xī|ān` must be written xī'ān (GB/T 16159, 隔音符号). */
const OPENS_WITH_VOWEL = /^[aāáǎàeēéěèoōóǒò]/iu;
const OPENS_WITH_CAPITAL = /^\p{Lu}/u;

/**
 * The syllables of a reading, one for each Han character it reads: `zhāo|shāng yǐn|zī` has four. In a
 * reading `|` parts the syllables of one written word, a space parts words.
 */
export function syllablesOf(reading: string): readonly string[] {
  return reading === '' ? [] : reading.split(/[| ]/);
}

/**
 * A reading as pinyin is written: `kāi|fā|qū` is kāifāqū, `xī|ān` xī'ān. A capital inside begins a
 * word: `Zhōu|kǒu|Shì` is Zhōukǒu Shì, `Shàn|Huá|yún` Shàn Huáyún.
 */
export function writePinyin(reading: string): string {
  return reading
    .split(' ')
    .map((word) =>
      word
        .split('|')
        .map((syllable, place) => {
          if (place === 0) return syllable;
          if (OPENS_WITH_CAPITAL.test(syllable)) return ` ${syllable}`;
          return OPENS_WITH_VOWEL.test(syllable) ? `'${syllable}` : syllable;
        })
        .join(''),
    )
    .join(' ');
}
