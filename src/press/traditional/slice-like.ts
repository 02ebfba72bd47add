/**
 * A text cut where other parts end: `sliceLike('黨建新篇章', ['党建', '新篇章'])` is `黨建`, `新篇章`. Null
 * when the parts together are not as long as the text.
 */
export function sliceLike(text: string, parts: readonly string[]): readonly string[] | null {
  if (parts.reduce((sum, part) => sum + part.length, 0) !== text.length) return null;
  let start = 0;
  return parts.map((part) => {
    const end = start + part.length;
    const slice = text.slice(start, end);
    start = end;
    return slice;
  });
}
