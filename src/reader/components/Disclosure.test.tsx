import { fireEvent, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { expectAccessible } from '../../testing/expect-accessible.ts';
import { renderComponent } from '../../testing/render-component.tsx';
import { Disclosure } from './Disclosure.tsx';

const disclosure = (
  <>
    <Disclosure label="More" panelId="panel">
      {(close) => (
        <button type="button" onClick={close}>
          Done
        </button>
      )}
    </Disclosure>
    <button type="button">Elsewhere</button>
  </>
);

test('a click opens the panel, and says so', async () => {
  const { container } = renderComponent(disclosure);
  const button = screen.getByRole('button', { name: 'More' });
  expect(button.getAttribute('aria-expanded')).toBe('false');
  fireEvent.click(button);
  expect(button.getAttribute('aria-expanded')).toBe('true');
  expect(screen.getByRole('button', { name: 'Done' })).toBeTruthy();
  await expectAccessible(container);
});

test.each([
  ['Escape', () => fireEvent.keyDown(document, { key: 'Escape' })],
  ['its own button', () => fireEvent.click(screen.getByRole('button', { name: 'More' }))],
  ['what is in it', () => fireEvent.click(screen.getByRole('button', { name: 'Done' }))],
  ['a press elsewhere', () => fireEvent.pointerDown(document.body)],
  ['focus elsewhere', () => fireEvent.focusIn(screen.getByRole('button', { name: 'Elsewhere' }))],
])('%s closes it', (_, close) => {
  renderComponent(disclosure);
  fireEvent.click(screen.getByRole('button', { name: 'More' }));
  close();
  expect(screen.queryByRole('button', { name: 'Done' })).toBeNull();
});
