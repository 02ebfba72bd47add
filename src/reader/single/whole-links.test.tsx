import { fireEvent } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepLinksWhole } from './whole-links.ts';

keepLinksWhole(document);

beforeEach(() => {
  document.body.innerHTML = `<a id="place" href="#l5"><b>¶</b></a><a id="page" href="#/a/two/">2</a>
    <a id="away" href="https://paper.example/#x">x</a><p id="l5" tabindex="-1">甲</p>`;
});
afterEach(() => {
  document.body.innerHTML = '';
  window.history.replaceState(null, '', '/');
});

const get = (id: string) => document.getElementById(id) ?? document.body;
const href = (id: string) => get(id).getAttribute('href');

test.each([
  ['', '#/#l5'],
  ['#/a/one/', '#/a/one/#l5'],
  ['#/a/one/?topic=a#l3', '#/a/one/?topic=a#l5'],
  ['#l3', '#/#l5'],
])('at %j a link to #l5 leads to %j once it is pointed at', (hash, whole) => {
  window.history.replaceState(null, '', `/paper.html${hash}`);
  fireEvent.pointerOver(get('place').querySelector('b') ?? document.body);
  expect(href('place')).toBe(whole);
});

test('other links stay as they are', () => {
  for (const id of ['page', 'away']) {
    const before = href(id);
    fireEvent.focusIn(get(id));
    expect(href(id)).toBe(before);
  }
});

test('following it moves the focus to the place, unless the page answered by itself', () => {
  fireEvent.click(get('place'));
  expect(document.activeElement?.id).toBe('l5');
  get('page').focus();
  get('place').addEventListener('click', (event) => event.preventDefault());
  fireEvent.click(get('place'));
  expect(document.activeElement?.id).toBe('page');
});
