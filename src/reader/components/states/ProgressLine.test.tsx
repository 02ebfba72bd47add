import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { expectAccessible } from '../../../testing/expect-accessible.ts';
import { renderComponent } from '../../../testing/render-component.tsx';
import { ProgressLine } from './ProgressLine.tsx';

test.each([
  [true, 'Fetching…'],
  [false, ''],
])('loading is %s: it says %j', async (loading, said) => {
  const { container } = renderComponent(<ProgressLine loading={loading} text="Fetching…" />);
  expect(screen.getByRole('status').textContent).toBe(said);
  await expectAccessible(container);
});
