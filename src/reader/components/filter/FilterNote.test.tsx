import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { expectAccessible } from '../../../testing/expect-accessible.ts';
import { renderComponent } from '../../../testing/render-component.tsx';
import { LOCALES } from '../../locale/locales.ts';
import { FilterNote } from './FilterNote.tsx';

test.each(['zh', 'en'] as const)('in %s a note comes with the way out', async (language) => {
  const { filter } = LOCALES[language];
  const { container } = renderComponent(
    <FilterNote text={filter.empty} href="/" locale={LOCALES[language]} />,
  );
  expect(screen.getByRole('status').textContent).toContain(filter.empty);
  expect(screen.getByRole('link', { name: filter.clear }).getAttribute('href')).toBe('/');
  await expectAccessible(container);
});
