import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { expectAccessible } from '../../../testing/expect-accessible.ts';
import { renderComponent } from '../../../testing/render-component.tsx';
import { termId } from '../../../vocabulary/ids.ts';
import { TermLink } from './TermLink.tsx';

test.each([
  ['zh', '/terms/fangguanfu/'],
  ['zh-hant', '/zh-hant/terms/fangguanfu/'],
] as const)('in %s a term leads to its entry in that language', async (language, href) => {
  const { container } = renderComponent(
    <TermLink id={termId('fangguanfu')} language={language}>
      放管服
    </TermLink>,
  );
  expect(screen.getByRole('link', { name: '放管服' }).getAttribute('href')).toBe(href);
  await expectAccessible(container);
});
