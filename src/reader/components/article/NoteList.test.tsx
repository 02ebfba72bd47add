import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { buildArticle } from '../../../testing/build-article.ts';
import { buildCorrection, buildDoubt } from '../../../testing/build-notes.ts';
import { expectAccessible } from '../../../testing/expect-accessible.ts';
import { renderComponent } from '../../../testing/render-component.tsx';
import { LOCALES } from '../../locale/locales.ts';
import { NoteList } from './NoteList.tsx';

test.each(['zh', 'en'] as const)(
  'in %s it lists every note with reason and line',
  async (language) => {
    const article = buildArticle({
      corrections: [buildCorrection()],
      doubts: [buildDoubt({ readings: [] })],
    });
    const locale = LOCALES[language];
    const { container } = renderComponent(<NoteList article={article} locale={locale} />);
    const [correction, doubt] = screen.getAllByRole('listitem');
    expect(correction?.textContent).toContain(locale.notes.original('人区'));
    expect(correction?.textContent).toContain(buildCorrection().reason[language]);
    expect(doubt?.textContent).toContain(locale.notes.noReading);
    expect(doubt?.textContent).toContain(locale.notes.line(5));
    await expectAccessible(container);
  },
);

test('an article without notes has no list', () => {
  const { container } = renderComponent(<NoteList article={buildArticle()} locale={LOCALES.zh} />);
  expect(container.innerHTML).toBe('');
});
