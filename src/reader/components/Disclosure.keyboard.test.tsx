import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { expectAccessible } from '../../testing/expect-accessible.ts';
import { renderComponent } from '../../testing/render-component.tsx';
import { Disclosure } from './Disclosure.tsx';

function open(onOpen?: () => void) {
  const { container } = renderComponent(
    <>
      <Disclosure label="Aa" name="Settings" panelId="panel" {...(onOpen ? { onOpen } : {})}>
        {(close) => (
          <>
            <button type="button">First</button>
            <button type="button" onClick={close}>
              Done
            </button>
          </>
        )}
      </Disclosure>
      <button type="button">Elsewhere</button>
    </>,
  );
  const button = screen.getByRole('button', { name: 'Settings' });
  button.focus();
  fireEvent.click(button);
  return { button, container };
}
const isOpen = () => screen.queryByRole('button', { name: 'Done' }) !== null;

describe('the keyboard', () => {
  test('Escape within the panel closes it and gives the focus back', () => {
    const { button } = open();
    screen.getByRole('button', { name: 'First' }).focus();
    fireEvent.keyDown(screen.getByRole('button', { name: 'First' }), { key: 'Escape' });
    expect(isOpen()).toBe(false);
    expect(document.activeElement).toBe(button);
  });

  test('choosing gives the focus back', () => {
    const { button } = open();
    screen.getByRole('button', { name: 'Done' }).focus();
    fireEvent.click(screen.getByRole('button', { name: 'Done' }));
    expect(document.activeElement).toBe(button);
  });

  test('leaving by Tab closes it and lets the focus go', () => {
    open();
    const elsewhere = screen.getByRole('button', { name: 'Elsewhere' });
    elsewhere.focus();
    fireEvent.focusIn(elsewhere);
    expect(isOpen()).toBe(false);
    expect(document.activeElement).toBe(elsewhere);
  });

  test.each(['Enter', ' ', 'Tab', 'ArrowDown', 'e'])('%j leaves it open', (key) => {
    open();
    fireEvent.keyDown(screen.getByRole('button', { name: 'First' }), { key });
    expect(isOpen()).toBe(true);
  });

  test('moving about within the panel leaves it open', () => {
    open();
    for (const name of ['First', 'Done', 'Settings']) {
      const inside = screen.getByRole('button', { name });
      inside.focus();
      fireEvent.focusIn(inside);
      fireEvent.pointerDown(inside);
    }
    expect(isOpen()).toBe(true);
  });

  test('Escape while it is closed is none of its business', () => {
    const { button } = open();
    fireEvent.click(button);
    const elsewhere = screen.getByRole('button', { name: 'Elsewhere' });
    elsewhere.focus();
    fireEvent.keyDown(elsewhere, { key: 'Escape' });
    expect(document.activeElement).toBe(elsewhere);
  });
});

test('the button names the panel it opens only while there is one', async () => {
  const { button, container } = open();
  const id = button.getAttribute('aria-controls');
  expect(id === null ? null : document.getElementById(id)?.textContent).toBe('FirstDone');
  await expectAccessible(container);
  fireEvent.click(button);
  expect(button.hasAttribute('aria-controls')).toBe(false);
});

test('the panel follows its button in the order of Tab', () => {
  const { container } = open();
  const names = [...container.querySelectorAll('button')].map(({ textContent }) => textContent);
  expect(names).toEqual(['Aa', 'First', 'Done', 'Elsewhere']);
});

test('who wants to know hears of each opening, while the panel is not there yet', () => {
  const seen: boolean[] = [];
  const onOpen = vi.fn(() => seen.push(isOpen()));
  const { button } = open(onOpen);
  fireEvent.click(button);
  expect(onOpen).toHaveBeenCalledTimes(1);
  fireEvent.click(button);
  expect(seen).toEqual([false, false]);
});

test('two panels do not stand open together', () => {
  renderComponent(
    ['One', 'Two'].map((name) => (
      <Disclosure key={name} label={name} panelId={name}>
        {() => <p>{`In ${name}`}</p>}
      </Disclosure>
    )),
  );
  for (const name of ['One', 'Two']) {
    const button = screen.getByRole('button', { name });
    fireEvent.pointerDown(button);
    fireEvent.click(button);
  }
  expect(screen.queryByText('In One')).toBeNull();
  expect(screen.getByText('In Two')).toBeTruthy();
});
