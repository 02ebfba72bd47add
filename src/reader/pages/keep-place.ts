/** What a reader was reading: the first passage of the text that stands in the window. */
function passageInSight(root: ParentNode): Element | null {
  const passages = [...root.querySelectorAll('.article-text [id]')];
  return (
    passages.find((passage) => {
      const { top, left, right, bottom } = passage.getBoundingClientRect();
      return bottom > 0 && right > 0 && top < window.innerHeight && left < window.innerWidth;
    }) ?? null
  );
}

/** Id of the passage in sight and where its top is in the window, in CSS px; null before the text begins. */
export function placeInSight(
  root: ParentNode,
): { readonly id: string; readonly top: number } | null {
  const title = root.querySelector('.article-title')?.getBoundingClientRect();
  if (title === undefined || title.bottom > 0) return null;
  // Not the line at the very edge: what has begun above the upper quarter of the window is read.
  const eye = window.innerHeight / 4;
  const begun = [...root.querySelectorAll('.article-text [id]')].filter(
    (passage) => passage.getBoundingClientRect().top <= eye,
  );
  const passage = begun.at(-1) ?? passageInSight(root);
  return passage === null ? null : { id: passage.id, top: passage.getBoundingClientRect().top };
}

/**
 * Changes how a text is set, and brings what was being read back into sight. Who has not begun, the
 * title being in the window, stays at the beginning.
 */
export function keepPlace(root: ParentNode, change: () => void): void {
  const title = root.querySelector('.article-title')?.getBoundingClientRect();
  const begun = title !== undefined && (title.bottom <= 0 || title.left >= window.innerWidth);
  const passage = begun ? passageInSight(root) : null;
  change();
  passage?.scrollIntoView({ block: 'start', inline: 'nearest', behavior: 'instant' });
}
