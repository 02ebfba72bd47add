import { act, render, renderHook, screen } from '@testing-library/react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { useHydrated } from './use-hydrated.ts';

function Live() {
  return <output>{useHydrated() ? 'live' : 'written'}</output>;
}

test('a written page does not claim to be live', () => {
  expect(renderToString(<Live />)).toContain('written');
});

test('a page made in the browser is live from the first', () => {
  const seen: boolean[] = [];
  renderHook(() => {
    seen.push(useHydrated());
  });
  expect(new Set(seen)).toEqual(new Set([true]));
});

test('a written page is taken over without a mismatch, and is live then', async () => {
  const box = document.createElement('div');
  box.innerHTML = renderToString(<Live />);
  document.body.append(box);
  const faults: unknown[] = [];
  const root = await act(async () =>
    hydrateRoot(box, <Live />, { onRecoverableError: (error) => faults.push(error) }),
  );
  expect(screen.getByRole('status').textContent).toBe('live');
  expect(faults).toEqual([]);
  await act(async () => root.unmount());
  box.remove();
});

test('it stays live when its parent changes', () => {
  const { rerender } = render(<Live key="a" />);
  rerender(<Live key="b" />);
  expect(screen.getByRole('status').textContent).toBe('live');
});
