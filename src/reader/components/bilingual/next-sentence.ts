/** Keys that go from sentence to sentence, and where: by so many, or to an end. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowRight: 1,
  ArrowUp: -1,
  ArrowLeft: -1,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/**
 * The sentence that a key (`KeyboardEvent.key`) leads to from `current`, among all in reading order.
 * Null where the key means nothing or there is nothing further.
 */
export function nextSentence(
  key: string,
  current: string,
  sentences: readonly string[],
): string | null {
  const step = Object.hasOwn(STEPS, key) ? STEPS[key] : undefined;
  const from = sentences.indexOf(current);
  if (step === undefined || from === -1) return null;
  const to = Math.min(sentences.length - 1, Math.max(0, from + step));
  return to === from ? null : (sentences[to] ?? null);
}
