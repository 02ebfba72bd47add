/** Characters that count: a space at the end of a line is not set. */
const lengthOf = (text: string) => text.replaceAll(/\s/g, '').length;

/**
 * Behind which words of a title a line ends, as places in `words`; the last line's end is not among
 * them. `['开发区', '召开', '会议']` in the lines 开发区召开, 会议 → [1].
 */
export function titleBreaks(words: readonly string[], lines: readonly string[]): readonly number[] {
  const ends: number[] = [];
  let end = 0;
  for (const line of lines.slice(0, -1)) {
    end += lengthOf(line);
    ends.push(end);
  }
  const breaks: number[] = [];
  let at = 0;
  words.forEach((word, index) => {
    at += lengthOf(word);
    if (at === ends[breaks.length]) breaks.push(index);
  });
  return breaks;
}
