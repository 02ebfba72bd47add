import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { reporterFile } from '../../../testing/build-terms.ts';
import { expectAccessible } from '../../../testing/expect-accessible.ts';
import { renderComponent } from '../../../testing/render-component.tsx';
import { LOCALES } from '../../locale/locales.ts';
import { TermBylines } from './TermBylines.tsx';

const hrefOf = (slug: string) => `/a/${slug}/`;

test.each([
  ['zh', '署名2篇', ['第一篇记者', '（无题）记者 · 图片：摄']],
  ['en', 'Byline of 2 articles', ['第一篇记者', 'Untitled记者 · 摄 (picture)']],
] as const)('in %s each article comes with its roles, each once', async (...row) => {
  const [language, heading, said] = row;
  const { container } = renderComponent(
    <TermBylines bylines={reporterFile.bylines} hrefOf={hrefOf} locale={LOCALES[language]} />,
  );
  expect(screen.getByRole('region', { name: heading })).toBeTruthy();
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(said);
  await expectAccessible(container);
});

test('without bylines there is no section', () => {
  const { container } = renderComponent(
    <TermBylines bylines={[]} hrefOf={hrefOf} locale={LOCALES.zh} />,
  );
  expect(container.innerHTML).toBe('');
});
