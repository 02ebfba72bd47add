import { fireEvent, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { expectAccessible } from '../../../testing/expect-accessible.ts';
import { renderComponent } from '../../../testing/render-component.tsx';
import { anchor } from '../../../vocabulary/ids.ts';
import { LOCALES } from '../../locale/locales.ts';
import { ParagraphLink } from './ParagraphLink.tsx';

test.each([
  ['zh', '复制本段链接', 'zh-Hans'],
  ['en', 'Copy link to this paragraph', 'en'],
] as const)('in %s it is named, though no part of the text', async (language, name, lang) => {
  const { container } = renderComponent(
    <p lang="zh-Hans">
      会议研究了工作。
      <ParagraphLink anchor={anchor('l7')} locale={LOCALES[language]} onCopy={() => {}} />
    </p>,
  );
  const link = screen.getByRole('link', { name });
  expect(link.lang).toBe(lang);
  expect(link.getAttribute('href')).toBe('#l7');
  expect(container.textContent).toBe('会议研究了工作。');
  await expectAccessible(container);
});

test('a click copies this place and still goes there', () => {
  const onCopy = vi.fn();
  renderComponent(
    <ParagraphLink anchor={anchor('caption1')} locale={LOCALES.zh} onCopy={onCopy} />,
  );
  const goesOn = fireEvent.click(screen.getByRole('link'));
  expect(onCopy).toHaveBeenCalledExactlyOnceWith('caption1');
  expect(goesOn).toBe(true);
});
