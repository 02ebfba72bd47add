import { createEvent, fireEvent, screen } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { expectAccessible } from '../../../testing/expect-accessible.ts';
import { renderComponent } from '../../../testing/render-component.tsx';
import { ReadingPane } from './ReadingPane.tsx';

const scrolledTo = vi.fn();

/** A pane of 320 px with 1000 px of text in it, `travelled` px read. */
function open(writing: string, travelled = 0) {
  const { container } = renderComponent(
    <ReadingPane>
      <p>正文</p>
      <input aria-label="field" />
      <button type="button">button</button>
    </ReadingPane>,
  );
  const pane = container.querySelector<HTMLElement>('.reading-pane');
  if (pane === null) throw new Error('no pane');
  pane.style.writingMode = writing;
  pane.style.lineHeight = '32px';
  let left = -travelled;
  Object.defineProperties(pane, {
    scrollWidth: { value: 1000 },
    clientWidth: { value: 320 },
    scrollLeft: {
      get: () => left,
      set: (value: number) => {
        left = value;
      },
    },
    scrollTo: { value: scrolledTo },
  });
  return { container, pane };
}

/** True when the pane took the event for itself. */
function taken(target: Element, event: Event): boolean {
  fireEvent(target, event);
  return event.defaultPrevented;
}
const press = (target: Element, key: string, more = {}) =>
  taken(target, createEvent.keyDown(target, { key, ...more }));
/** happy-dom's wheel events leave the modifiers out. */
function turn(target: Element, deltaY: number, more = {}): boolean {
  const event = createEvent.wheel(target, { deltaY });
  for (const [name, value] of Object.entries(more)) Object.defineProperty(event, name, { value });
  return taken(target, event);
}

beforeEach(() => {
  scrolledTo.mockReset();
});

test('it is accessible', async () => {
  const { container } = open('vertical-rl');
  await expectAccessible(container);
});

describe('keys', () => {
  test.each([
    ['ArrowLeft', -64],
    ['PageDown', -288],
    ['End', -680],
  ])('%s goes on, leftward, to %i', (key, left) => {
    open('vertical-rl');
    expect(press(document.body, key)).toBe(true);
    expect(scrolledTo.mock.calls).toEqual([[{ left, behavior: expect.any(String) }]]);
  });

  test('at an end the page has the keys again, but for the sideways arrows', () => {
    open('vertical-rl', 680);
    expect(press(document.body, 'PageDown')).toBe(false);
    expect(press(document.body, 'ArrowDown')).toBe(false);
    expect(press(document.body, 'ArrowLeft')).toBe(true);
  });

  test('a field keeps its keys, a button its space bar, a shortcut its meaning', () => {
    open('vertical-rl');
    expect(press(screen.getByLabelText('field'), 'ArrowLeft')).toBe(false);
    expect(press(screen.getByRole('button'), ' ')).toBe(false);
    expect(press(screen.getByRole('button'), 'PageDown')).toBe(true);
    expect(press(document.body, 'ArrowLeft', { altKey: true })).toBe(false);
    expect(press(document.body, 'ArrowLeft', { shiftKey: true })).toBe(false);
  });

  test('horizontal text leaves them alone', () => {
    open('horizontal-tb');
    expect(press(document.body, 'PageDown')).toBe(false);
  });
});

describe('the wheel', () => {
  test.each([
    ['down goes on', 0, 100, {}, -100],
    ['up goes back', 100, -30, {}, -70],
    ['by lines goes on by lines', 0, 3, { deltaMode: 1 }, -96],
    ['stops at the end', 650, 100, {}, -680],
  ])('%s', (_, from, deltaY, more, left) => {
    const { pane } = open('vertical-rl', from);
    expect(turn(pane, deltaY, more)).toBe(true);
    expect(pane.scrollLeft).toBe(left);
  });

  test.each([
    ['beyond the end', 'vertical-rl', 680, 100, {}],
    ['that zooms', 'vertical-rl', 0, 100, { ctrlKey: true }],
    ['that goes sideways by itself', 'vertical-rl', 0, 1, { deltaX: 50 }],
    ['over horizontal text', 'horizontal-tb', 0, 100, {}],
  ])('%s is left to the page', (_, writing, from, deltaY, more) => {
    const { pane } = open(writing, from);
    expect(turn(pane, deltaY, more)).toBe(false);
  });
});
