import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { expectAccessible } from '../../../testing/expect-accessible.ts';
import { renderComponent } from '../../../testing/render-component.tsx';
import { LOCALES } from '../../locale/locales.ts';
import { LanguageOffer } from './LanguageOffer.tsx';

describe.each([
  ['en', 'English', '/en/a/x/?topic=economy#l5'],
  ['zh', '简体', '/a/x/?topic=economy#l5'],
  ['zh-hant', '繁體', '/zh-hant/a/x/?topic=economy#l5'],
] as const)('an offer of %s', (language, word, href) => {
  const { switching, tag } = LOCALES[language];
  const offer = (onAnswer = () => {}) =>
    renderComponent(<LanguageOffer language={language} href={href} onAnswer={onAnswer} />);

  test(`speaks ${tag} and says so`, async () => {
    const { container } = offer();
    const box = screen.getByRole('complementary', { name: switching.offer });
    expect(box.lang).toBe(tag);
    expect(box.textContent).toContain(word);
    await expectAccessible(container);
  });

  test('leads to the very same place', () => {
    offer();
    const link = screen.getByRole('link', { name: switching.accept });
    expect(link.getAttribute('href')).toBe(href);
  });

  test('takes no for an answer, and looking for none', () => {
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
