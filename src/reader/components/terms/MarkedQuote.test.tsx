import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { expectAccessible } from '../../../testing/expect-accessible.ts';
import { renderComponent } from '../../../testing/render-component.tsx';
import { anchor } from '../../../vocabulary/ids.ts';
import { MarkedQuote } from './MarkedQuote.tsx';

test.each([
  ['开发区推进放管服。', [[5, 8]], ['放管服'], 'zh-Hans'],
  [
    '放管服、放管服',
    [
      [0, 3],
      [4, 7],
    ],
    ['放管服', '放管服'],
    'zh-Hans',
  ],
  ['营商環境與發展', [[0, 4]], ['营商環境'], 'zh-Hant'],
  ['The zone met.', [[0, 8]], ['The zone'], 'en'],
  ['In other words.', [], [], 'en'],
  ['短', [[0, 9]], [], 'zh-Hans'],
] as const)('%s has its marks, and loses nothing', async (text, marks, marked, lang) => {
  const { container } = renderComponent(
    <MarkedQuote use={{ anchor: anchor('l5'), text, marks }} href="/a/one/#l5" />,
  );
  const link = screen.getByRole('link');
  expect(link.textContent).toBe(text);
  expect(link.getAttribute('href')).toBe('/a/one/#l5');
  expect(link.lang).toBe(lang);
  expect([...container.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(marked);
  await expectAccessible(container);
});
