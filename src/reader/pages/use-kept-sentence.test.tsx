import { fireEvent } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { renderAt } from '../../testing/render-at.tsx';
import { slug } from '../../vocabulary/ids.ts';
import { useKeptSentence } from './use-kept-sentence.ts';

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

/** A page whose passage `l7` stands at these heights, one after the other, below a title. */
function page(title: number, tops: number[]) {
  const article = document.createElement('div');
  article.innerHTML = `<h1 class="article-title"></h1><div class="article-text"><p id="l7"></p></div>
    <a href="/en/a/one/">English</a><a href="/a/two/">other</a>`;
  document.body.append(article);
  const box = (top: number) => ({ top, bottom: top + 20, left: 0, right: 9 }) as DOMRect;
  const [heading, passage] = [article.querySelector('h1'), article.querySelector('p')];
  if (!heading || !passage) throw new Error('no page');
  heading.getBoundingClientRect = () => box(title);
  passage.getBoundingClientRect = () => box(tops.length > 1 ? (tops.shift() ?? 0) : (tops[0] ?? 0));
  return (name: string) =>
    fireEvent.click(
      [...article.querySelectorAll('a')].find((a) => a.textContent === name) ?? article,
    );
}

test.each([
  ['English', -500, [{ top: 260, behavior: 'instant' }]],
  ['other', -500, []],
  ['English', 100, []],
])(
  'after a click on %s with the title at %i px the page moves by %j',
  async (name, title, moves) => {
    const scrollBy = vi.spyOn(window, 'scrollBy').mockImplementation(() => {});
    // Its place while it is looked for and kept, and then on the new page.
    const click = page(title, [40, 40, 300]);
    const { go } = renderAt({ entries: ['/a/one/'] }, () => useKeptSentence(slug('one')));
    click(name);
    await go('/en/a/one/');
    expect(scrollBy.mock.calls.map(([by]) => by)).toEqual(moves);
  },
);
