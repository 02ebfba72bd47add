import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderComponent } from '../../../testing/render-component.tsx';
import { PinyinProvider, type Readings, usePinyin } from './pinyin-context.ts';

function Count({ anchor }: { anchor: string }) {
  return <output>{usePinyin(anchor)?.size ?? 'none'}</output>;
}
const readings: Readings = (anchor) => (anchor === 'l5' ? new Map([[0, 'kāi']]) : null);

test.each([
  ['of its passage', readings, 'l5', '1'],
  ['of no other', readings, 'l7', 'none'],
  ['while it is off', null, 'l5', 'none'],
] as const)('a passage is given the pinyin %s', (_, value, anchor, count) => {
  renderComponent(
    <PinyinProvider value={value}>
      <Count anchor={anchor} />
    </PinyinProvider>,
  );
  expect(screen.getByRole('status').textContent).toBe(count);
});

test('without a provider there is none', () => {
  renderComponent(<Count anchor="l5" />);
  expect(screen.getByRole('status').textContent).toBe('none');
});
