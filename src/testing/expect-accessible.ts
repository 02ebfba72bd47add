import axe from 'axe-core';
import { expect } from 'vitest';

/**
 * Fails on any accessibility fault that axe-core finds in a container. Colours are not computed
 * without a browser, so contrast is checked end to end; a part of a page need not have landmarks.
 */
export async function expectAccessible(container: Element): Promise<void> {
  const { violations } = await axe.run(container, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  const faults = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n  ')}`,
  );
  expect(faults).toEqual([]);
}
