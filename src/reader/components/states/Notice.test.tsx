import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { expectAccessible } from '../../../testing/expect-accessible.ts';
import { renderComponent } from '../../../testing/render-component.tsx';
import { Notice } from './Notice.tsx';

test('it says what happened and what can be done, in its language', async () => {
  const { container } = renderComponent(
    <Notice title="No connection" text="Try again." lang="en">
      <button type="button">Retry</button>
    </Notice>,
  );
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('No connection');
  expect(screen.getByRole('button', { name: 'Retry' })).toBeTruthy();
  expect(container.querySelector('section')?.lang).toBe('en');
  await expectAccessible(container);
});
