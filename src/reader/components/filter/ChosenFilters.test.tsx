import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { expectAccessible } from '../../../testing/expect-accessible.ts';
import { renderComponent } from '../../../testing/render-component.tsx';
import { FILTER_LABELS } from '../../locale/filter-labels.ts';
import { ChosenFilters } from './ChosenFilters.tsx';

const chosen = [
  { filter: 'person', value: 'a', name: '甲', lang: 'zh-Hans', href: '/?kind=news', count: 2 },
  { filter: 'kind', value: 'news', name: 'News', href: '/?person=a', count: 3 },
] as const;

test.each(['zh', 'en'] as const)(
  'in %s what is chosen is taken away by a link',
  async (language) => {
    const labels = FILTER_LABELS[language];
    const { container } = renderComponent(<ChosenFilters chosen={chosen} labels={labels} />);
    for (const { filter, name, href } of chosen) {
      const label = labels.remove(labels.named(labels.names[filter], name));
      expect(screen.getByRole('link', { name: label }).getAttribute('href')).toBe(href);
    }
    expect(screen.getByText('甲').getAttribute('lang')).toBe('zh-Hans');
    await expectAccessible(container);
  },
);

test('nothing stands where nothing is chosen', () => {
  const { container } = renderComponent(<ChosenFilters chosen={[]} labels={FILTER_LABELS.zh} />);
  expect(container.childElementCount).toBe(0);
});
