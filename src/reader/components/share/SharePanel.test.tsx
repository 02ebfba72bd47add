import { fireEvent, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { expectAccessible } from '../../../testing/expect-accessible.ts';
import { renderComponent } from '../../../testing/render-component.tsx';
import { LOCALES } from '../../locale/locales.ts';
import { SHARE_LABELS } from '../../locale/share-labels.ts';
import { SharePanel, type SharePart } from './SharePanel.tsx';

const labels = SHARE_LABELS.zh;

function panel(part: SharePart | null, onPart = vi.fn(), onChoose = vi.fn(), onClose = vi.fn()) {
  return (
    <SharePanel
      locale={LOCALES.zh}
      labels={labels}
      ways={[{ name: '复制', onChoose }]}
      part={part}
      onPart={onPart}
      address="https://paper.example/a/%E7%94%B2/"
      caption={labels.qr.article}
      said="链接已复制"
      onClose={onClose}
    >
      <p>引文</p>
    </SharePanel>
  );
}

test('opens as a dialog with the ways, the code and its address in letters', async () => {
  const [onPart, onChoose] = [vi.fn(), vi.fn()];
  const { container } = renderComponent(panel(null, onPart, onChoose));
  expect(screen.getByRole('dialog', { name: LOCALES.zh.share.open }).hasAttribute('open')).toBe(
    true,
  );
  expect(screen.getByText('https://paper.example/a/甲/')).toBeDefined();
  expect(screen.getByRole('status').textContent).toBe('链接已复制');
  fireEvent.click(screen.getByRole('button', { name: '复制' }));
  expect(onChoose).toHaveBeenCalledTimes(1);
  fireEvent.click(screen.getByRole('button', { name: labels.cite.open }));
  expect(onPart).toHaveBeenCalledExactlyOnceWith('cite');
  await expectAccessible(container);
});

test('a part takes the place of the ways and has the focus, which goes back with it', () => {
  const onPart = vi.fn();
  const { rerender } = renderComponent(panel(null, onPart));
  rerender(panel('cite', onPart));
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: labels.cite.title }));
  expect(screen.getByText('引文')).toBeDefined();
  expect(screen.queryByRole('button', { name: labels.poster.open })).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: labels.back }));
  expect(onPart).toHaveBeenCalledExactlyOnceWith(null);
  rerender(panel(null, onPart));
  expect(document.activeElement).toBe(screen.getByRole('button', { name: labels.cite.open }));
});

test('its close button closes it, and its keys stay within', () => {
  const [onClose, onKey] = [vi.fn(), vi.fn()];
  document.addEventListener('keydown', onKey);
  renderComponent(panel(null, vi.fn(), vi.fn(), onClose));
  fireEvent.keyDown(screen.getByRole('dialog'), { key: 'ArrowRight' });
  expect(onKey).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('button', { name: LOCALES.zh.notes.close }));
  expect(onClose).toHaveBeenCalledTimes(1);
  document.removeEventListener('keydown', onKey);
});
