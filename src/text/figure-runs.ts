import type { Range } from '../vocabulary/article.ts';

const NUMBER = '[0-9０-９][0-9０-９.,．，]*';
const UNIT =
  '(?:多|余|餘)?(?:[百千万亿萬億]{0,2}(?:元|人次|人|户|戶|个|個|辆|輛|条|條|座|次|项|項|家|名|期|岁|歲|周年|週年|年|月|日|号|號|时|時|分|吨|噸|亩|畝|公里|平方米|米|级|級|届|屆)|[百千万亿萬億]{1,2}|[%％‰℃])';
const RUN = new RegExp(`${NUMBER} ?${UNIT}`, 'gu');

/**
 * Figures with their units, which no line may part: `58.3亿元`, `46辆`, `19日`. Offsets are UTF-16
 * into `text`. A date is several runs, so a line may still end after its year or month.
 * Rule 6 of the setting rules; the list of units is what the seed and its like print.
 */
export function figureRuns(text: string): readonly Range[] {
  return [...text.matchAll(RUN)].map((match) => [match.index, match.index + match[0].length]);
}
