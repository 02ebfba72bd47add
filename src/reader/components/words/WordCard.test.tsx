import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { buildTerm } from '../../../testing/build-term.ts';
import { expectAccessible } from '../../../testing/expect-accessible.ts';
import { renderComponent } from '../../../testing/render-component.tsx';
import type { Language } from '../../../vocabulary/routes.ts';
import { WORD_LABELS } from '../../locale/word-labels.ts';
import { WordCard } from './WordCard.tsx';
import type { WordEntry } from './word-entry.ts';

const ENTRY: WordEntry = {
  text: '开发区',
  pinyin: 'kāifāqū',
  gloss: 'development zone',
  parts: [],
  isName: false,
  term: null,
  termHref: null,
  amount: null,
  elsewhere: [],
};

function show(parts: Partial<WordEntry> = {}, language: Language = 'zh', vertical = false) {
  const onClose = vi.fn();
  const onStep = vi.fn();
  const { container } = renderComponent(
    <WordCard
      entry={{ ...ENTRY, ...parts }}
      script="zh-Hans"
      vertical={vertical}
      language={language}
      tag={language === 'zh' ? 'zh-Hans' : 'en'}
      labels={WORD_LABELS[language]}
      card={{ current: null }}
      onClose={onClose}
      onStep={onStep}
    />,
  );
  return { container, onClose, onStep, card: screen.getByRole('dialog') };
}

describe.each(['zh', 'en'] as const)('a card in %s', (language) => {
  const labels = WORD_LABELS[language];

  test('is named by its word, and says reading, meaning and source', async () => {
    const { container, card } = show({}, language);
    expect(screen.getByRole('dialog', { name: /开发区\s*kāifāqū/ })).toBe(card);
    expect(within(card).getByText('development zone').lang).toBe('en');
    expect(within(card).getByText('开发区').lang).toBe('zh-Hans');
    expect(card.textContent).toContain(labels.source);
    await expectAccessible(container);
  });

  test('says of a word no dictionary has that its parts are what is glossed', async () => {
    const parts = [
      { text: '营', pinyin: 'yíng', gloss: 'to operate' },
      { text: '商', pinyin: 'shāng', gloss: null },
    ];
    const { container, card } = show({ gloss: null, parts }, language);
    expect(card.textContent).toContain(labels.parts);
    expect(
      within(card)
        .getAllByRole('definition')
        .map((one) => one.textContent),
    ).toEqual(['to operate', labels.unknown]);
    await expectAccessible(container);
  });

  test('gives the glossary’s English, kind and explanation', () => {
    const term = buildTerm('开发区');
    const { card } = show({ term }, language);
    for (const text of [term.english, labels.kinds.policy, term.explanation[language]]) {
      expect(card.textContent).toContain(text);
    }
  });

  test.each([
    ['a name', { gloss: null, isName: true }, labels.name],
    ['a word nobody knows', { gloss: null }, labels.unknown],
    ['an amount', { gloss: null, amount: '5.83 billion yuan' }, '5.83 billion yuan'],
  ])('says what it is: %s', (_, parts, text) => {
    expect(show(parts, language).card.textContent).toContain(text);
  });

  test('leads to the other articles', async () => {
    const elsewhere = [{ href: '/a/kaige/#l9', title: '凯歌前行' }];
    const { container } = show({ elsewhere }, language);
    const list = screen.getByRole('list', { name: labels.elsewhere });
    const link = within(list).getByRole('link', { name: '凯歌前行' });
    expect(link.getAttribute('href')).toBe('/a/kaige/#l9');
    await expectAccessible(container);
  });

  test('has buttons for fingers', () => {
    const { onClose, onStep } = show({}, language);
    fireEvent.click(screen.getByRole('button', { name: labels.previous }));
    fireEvent.click(screen.getByRole('button', { name: labels.next }));
    fireEvent.click(screen.getByRole('button', { name: labels.close }));
    expect(onStep.mock.calls).toEqual([[-1], [1]]);
    expect(onClose).toHaveBeenCalledOnce();
  });
});

describe('keys', () => {
  test.each([
    ['ArrowRight', false, 1],
    ['ArrowLeft', false, -1],
    ['ArrowDown', false, 1],
    ['ArrowUp', false, -1],
    ['ArrowLeft', true, 1],
    ['ArrowRight', true, -1],
    ['ArrowDown', true, 1],
  ])('%s, vertical %s, goes by %i', (key, vertical, by) => {
    const { card, onStep } = show({}, 'zh', vertical);
    fireEvent.keyDown(card, { key });
    expect(onStep.mock.calls).toEqual([[by]]);
  });

  test('Escape closes, others do nothing', () => {
    const { card, onClose, onStep } = show();
    fireEvent.keyDown(card, { key: 'a' });
    fireEvent.keyDown(card, { key: 'ArrowLeft', altKey: true });
    expect(onClose).not.toHaveBeenCalled();
    expect(onStep).not.toHaveBeenCalled();
    fireEvent.keyDown(card, { key: 'Escape' });
    expect(onClose).toHaveBeenCalledOnce();
  });
});

test('a term that has a page leads to it, another does not', () => {
  const term = buildTerm('营商环境');
  show({ term, termHref: '/terms/yingshang-huanjing/' });
  const link = screen.getByRole('link', { name: term.english });
  expect(link.getAttribute('href')).toBe('/terms/yingshang-huanjing/');
});

test('a term without a page is no link', () => {
  show({ term: buildTerm('营商环境') });
  expect(screen.queryByRole('link')).toBeNull();
});
