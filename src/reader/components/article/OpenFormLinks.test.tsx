import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderComponent } from '../../../testing/render-component.tsx';
import { LOCALES } from '../../locale/locales.ts';
import { OpenFormLinks } from './OpenFormLinks.tsx';

test('every form of the article is a link to its file, with its type', () => {
  const { container } = renderComponent(<OpenFormLinks folder="/x/a/one/" locale={LOCALES.en} />);
  expect(container.textContent).toBe('Other formats: JSON · Markdown · TXT');
  const links = screen.getAllByRole('link');
  expect(links.map((link) => [link.getAttribute('href'), link.getAttribute('type')])).toEqual([
    ['/x/a/one/article.json', 'application/json'],
    ['/x/a/one/article.md', 'text/markdown'],
    ['/x/a/one/article.txt', 'text/plain'],
  ]);
});
