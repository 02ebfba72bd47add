import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { builtTerms } from '../../../testing/build-terms.ts';
import { expectAccessible } from '../../../testing/expect-accessible.ts';
import { renderComponent } from '../../../testing/render-component.tsx';
import { LOCALES } from '../../locale/locales.ts';
import { ArticleTermList } from './ArticleTermList.tsx';

test.each([
  ['zh', '', '本文术语', ['放管服', '王泉林', '全部术语']],
  ['zh-hant', '/zh-hant', '本文術語', ['放管服', '王泉林', '全部術語']],
  [
    'en',
    '/en',
    'Terms in this article',
    ['streamline administration', 'Wang Quanlin', 'All terms'],
  ],
] as const)('in %s all terms lead to their entries', async (language, prefix, heading, names) => {
  const { container } = renderComponent(
    <ArticleTermList terms={builtTerms} locale={LOCALES[language]} />,
  );
  const links = within(screen.getByRole('region', { name: heading })).getAllByRole('link');
  expect(links.map(({ textContent }) => textContent)).toEqual(names);
  expect(links.map((link) => link.getAttribute('href'))).toEqual(
    ['fangguanfu/', 'wang-quanlin/', ''].map((id) => `${prefix}/terms/${id}`),
  );
  await expectAccessible(container);
});

test.each([
  ['an article of no terms', { named: [], places: [] }],
  ['an edition that explains none', undefined],
])('%s has no list', (_, terms) => {
  const { container } = renderComponent(<ArticleTermList terms={terms} locale={LOCALES.zh} />);
  expect(container.innerHTML).toBe('');
});
