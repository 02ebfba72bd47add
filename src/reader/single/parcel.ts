/** What a single file has compressed. */
export interface Parcel {
  readonly style: string;
  /** The reader as a classic script. */
  readonly code: string;
  /** The edition as `packFiles` writes it. */
  readonly edition: string;
}

/** The parts one after the other, their lengths in UTF-16 units on a first line: nothing is escaped. */
export function writeParcel({ style, code, edition }: Parcel): string {
  return `${style.length} ${code.length}\n${style}${code}${edition}`;
}

/** Cuts what `writeParcel` wrote; throws where it is anything else. */
export function readParcel(text: string): Parcel {
  const [head = '', style = '', code = ''] = /^(\d+) (\d+)\n/.exec(text) ?? [];
  if (head === '') throw new Error('this is no parcel');
  const codeAt = head.length + Number(style);
  const editionAt = codeAt + Number(code);
  return {
    style: text.slice(head.length, codeAt),
    code: text.slice(codeAt, editionAt),
    edition: text.slice(editionAt),
  };
}
