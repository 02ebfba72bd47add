import { act, fireEvent, screen } from '@testing-library/react';
import { useRef } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { buildGloss } from '../../../testing/build-gloss.ts';
import { expectAccessible } from '../../../testing/expect-accessible.ts';
import { GlossPage } from '../../../testing/GlossPage.tsx';
import { renderComponent } from '../../../testing/render-component.tsx';
import { LOCALES } from '../../locale/locales.ts';
import { WordHelp } from './WordHelp.tsx';

const file = buildGloss();

function Page() {
  const root = useRef<HTMLElement>(null);
  return (
    <>
      <article ref={root}>
        <GlossPage />
      </article>
      <WordHelp
        root={root}
        file={file}
        script="zh-Hans"
        locale={LOCALES.zh}
        termOf={() => null}
        termHrefOf={(id) => `/terms/${id}/`}
        hrefOf={(slug, anchor) => `/a/${slug}/#${anchor}`}
      />
    </>
  );
}
const head = () => document.querySelector('.word-head')?.textContent;
const card = () => screen.queryByRole('dialog');

/** Opens the card of the first word of the second passage. */
function open(): HTMLElement {
  renderComponent(<Page />);
  document.getElementById('l7')?.focus();
  fireEvent.keyDown(document.activeElement ?? document.body, { key: 'w' });
  return screen.getByRole('dialog');
}

beforeEach(() => {
  vi.spyOn(Element.prototype, 'scrollIntoView').mockReturnValue();
  vi.spyOn(Range.prototype, 'getClientRects').mockReturnValue([
    new DOMRect(10, 10, 40, 20),
  ] as unknown as DOMRectList);
});
afterEach(() => {
  vi.restoreAllMocks();
});

test('at rest there is nothing', () => {
  renderComponent(<Page />);
  expect(card()).toBeNull();
});

test('a card has the focus and stays the same one from word to word', async () => {
  const first = open();
  expect(document.activeElement).toBe(first);
  expect(head()).toBe('王静Wáng Jìng');
  await expectAccessible(document.body);
  fireEvent.keyDown(first, { key: 'ArrowRight' });
  expect(head()).toBe('说shuō');
  expect(card()).toBe(first);
});

test('Escape gives the focus back to where it was', () => {
  fireEvent.keyDown(open(), { key: 'Escape' });
  expect(card()).toBeNull();
  expect(document.activeElement?.id).toBe('l7');
});

test('Escape closes it wherever the focus is', () => {
  open();
  fireEvent.keyDown(document.body, { key: 'Escape' });
  expect(card()).toBeNull();
});

test('a pointer may go onto it; a press or the focus elsewhere closes it', () => {
  const own = open();
  fireEvent.pointerDown(own);
  expect(card()).toBe(own);
  act(() => document.getElementById('l5')?.focus());
  expect(card()).toBeNull();
  expect(document.activeElement?.id).toBe('l5');
  fireEvent.keyDown(document.activeElement ?? document.body, { key: 'w' });
  expect(head()).toBe('开发区kāifāqū');
  fireEvent.pointerDown(document.body);
  expect(card()).toBeNull();
});

test('it stands below its word', () => {
  vi.spyOn(document.documentElement, 'clientWidth', 'get').mockReturnValue(1000);
  vi.spyOn(document.documentElement, 'clientHeight', 'get').mockReturnValue(800);
  const { left, top } = open().style;
  expect([left, top]).toEqual(['12px', '38px']);
});

test('on a narrow window its place is left to the style', () => {
  vi.spyOn(document.documentElement, 'clientWidth', 'get').mockReturnValue(360);
  const { left, top } = open().style;
  expect([left, top]).toEqual(['', '']);
});
