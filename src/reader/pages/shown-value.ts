/** Characters of a foreign value that are shown; the rest of it helps nobody. */
const LONGEST = 24;

/** A value from an address, fit to be shown: without what cannot be seen, and not longer than a name. */
export function shownValue(value: string): string {
  const visible = Array.from(value.replace(/[\p{C}\p{Z}]+/gu, ' ').trim());
  return visible.length <= LONGEST ? visible.join('') : `${visible.slice(0, LONGEST).join('')}…`;
}
