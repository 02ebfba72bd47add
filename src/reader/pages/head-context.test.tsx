import { render } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import type { Head } from './head-context.ts';
import { HeadProvider, useHead } from './head-context.ts';

const front: Head = { title: '周口', description: '本版4篇', lang: 'zh-Hans' };

function Page(head: Head) {
  useHead(head);
  return null;
}

function show() {
  const publish = vi.fn();
  const page = (head: Head) => (
    <HeadProvider value={publish}>
      <Page {...head} />
    </HeadProvider>
  );
  const { rerender } = render(page(front));
  return { publish, show: (head: Head) => rerender(page(head)) };
}

test('a page publishes its head once', () => {
  const { publish, show: showAgain } = show();
  showAgain({ ...front });
  expect(publish.mock.calls).toEqual([[front]]);
});

test.each([
  ['title', { ...front, title: '第一篇' }],
  ['description', { ...front, description: '本版1篇' }],
  ['language', { ...front, lang: 'en' }],
])('another %s is published', (_, head) => {
  const { publish, show: showAgain } = show();
  showAgain(head);
  expect(publish.mock.calls).toEqual([[front], [head]]);
});

test('of two pages one after the other the later stands', () => {
  const { publish, show: showAgain } = show();
  showAgain({ ...front, title: 'b' });
  showAgain(front);
  expect(publish).toHaveBeenLastCalledWith(front);
});

test('without anybody to publish to a page is still a page', () => {
  expect(() => render(<Page {...front} />)).not.toThrow();
});
