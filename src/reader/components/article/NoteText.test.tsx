import { describe, expect, test } from 'vitest';
import { buildArticle } from '../../../testing/build-article.ts';
import { buildCorrection, buildDoubt } from '../../../testing/build-notes.ts';
import { renderComponent } from '../../../testing/render-component.tsx';
import type { Article } from '../../../vocabulary/article.ts';
import { LOCALES } from '../../locale/locales.ts';
import { NoteText } from './NoteText.tsx';
import { notesOf } from './notes-of.ts';

/** What the only note of such an article says. */
function said(parts: Partial<Article>, language: 'zh' | 'en'): string | null {
  const [note] = notesOf(buildArticle(parts));
  if (note === undefined) throw new Error('the article has a note');
  return renderComponent(<NoteText note={note} locale={LOCALES[language]} />).container.textContent;
}

describe('a correction', () => {
  test.each([
    ['zh', '更正 原文作“人区”“人”“入”形近。'],
    ['en', 'Corrected The transcript has “人区”人 and 入 look alike.'],
  ] as const)('in %s tells the original and the reason', (language, words) => {
    expect(said({ corrections: [buildCorrection()] }, language)).toBe(words);
  });

  test('of nothing into something quotes nothing', () => {
    expect(said({ corrections: [buildCorrection({ from: '' })] }, 'zh')).toContain('原文作“”');
  });
});

describe('a doubt', () => {
  test.each([
    ['zh', ['干群群众', '干部群众'], '存疑 或作“干群群众”、“干部群众”“千”应为“干”。'],
    ['zh', [], '存疑 未能判定原字“千”应为“干”。'],
    ['en', ['干群'], 'In doubt Perhaps “干群”千 stands for 干.'],
    ['en', [], 'In doubt What was printed cannot be told千 stands for 干.'],
  ] as const)('in %s with the readings %j', (language, readings, words) => {
    expect(said({ doubts: [buildDoubt({ readings })] }, language)).toBe(words);
  });
});

test('a reason with markup in it is text', () => {
  const reason = { zh: '<img src=x onerror=alert(1)>', en: '' };
  const words = said({ corrections: [buildCorrection({ reason })] }, 'zh');
  expect(words).toContain(reason.zh);
  expect(document.querySelector('img')).toBeNull();
});
