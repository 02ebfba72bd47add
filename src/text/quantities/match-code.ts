const CODE =
  /[A-Z]+-?\d+[A-Za-z0-9]*(?:-\d+)?|\d+(?:[A-Z](?![a-z])[A-Z0-9]*)(?![A-Za-z])|0\d{2,}(?:-\d+)+|1[3-9]\d{9}(?!\d)|0\d+(?![\d.:])/y;

/**
 * The end of a name or number that counts nothing, at a place where no letter or digit stands before:
 * `G106`, `5G`, `COVID-19`, `0394-8221234`, a mobile number. Null where there is none; both languages
 * print them alike. 1990s, 8th and 5km are no names.
 */
export function endOfCode(text: string, at: number): number | null {
  CODE.lastIndex = at;
  return CODE.test(text) ? CODE.lastIndex : null;
}
