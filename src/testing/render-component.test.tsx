import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { LinkProps } from '../reader/components/link-context.ts';
import { useLink } from '../reader/components/link-context.ts';
import { renderComponent } from './render-component.tsx';

function Way(props: Omit<LinkProps, 'href' | 'children'>) {
  const Link = useLink();
  return (
    <Link href="/about/" {...props}>
      Way
    </Link>
  );
}

test('links are plain anchors with all that a component says of them', () => {
  renderComponent(<Way lang="en" rel="next" className="x" label="The way" />);
  const link = screen.getByRole('link', { name: 'The way' });
  expect(link.getAttribute('href')).toBe('/about/');
  expect([link.lang, link.getAttribute('rel'), link.className]).toEqual(['en', 'next', 'x']);
});

test.each([true, false])('one that is switched is a button, pressed %s', (pressed) => {
  renderComponent(<Way pressed={pressed} />);
  expect(screen.getByRole('button', { pressed }).getAttribute('href')).toBe('/about/');
});
