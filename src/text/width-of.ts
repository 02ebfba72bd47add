/** Width of a text in ems: a full-width character is 1, an ASCII one about a half. */
export function widthOf(text: string): number {
  const ascii = text.replace(/[^\p{ASCII}]/gu, '').length;
  return Array.from(text).length - ascii / 2;
}
