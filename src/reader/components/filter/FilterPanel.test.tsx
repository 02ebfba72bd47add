import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { expectAccessible } from '../../../testing/expect-accessible.ts';
import { renderComponent } from '../../../testing/render-component.tsx';
import { FILTER_LABELS } from '../../locale/filter-labels.ts';
import { FilterPanel, type PanelState } from './FilterPanel.tsx';

const value = (id: string, isChosen = false) => ({
  id,
  name: id,
  count: 3,
  isChosen,
  href: `/?person=${id}`,
});
const panel = (state: PanelState, onRetry = () => {}, language: 'zh' | 'en' = 'zh') => (
  <FilterPanel
    id="p"
    state={state}
    labels={FILTER_LABELS[language]}
    retryLabel="again"
    onRetry={onRetry}
  />
);

describe.each(['zh', 'en'] as const)('in %s', (language) => {
  test('a filter has its name, and values that say what a click leaves', async () => {
    const values = [value('a'), { ...value('乙', true), lang: 'zh-Hans' }];
    const { container } = renderComponent(
      panel([{ filter: 'person', values }], () => {}, language),
    );
    const group = screen.getByRole('group', { name: FILTER_LABELS[language].names.person });
    const buttons = within(group).getAllByRole('button');
    expect(buttons.map(({ textContent }) => textContent)).toEqual(['a3', '乙']);
    expect(buttons.map((one) => one.getAttribute('aria-pressed'))).toEqual(['false', 'true']);
    expect(buttons.map((one) => one.getAttribute('href'))).toEqual(['/?person=a', '/?person=乙']);
    expect(screen.getByText('乙').getAttribute('lang')).toBe('zh-Hans');
    await expectAccessible(container);
  });
});

test('a long list is cut, but never before what is chosen, and opens', () => {
  const values = Array.from({ length: 20 }, (_, index) => value(`v${index}`, index === 18));
  renderComponent(panel([{ filter: 'person', values }]));
  const shown = () => screen.getAllByRole('button').map(({ textContent }) => textContent);
  expect(shown()).toHaveLength(14);
  expect(shown().slice(-2)).toEqual(['v18', FILTER_LABELS.zh.all(20)]);
  fireEvent.click(screen.getByRole('button', { name: FILTER_LABELS.zh.all(20) }));
  expect(shown()).toHaveLength(21);
  fireEvent.click(screen.getByRole('button', { name: FILTER_LABELS.zh.fewer }));
  expect(shown()).toHaveLength(14);
});

test('a list that is hardly too long is whole', () => {
  const values = Array.from({ length: 15 }, (_, index) => value(`v${index}`));
  renderComponent(panel([{ filter: 'person', values }]));
  expect(screen.getAllByRole('button')).toHaveLength(15);
});

test.each([
  ['loading', FILTER_LABELS.zh.loading],
  ['failed', FILTER_LABELS.zh.failed],
  [[], FILTER_LABELS.zh.nothing],
] as const)('%j is told', async (state, words) => {
  const retry = vi.fn();
  const { container } = renderComponent(panel(state, retry));
  expect(container.textContent).toContain(words);
  for (const button of screen.queryAllByRole('button', { name: 'again' })) fireEvent.click(button);
  expect(retry).toHaveBeenCalledTimes(state === 'failed' ? 1 : 0);
  await expectAccessible(container);
});
