import { expect, test } from 'vitest';
import { GlossPage } from './GlossPage.tsx';
import { renderComponent } from './render-component.tsx';

test('the page holds a title and two passages at their addresses', () => {
  const { container } = renderComponent(<GlossPage />);
  expect(container.querySelector('h1')?.textContent).toBe('开发区');
  expect([...container.querySelectorAll('p')].map(({ id }) => id)).toEqual(['l5', 'l7']);
});
