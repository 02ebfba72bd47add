import { createMemoryRouter } from 'react-router';
import { afterEach, expect, test } from 'vitest';
import { letFocusGo } from './let-focus-go.ts';

afterEach(() => {
  document.body.innerHTML = '';
});

test.each([
  ['in the page that goes away', 'in', '/a/one/', null, 'BODY'],
  ['in the tools, which stay', 'out', '/a/one/', null, 'out'],
  ['under another filter', 'in', '/?topic=a', null, 'in'],
  ['of a link that asks to stay', 'in', '/en/', { stay: true }, 'in'],
])('the focus %s', async (_, focused, to, state, kept) => {
  document.body.innerHTML = '<a id="out" href="#x">x</a><main><a id="in" href="#y">y</a></main>';
  document.getElementById(focused)?.focus();
  const router = createMemoryRouter([{ path: '*' }], { initialEntries: ['/'] });
  letFocusGo(router);
  await router.navigate(to, { state });
  const { activeElement } = document;
  expect(activeElement?.id || activeElement?.tagName).toBe(kept);
});
