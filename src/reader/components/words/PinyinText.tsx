interface PinyinTextProps {
  readonly text: string;
  /** Where the text begins in its passage, UTF-16. */
  readonly start: number;
  /** By offset in the passage. */
  readonly syllables: ReadonlyMap<number, string>;
}

/** Syllables of five and six letters are wider than their character and drawn narrower. */
function classOf({ length }: string): string {
  return length < 5 ? 'py' : `py py-${Math.min(length, 6)}`;
}

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
      <span key={own} className={classOf(syllable)} data-p={syllable}>
        {char}
      </span>
    );
  });
}
