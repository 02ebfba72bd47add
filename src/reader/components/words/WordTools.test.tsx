import { fireEvent, screen, waitFor } from '@testing-library/react';
import { useRef } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { buildGloss } from '../../../testing/build-gloss.ts';
import { GlossPage } from '../../../testing/GlossPage.tsx';
import { renderComponent } from '../../../testing/render-component.tsx';
import type { GlossFile } from '../../../vocabulary/gloss.ts';
import { LOCALES } from '../../locale/locales.ts';
import { WordTools } from './WordTools.tsx';

const own = buildGloss();

interface Wish {
  readonly file?: GlossFile | null;
  readonly lookUp?: boolean;
  readonly pinyin?: boolean;
}

function Page({ file = own, lookUp = false, pinyin = false }: Wish) {
  const root = useRef<HTMLElement>(null);
  return (
    <WordTools
      root={root}
      file={file}
      lookUp={lookUp}
      pinyin={pinyin}
      script="zh-Hans"
      locale={LOCALES.zh}
      termOf={() => null}
      termHrefOf={(id) => `/terms/${id}/`}
      hrefOf={(slug, anchor) => `/a/${slug}/#${anchor}`}
    >
      <article ref={root}>
        <GlossPage />
      </article>
    </WordTools>
  );
}
const drawn = () => document.querySelectorAll('[data-p]').length;
/** Han characters of the two passages, all in words. */
const SYLLABLES = 16;

beforeEach(() => {
  vi.spyOn(Element.prototype, 'scrollIntoView').mockReturnValue();
});
afterEach(() => {
  vi.restoreAllMocks();
});

test('pinyin comes to every passage when it is wanted, and goes', async () => {
  const { container, rerender } = renderComponent(<Page pinyin />);
  await waitFor(() => expect(drawn()).toBe(SYLLABLES));
  expect(container.querySelector('#l5s1')?.textContent).toBe('开发区优化营商环境。');
  rerender(<Page />);
  expect(drawn()).toBe(0);
});

test('pinyin waits for the file', async () => {
  const { rerender } = renderComponent(<Page pinyin file={null} />);
  expect(drawn()).toBe(0);
  rerender(<Page pinyin />);
  await waitFor(() => expect(drawn()).toBe(SYLLABLES));
});

test('words are looked up when that is wanted', async () => {
  renderComponent(<Page lookUp />);
  await waitFor(() => {
    fireEvent.keyDown(document.body, { key: 'w' });
    expect(screen.getByRole('dialog')).toBeTruthy();
  });
});

test.each([
  ['it is not wanted', {}],
  ['there is no file', { lookUp: true, file: null }],
])('nothing listens while %s', (_, wish) => {
  renderComponent(<Page {...wish} />);
  fireEvent.keyDown(document.body, { key: 'w' });
  expect(screen.queryByRole('dialog')).toBeNull();
});
