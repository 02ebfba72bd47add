import { afterEach, expect, test, vi } from 'vitest';
import { renderComponent } from '../../../testing/render-component.tsx';
import { useHighlight } from './use-highlight.ts';

function Marked({ range }: { range: Range | null }) {
  useHighlight(range);
  return null;
}

afterEach(() => {
  vi.unstubAllGlobals();
});

test('a range is marked while it is shown', () => {
  const highlights = new Map<string, readonly Range[]>();
  class Highlight extends Array<Range> {}
  vi.stubGlobal('Highlight', Highlight);
  vi.stubGlobal('CSS', { highlights });
  const range = document.createRange();
  const { rerender } = renderComponent(<Marked range={range} />);
  expect([...(highlights.get('looked-up') ?? [])]).toEqual([range]);
  rerender(<Marked range={null} />);
  expect(highlights.size).toBe(0);
});

test('a browser without highlights shows none and does not fail', () => {
  vi.stubGlobal('Highlight', undefined);
  expect(() => renderComponent(<Marked range={document.createRange()} />)).not.toThrow();
});
