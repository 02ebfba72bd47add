interface PinyinTextProps {
  readonly text: string;
  /** Where the text begins in its passage, UTF-16. */
  readonly start: number;
  /** By offset in the passage. */
  readonly syllables: ReadonlyMap<number, string>;
}

/** From this many letters on a syllable is wider than its character and is drawn narrower. */
const LONG = 5;

/**
 * Text with pinyin above each character, or beside it in vertical lines. The pinyin is drawn by style
 * from an attribute and is no part of the text: what is copied, found and read aloud is the Chinese.
 */
export function PinyinText({ text, start, syllables }: PinyinTextProps) {
  let at = start;
  return Array.from(text, (char) => {
    const own = at;
    const syllable = syllables.get(own);
    at += char.length;
    if (syllable === undefined) return char;
    return (
      <span key={own} className={syllable.length < LONG ? 'py' : 'py py-long'} data-p={syllable}>
        {char}
      </span>
    );
  });
}
