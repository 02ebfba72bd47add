import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { expectAccessible } from '../../../testing/expect-accessible.ts';
import { renderComponent } from '../../../testing/render-component.tsx';
import { FilterNote } from './FilterNote.tsx';

test('a note comes with the ways out', async () => {
  const ways = [
    { href: '/?kind=news', name: '去掉人物“甲”（3篇）', key: 'person' },
    { href: '/', name: '看全部稿件', key: 'all' },
  ];
  const { container } = renderComponent(<FilterNote text="没有。" ways={ways} />);
  expect(screen.getByRole('status').textContent).toContain('没有。');
  for (const { name, href } of ways)
    expect(screen.getByRole('link', { name }).getAttribute('href')).toBe(href);
  await expectAccessible(container);
});
