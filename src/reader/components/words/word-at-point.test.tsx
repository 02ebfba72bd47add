import { afterEach, describe, expect, test, vi } from 'vitest';
import { buildGloss } from '../../../testing/build-gloss.ts';
import { GlossPage } from '../../../testing/GlossPage.tsx';
import { renderComponent } from '../../../testing/render-component.tsx';
import { wordAtPoint } from './word-at-point.ts';

/** Every range is drawn from 0 to 100 px in both directions. */
const BOX = new DOMRect(0, 0, 100, 100);

function lay(root: Element, offset: number): void {
  const node = root.querySelector('#l5s1')?.firstChild ?? null;
  Object.assign(document, {
    caretPositionFromPoint: () => (node === null ? null : { offsetNode: node, offset }),
  });
  vi.spyOn(Range.prototype, 'getClientRects').mockReturnValue([BOX] as unknown as DOMRectList);
}
const wordAt = (root: Element, x: number) => wordAtPoint(root, buildGloss(), x, 50)?.word ?? null;

afterEach(() => {
  Reflect.deleteProperty(document, 'caretPositionFromPoint');
  vi.restoreAllMocks();
});

describe('the word at a point', () => {
  test.each([
    ['inside a word', 1, 0],
    ['at the first character of the next', 3, 1],
    ['behind the last, where the caret is past its end', 9, 2],
  ])('%s', (_, offset, word) => {
    const { container } = renderComponent(<GlossPage />);
    lay(container, offset);
    expect(wordAt(container, 50)).toBe(word);
  });

  test('on white paper is none, though a caret is near', () => {
    const { container } = renderComponent(<GlossPage />);
    lay(container, 1);
    expect(wordAt(container, 150)).toBeNull();
  });

  test('in a browser that knows neither name is none', () => {
    const { container } = renderComponent(<GlossPage />);
    expect(wordAt(container, 50)).toBeNull();
  });
});
