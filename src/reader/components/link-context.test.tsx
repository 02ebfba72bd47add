import { render, screen } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { LinkProps } from './link-context.ts';
import { LinkProvider, useLink } from './link-context.ts';

function Way({ to }: { to: string }) {
  const Link = useLink();
  return (
    <Link href={to} lang="en">
      Way
    </Link>
  );
}

function FarLink({ href, children, lang }: LinkProps) {
  return (
    <a href={`/far${href}`} lang={lang}>
      {children}
    </a>
  );
}

function NearLink({ href, children }: LinkProps) {
  return <a href={`/near${href}`}>{children}</a>;
}

test('a component below takes the link that was chosen, with all it is given', () => {
  render(
    <LinkProvider value={FarLink}>
      <Way to="/about/" />
    </LinkProvider>,
  );
  const link = screen.getByRole('link', { name: 'Way' });
  expect([link.getAttribute('href'), link.lang]).toEqual(['/far/about/', 'en']);
});

test('the nearest choice holds', () => {
  render(
    <LinkProvider value={FarLink}>
      <LinkProvider value={NearLink}>
        <Way to="/" />
      </LinkProvider>
    </LinkProvider>,
  );
  expect(screen.getByRole('link').getAttribute('href')).toBe('/near/');
});

test('without a choice it is an error, not a dead link', () => {
  expect(() => renderToString(<Way to="/" />)).toThrow('no LinkProvider above');
});
