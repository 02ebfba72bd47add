/** `[start, end)` of one sentence, in UTF-16 code units of the text it was cut from. */
export type SentenceSpan = readonly [start: number, end: number];

/**
 * A stop with the quotes and brackets that close behind it (GB/T 15834: the closing quote belongs to
 * the sentence). An ellipsis ends a sentence only before a closing quote: within one it is a pause.
 */
const STOP = /(?:[。！？!?]+(?:……|…)?|(?:……|…)(?=[”’」』]))[”’」』）)》】\]]*/g;

/**
 * Cuts a text into sentences that cover it without gap or overlap; white space behind a stop goes
 * with the sentence before it. `“好。”他说。` has two. An empty text has none.
 */
export function cutSentences(text: string): SentenceSpan[] {
  const spans: SentenceSpan[] = [];
  let start = 0;
  for (const stop of text.matchAll(STOP)) {
    let end = stop.index + stop[0].length;
    if (/[，、；：,;:）)》]/.test(text.charAt(end))) continue;
    while (end < text.length && /\s/.test(text.charAt(end))) end++;
    spans.push([start, end]);
    start = end;
  }
  if (start < text.length) spans.push([start, text.length]);
  return spans;
}
