import { fireEvent, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { expectAccessible } from '../../../testing/expect-accessible.ts';
import { renderComponent } from '../../../testing/render-component.tsx';
import { DEFAULT_SETTINGS } from '../../desk/settings.ts';
import { LOCALES } from '../../locale/locales.ts';
import { SettingsMenu } from './SettingsMenu.tsx';

test.each(['zh', 'en'] as const)('in %s size and theme are chosen by name', async (language) => {
  const onChange = vi.fn();
  const { settings } = LOCALES[language];
  const { container } = renderComponent(
    <SettingsMenu settings={DEFAULT_SETTINGS} onChange={onChange} locale={LOCALES[language]} />,
  );
  fireEvent.click(screen.getByRole('button', { name: settings.open }));
  expect(screen.getByRole<HTMLInputElement>('radio', { name: settings.sizes[1] }).checked).toBe(
    true,
  );
  fireEvent.click(screen.getByRole('radio', { name: settings.sizes[3] }));
  expect(onChange).toHaveBeenLastCalledWith({ ...DEFAULT_SETTINGS, size: 4 });
  fireEvent.click(screen.getByRole('radio', { name: settings.themes.dark }));
  expect(onChange).toHaveBeenLastCalledWith({ ...DEFAULT_SETTINGS, theme: 'dark' });
  const [, lookUp] = screen.getAllByRole('radio', { name: settings.on });
  if (lookUp === undefined) throw new Error('two switches were shown');
  fireEvent.click(lookUp);
  expect(onChange).toHaveBeenLastCalledWith({ ...DEFAULT_SETTINGS, pinyin: true });
  fireEvent.click(screen.getByRole('radio', { name: 'A2' }));
  expect(onChange).toHaveBeenLastCalledWith({ ...DEFAULT_SETTINGS, paper: 'a2' });
  await expectAccessible(container);
});

test.each([
  ['zh', ['横排', '竖排']],
  ['en', []],
] as const)('in %s the writing of articles is one of %j', (language, names) => {
  const onChange = vi.fn();
  const locale = LOCALES[language];
  renderComponent(<SettingsMenu settings={DEFAULT_SETTINGS} onChange={onChange} locale={locale} />);
  fireEvent.click(screen.getByRole('button', { name: locale.settings.open }));
  const found = names.map((name) => screen.getByRole<HTMLInputElement>('radio', { name }));
  expect(screen.getAllByRole('radio')).toHaveLength(14 + names.length);
  for (const radio of found.filter(({ checked }) => !checked)) {
    fireEvent.click(radio);
    expect(onChange).toHaveBeenLastCalledWith({ ...DEFAULT_SETTINGS, writing: 'vertical' });
  }
});
