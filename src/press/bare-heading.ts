/** How many characters at either end of a line are heading marks. */
export interface HeadingMarks {
  readonly opening: number;
  readonly closing: number;
}

/** The line is no heading. */
export const NO_MARKS: HeadingMarks = { opening: 0, closing: 0 };

/** Marks without the space that Markdown asks for, and as many at the end if there are any. */
const BARE_HEADING = /^(#{1,6})(?=[^\s#])(?:.*?[^\s#](\1)$)?/;
/** The name of a discussion on the web, which is no heading: `#家乡味道#征文启事`. */
const HASHTAG = /^#[^\s#]{1,30}#(?!#)/;

/** The heading marks that OCR tools set without a space: `##标题`, `##标题##`. */
export function bareHeadingMarks(text: string): HeadingMarks {
  if (HASHTAG.test(text)) return NO_MARKS;
  const [, opening = '', closing = ''] = BARE_HEADING.exec(text) ?? [];
  return { opening: opening.length, closing: closing.length };
}
