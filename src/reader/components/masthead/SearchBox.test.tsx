import { fireEvent, screen } from '@testing-library/react';
import { createRef } from 'react';
import { expect, test, vi } from 'vitest';
import { expectAccessible } from '../../../testing/expect-accessible.ts';
import { renderComponent } from '../../../testing/render-component.tsx';
import { LOCALES } from '../../locale/locales.ts';
import { SearchBox } from './SearchBox.tsx';

function show() {
  const called = { onNear: vi.fn(), onType: vi.fn(), onSubmit: vi.fn() };
  const { container } = renderComponent(
    <SearchBox
      field={createRef()}
      action="/x/en/search/"
      label={LOCALES.en.site.search}
      {...called}
    />,
  );
  const box = screen.getByRole('searchbox', { name: LOCALES.en.site.search });
  return { container, box, ...called };
}

test('it is a form that leads to the results without any script', async () => {
  const { container, box } = show();
  const form = screen.getByRole('search');
  expect([form.getAttribute('action'), box.getAttribute('name')]).toEqual(['/x/en/search/', 'q']);
  await expectAccessible(container);
});

test('who comes near is going to search', () => {
  const { box, onNear } = show();
  fireEvent.pointerEnter(box);
  fireEvent.focus(box);
  expect(onNear).toHaveBeenCalledTimes(2);
});

test('what is typed is told, and what is sent', () => {
  const { box, onType, onSubmit } = show();
  fireEvent.input(box, { target: { value: '招商' } });
  expect(onType).toHaveBeenLastCalledWith('招商');
  fireEvent.submit(screen.getByRole('search'));
  expect(onSubmit).toHaveBeenLastCalledWith('招商');
});

test('letters of an input method count when they have become characters', () => {
  const { box, onType } = show();
  fireEvent.input(box, { target: { value: 'zhao' }, isComposing: true });
  expect(onType).not.toHaveBeenCalled();
  fireEvent.compositionEnd(box, { target: { value: '招' } });
  expect(onType).toHaveBeenCalledExactlyOnceWith('招');
});
