import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { buildArticle } from '../../../testing/build-article.ts';
import { buildSummary } from '../../../testing/build-files.ts';
import { expectAccessible } from '../../../testing/expect-accessible.ts';
import { renderComponent } from '../../../testing/render-component.tsx';
import { LOCALES } from '../../locale/locales.ts';
import { Neighbours } from './Neighbours.tsx';

const summary = buildSummary(buildArticle({ title: null }), 1);

test.each(['zh', 'en'] as const)(
  'in %s an article without a title is named by its opening',
  async (language) => {
    const locale = LOCALES[language];
    const { container } = renderComponent(
      <Neighbours
        previous={summary}
        next={null}
        hrefOf={({ slug }) => `/a/${slug}/`}
        locale={locale}
      />,
    );
    const link = screen.getByRole('link');
    expect(link.textContent).toBe(`${locale.article.previous}${summary.opening}`);
    expect(link.getAttribute('rel')).toBe('prev');
    expect(link.getAttribute('href')).toBe('/a/kaifaqu-zhaokai-huiyi/');
    await expectAccessible(container);
  },
);

test('an article that stands alone has no row', () => {
  const { container } = renderComponent(
    <Neighbours previous={null} next={null} hrefOf={() => ''} locale={LOCALES.zh} />,
  );
  expect(container.innerHTML).toBe('');
});
