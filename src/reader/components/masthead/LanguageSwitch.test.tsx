import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { expectAccessible } from '../../../testing/expect-accessible.ts';
import { renderComponent } from '../../../testing/render-component.tsx';
import { LOCALES } from '../../locale/locales.ts';
import { LanguageSwitch } from './LanguageSwitch.tsx';

const languages = [
  { id: 'zh', tag: 'zh-Hans', name: '简体', href: '/a/x/#l5' },
  { id: 'zh-hant', tag: 'zh-Hant', name: '繁體', href: '/zh-hant/a/x/#l5' },
  { id: 'en', tag: 'en', name: 'English', href: '/en/a/x/#l5' },
] as const;

test.each([
  ['zh', '简体', 'English', '/en/a/x/#l5'],
  ['zh', '简体', '繁體', '/zh-hant/a/x/#l5'],
  ['zh-hant', '繁體', '简体', '/a/x/#l5'],
  ['en', 'English', '简体', '/a/x/#l5'],
] as const)('in %s %s is current and %s a link', async (language, current, other, href) => {
  const { container } = renderComponent(
    <LanguageSwitch languages={languages} locale={LOCALES[language]} />,
  );
  expect(screen.getByText(current).getAttribute('aria-current')).toBe('true');
  const link = screen.getByRole('link', { name: other });
  expect(link.getAttribute('href')).toBe(href);
  expect(link.lang).not.toBe(screen.getByText(current).lang);
  await expectAccessible(container);
});
