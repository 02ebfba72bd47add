import { fireEvent, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { expectAccessible } from '../../../testing/expect-accessible.ts';
import { renderComponent } from '../../../testing/render-component.tsx';
import { LOCALES } from '../../locale/locales.ts';
import { ShareMenu } from './ShareMenu.tsx';

const words = LOCALES.zh.share;

test('without a share sheet a menu copies the link to the article', async () => {
  const onCopy = vi.fn();
  const { container } = renderComponent(
    <ShareMenu locale={LOCALES.zh} onShare={null} onCopy={onCopy} />,
  );
  fireEvent.click(screen.getByRole('button', { name: words.open }));
  await expectAccessible(container);
  fireEvent.click(screen.getByRole('button', { name: words.article }));
  expect(onCopy).toHaveBeenCalledWith(null);
  expect(screen.queryByRole('button', { name: words.article })).toBeNull();
});

test('a selected sentence can be copied too', () => {
  const onCopy = vi.fn();
  renderComponent(
    <>
      <p className="article-text">
        <span className="sentence" id="l5s2">
          会议研究了工作。
        </span>
      </p>
      <ShareMenu locale={LOCALES.zh} onShare={null} onCopy={onCopy} />
    </>,
  );
  const range = document.createRange();
  range.selectNodeContents(screen.getByText('会议研究了工作。'));
  document.getSelection()?.removeAllRanges();
  document.getSelection()?.addRange(range);
  fireEvent.click(screen.getByRole('button', { name: words.open }));
  fireEvent.click(screen.getByRole('button', { name: words.passage }));
  expect(onCopy).toHaveBeenCalledWith('l5s2');
});

test('with a share sheet the one button opens it', () => {
  document.getSelection()?.removeAllRanges();
  const onShare = vi.fn();
  renderComponent(<ShareMenu locale={LOCALES.en} onShare={onShare} onCopy={() => {}} />);
  fireEvent.click(screen.getByRole('button', { name: LOCALES.en.share.open }));
  expect(onShare).toHaveBeenCalledWith(null);
});
