import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { expectAccessible } from '../../../testing/expect-accessible.ts';
import { renderComponent } from '../../../testing/render-component.tsx';
import { LOCALES } from '../../locale/locales.ts';
import { LanguageOffer } from './LanguageOffer.tsx';

describe.each([
  ['zh', 'en', 'English', '/en/a/x/?topic=economy#l5'],
  ['en', 'zh-Hans', '中文', '/a/x/?topic=economy#l5'],
] as const)('on a page in %s', (language, tag, word, href) => {
  const { switching } = LOCALES[language];
  const offer = (onAnswer = () => {}) =>
    renderComponent(
      <LanguageOffer locale={LOCALES[language]} tag={tag} href={href} onAnswer={onAnswer} />,
    );

  test(`the offer speaks ${tag} and says so`, async () => {
    const { container } = offer();
    const box = screen.getByRole('complementary', { name: switching.offer });
    expect(box.lang).toBe(tag);
    expect(box.textContent).toContain(word);
    await expectAccessible(container);
  });

  test('it leads to the very same place', () => {
    offer();
    const link = screen.getByRole('link', { name: switching.accept });
    expect(link.getAttribute('href')).toBe(href);
  });

  test('no is an answer; looking at the offer is none', () => {
    const onAnswer = vi.fn();
    offer(onAnswer);
    const no = screen.getByRole('button', { name: switching.dismiss });
    fireEvent.focus(no);
    fireEvent.mouseEnter(no);
    expect(onAnswer).not.toHaveBeenCalled();
    fireEvent.click(no);
    expect(onAnswer).toHaveBeenCalledTimes(1);
  });
});
