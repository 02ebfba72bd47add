import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { buildCaption } from '../../../testing/build-caption.ts';
import { expectAccessible } from '../../../testing/expect-accessible.ts';
import { renderComponent } from '../../../testing/render-component.tsx';
import type { Caption } from '../../../vocabulary/article.ts';
import { anchor } from '../../../vocabulary/ids.ts';
import { LOCALES } from '../../locale/locales.ts';
import { CaptionText } from './CaptionText.tsx';

const caption = (parts: Partial<Caption>, language: 'zh' | 'en' = 'zh', addressed = true) => (
  <div lang="zh-Hans">
    <CaptionText
      caption={buildCaption(parts)}
      locale={LOCALES[language]}
      marked={anchor('caption2')}
      addressed={addressed}
    />
  </div>
);

test.each([
  ['zh', '图片未载', 'zh-Hans'],
  ['en', 'Picture not in the transcript', 'en'],
] as const)('in %s it says that there was a picture', async (language, words, lang) => {
  const { container } = renderComponent(caption({}, language));
  expect(screen.getByRole('figure').textContent).toBe(`${words}图为现场。记者 王泉林 摄`);
  expect(screen.getByText(words).lang).toBe(lang);
  expect(container.querySelector('figcaption')?.closest('[lang]')?.getAttribute('lang')).toBe(
    'zh-Hans',
  );
  await expectAccessible(container);
});

test.each([
  [{ text: '' }, '记者 王泉林 摄'],
  [{ creditText: null }, '图为现场。'],
  [{ text: '', creditText: null }, null],
])('with %j the words under it are %j', async (parts, words) => {
  const { container } = renderComponent(caption(parts));
  expect(container.querySelector('figcaption')?.textContent ?? null).toBe(words);
  await expectAccessible(container);
});

describe('its address', () => {
  test('can be gone to, but is no stop of Tab', () => {
    renderComponent(caption({}));
    const figure = screen.getByRole('figure');
    expect([figure.id, figure.tabIndex]).toEqual(['caption1', -1]);
  });

  test.each([
    ['caption1', false],
    ['caption2', true],
    ['caption22', false],
  ])('%s is marked: %s', (name, marked) => {
    renderComponent(caption({ anchor: anchor(name) }));
    expect(screen.getByRole('figure').classList.contains('is-marked')).toBe(marked);
  });

  test('is left out where several articles share a page', () => {
    renderComponent(caption({}, 'zh', false));
    const figure = screen.getByRole('figure');
    expect([figure.id, figure.hasAttribute('tabindex')]).toEqual(['', false]);
  });
});

test('a very long caption is all there', () => {
  const text = '图为开发区党员干部在田间地头。'.repeat(200);
  const { container } = renderComponent(caption({ text, creditText: null }));
  expect(container.querySelector('figcaption')?.textContent).toBe(text);
});
