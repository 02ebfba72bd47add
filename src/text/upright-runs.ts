import type { Range } from '../vocabulary/article.ts';

/** One or two digits alone, or with the full stop of a list's number: `19`, `9`, `1.加强`. */
const ALONE = /(?<![!-~])[0-9]{1,2}(?:\.(?=\P{ASCII}))?(?![!-~])/gu;

/**
 * Figures that a vertical line sets upright in the room of one character (纵中横, W3C clreq): one or
 * two ASCII digits that no other digit, Latin letter, `.` or `%` touches. Years, longer figures and
 * `16.7%` are left to turn with the line; full-width digits stand upright by themselves. Offsets are
 * UTF-16 into `text`.
 */
export function uprightRuns(text: string): readonly Range[] {
  return [...text.matchAll(ALONE)].map((match) => [match.index, match.index + match[0].length]);
}
