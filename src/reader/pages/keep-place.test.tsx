import { expect, test, vi } from 'vitest';
import { keepPlace } from './keep-place.ts';

/** A document whose title and passages stand at the given tops, 100 px high each. */
function page(title: number, ...passages: number[]) {
  const root = document.createElement('div');
  const element = (markup: string, top: number) => {
    const box = document.createElement('div');
    box.innerHTML = markup;
    const [child] = box.children;
    if (child === undefined) throw new Error('no element');
    child.getBoundingClientRect = () => new DOMRect(0, top, 300, 100);
    child.scrollIntoView = vi.fn();
    return child;
  };
  const text = document.createElement('div');
  text.className = 'article-text';
  const built = passages.map((top, index) => element(`<p id="l${index}"></p>`, top));
  text.append(...built);
  root.append(element('<h1 class="article-title"></h1>', title), text);
  return { root, built };
}

test.each([
  ['the title is in sight', 10, [120, 300], null],
  ['the second passage is the first in sight', -500, [-300, -20, 200], 1],
  ['nothing of the text is in sight', -900, [-700, -500], null],
])('when %s', (_, title, tops, kept) => {
  const { root, built } = page(title, ...tops);
  const change = vi.fn();
  keepPlace(root, change);
  expect(change).toHaveBeenCalledOnce();
  const moved = built.findIndex(
    ({ scrollIntoView }) => vi.mocked(scrollIntoView).mock.calls.length,
  );
  expect(moved).toBe(kept ?? -1);
});
