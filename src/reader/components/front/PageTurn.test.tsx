import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { expectAccessible } from '../../../testing/expect-accessible.ts';
import { renderComponent } from '../../../testing/render-component.tsx';
import { LOCALES } from '../../locale/locales.ts';
import { PageTurn } from './PageTurn.tsx';

function renderTurn(current: number, of: number, language: 'zh' | 'en' = 'zh') {
  const locale = LOCALES[language];
  return renderComponent(
    <PageTurn
      current={current}
      of={of}
      nameOf={locale.date.nthSheet}
      hrefOf={(number) => `/page/${number}/`}
      locale={locale}
    />,
  );
}

test.each([
  [1, 3, ['/page/2/']],
  [2, 3, ['/page/1/', '/page/3/']],
  [3, 3, ['/page/2/']],
])('page %i of %i leads to %j', async (current, of, hrefs) => {
  const { container } = renderTurn(current, of);
  const links = screen.getAllByRole('link');
  expect(links.map((link) => link.getAttribute('href'))).toEqual(hrefs);
  expect(screen.getByText(LOCALES.zh.sheet.turn.place(current, of))).toBeTruthy();
  await expectAccessible(container);
});

test('the names of the pages are those of the language', () => {
  renderTurn(2, 3, 'en');
  expect(screen.getAllByRole('link').map((link) => link.textContent)).toEqual([
    '‹ Sheet 1',
    'Sheet 3 ›',
  ]);
});

test('a page by itself has nothing to turn', () => {
  const { container } = renderTurn(1, 1);
  expect(container.querySelector('nav')).toBeNull();
});
