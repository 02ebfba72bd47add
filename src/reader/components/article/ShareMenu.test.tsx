import { act, fireEvent, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { expectAccessible } from '../../../testing/expect-accessible.ts';
import { renderComponent } from '../../../testing/render-component.tsx';
import { LOCALES } from '../../locale/locales.ts';
import { ShareMenu } from './ShareMenu.tsx';

const { share } = LOCALES.zh;

/** Renders the button; `press` clicks it and waits for what is fetched. */
function renderMenu(fetchPanel: () => Promise<boolean>) {
  const onCopy = vi.fn();
  const { container } = renderComponent(
    <ShareMenu
      locale={LOCALES.zh}
      onCopy={onCopy}
      fetchPanel={fetchPanel}
      drawPanel={(onClose) => (
        <button type="button" onClick={onClose}>
          面板
        </button>
      )}
    />,
  );
  const button = () => screen.getByRole('button', { name: share.open });
  const press = () => act(async () => fireEvent.click(button()));
  return { container, onCopy, button, press };
}

test('the panel is fetched when the button is come near to, and opens at a click', async () => {
  const fetchPanel = vi.fn(async () => true);
  const { button, press, container } = renderMenu(fetchPanel);
  fireEvent.pointerEnter(button());
  expect(fetchPanel).toHaveBeenCalledTimes(1);
  expect(screen.queryByText('面板')).toBeNull();
  await press();
  expect(screen.getByText('面板')).toBeDefined();
  await expectAccessible(container);
  fireEvent.click(screen.getByText('面板'));
  expect(screen.queryByText('面板')).toBeNull();
});

test('without a network the link is copied, and the next click tries again', async () => {
  const fetchPanel = vi.fn(async () => false);
  const { onCopy, press } = renderMenu(fetchPanel);
  await press();
  expect(onCopy).toHaveBeenCalledTimes(1);
  expect(screen.queryByText('面板')).toBeNull();
  fetchPanel.mockResolvedValue(true);
  await press();
  expect(onCopy).toHaveBeenCalledTimes(1);
  expect(screen.getByText('面板')).toBeDefined();
});
