import { renderToString } from 'react-dom/server';
import { MemoryRouter } from 'react-router';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { buildArticle } from '../../testing/build-article.ts';
import { buildCaption } from '../../testing/build-caption.ts';
import { renderAt } from '../../testing/render-at.tsx';
import { useMarked } from './use-marked.ts';

const article = buildArticle({ captions: [buildCaption()] });
const IDS = ['l5', 'l5s1', 'l5s2', 'l7', 'caption1', 'content'];

function Marked() {
  return <p>{useMarked(article) ?? 'none'}</p>;
}

beforeEach(() => {
  document.body.innerHTML = IDS.map((id) => `<p id="${id}" tabindex="-1"></p>`).join('');
});
afterEach(() => {
  document.body.innerHTML = '';
});

test.each([
  ['#l5', 'l5'],
  ['#l5s2', 'l5s2'],
  ['#l5s1', 'l5s1'],
  ['#caption1', 'caption1'],
])('%s is marked and has the focus', (hash, id) => {
  const { value } = renderAt({ entries: [`/a/one/${hash}`] }, () => useMarked(article));
  expect(value()).toBe(id);
  expect(document.activeElement?.id).toBe(id);
});

test.each(['', '#', '#content', '#l99', '#L5', '#l5s99', '#%6C5', '#"]'])(
  '%j is no place of this article: nothing is marked, the focus stays',
  (hash) => {
    const { value } = renderAt({ entries: [`/a/one/${hash}`] }, () => useMarked(article));
    expect(value()).toBeNull();
    expect(document.activeElement).toBe(document.body);
  },
);

test('the mark follows the address', async () => {
  const { value, go } = renderAt({ entries: ['/a/one/#l5'] }, () => useMarked(article));
  await go('#l7');
  expect([value(), document.activeElement?.id]).toEqual(['l7', 'l7']);
  await go(-1);
  expect([value(), document.activeElement?.id]).toEqual(['l5', 'l5']);
  await go('/a/one/');
  expect(value()).toBeNull();
});

test('the same place asked for again has the focus again', async () => {
  const { go } = renderAt({ entries: ['/a/one/#l5'] }, () => useMarked(article));
  document.getElementById('content')?.focus();
  await go('#l5');
  expect(document.activeElement?.id).toBe('l5');
});

test('a written page marks nothing: its file is one for all places', () => {
  const html = renderToString(
    <MemoryRouter initialEntries={['/a/one/#l5']}>
      <Marked />
    </MemoryRouter>,
  );
  expect(html).toBe('<p>none</p>');
});
