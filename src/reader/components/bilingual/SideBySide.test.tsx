import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { buildArticle, buildParagraph } from '../../../testing/build-article.ts';
import { buildCaption } from '../../../testing/build-caption.ts';
import { expectAccessible } from '../../../testing/expect-accessible.ts';
import { renderComponent } from '../../../testing/render-component.tsx';
import type { Article } from '../../../vocabulary/article.ts';
import { anchor, termId } from '../../../vocabulary/ids.ts';
import { unitId } from '../../../vocabulary/translation.ts';
import { LOCALES } from '../../locale/locales.ts';
import { SideBySide } from './SideBySide.tsx';

const zh = buildArticle({
  blocks: [buildParagraph('甲。乙。', 5), buildParagraph('丙。', 7)],
  captions: [buildCaption()],
});
const english = (parts: Partial<Article> = {}) =>
  buildArticle({
    blocks: [buildParagraph('A。B。', 5), buildParagraph('C。', 7)],
    captions: [buildCaption({ text: 'At work.' })],
    translation: { language: 'en', untranslated: [], stale: [], of: 5 },
    ...parts,
  });

function show(two: Article, lit: string | null = null) {
  const { container } = renderComponent(
    <SideBySide
      one={zh}
      two={two}
      langs={['zh-Hans', 'en']}
      terms={[[{ id: termId('jia'), anchor: anchor('l5'), start: 0, end: 1 }], []]}
      locale={LOCALES.zh}
      marked={lit === null ? null : anchor(lit)}
      lit={lit}
      stop={lit ?? 'l5s1'}
    />,
  );
  const sentences = (selector = '[data-sentence]') =>
    [...container.querySelectorAll<HTMLElement>(selector)].map(
      ({ dataset, textContent }) => `${dataset.sentence} ${textContent}`,
    );
  return { container, sentences };
}

test('every sentence stands under one name in both languages, each in its own', async () => {
  const { container, sentences } = show(english());
  expect(sentences('[data-column="one"] .sentence')).toEqual([
    'l5s1 甲。',
    'l5s2 乙。',
    'l7s1 丙。',
  ]);
  expect(sentences('[data-column="two"] .sentence')).toEqual(['l5s1 A。', 'l5s2 B。', 'l7s1 C。']);
  for (const [name, lang] of [
    ['one', 'zh-Hans'],
    ['two', 'en'],
  ]) {
    const columns = [...container.querySelectorAll<HTMLElement>(`[data-column="${name}"]`)];
    expect(columns.map((column) => column.lang)).toEqual([lang, lang, lang]);
  }
  await expectAccessible(container);
});

test('a place has one address, that of the first language', () => {
  const { container } = show(english());
  const ids = [...container.querySelectorAll('[id]')].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toContain('l5s2');
  expect(container.querySelector('[data-column="two"] [id]')).toBeNull();
});

test('a sentence that is lit is lit in both, and is the one that Tab reaches', () => {
  const { sentences } = show(english(), 'l5s2');
  expect(sentences('.is-lit')).toEqual(['l5s2 乙。', 'l5s2 B。']);
  expect(sentences('[data-sentence][tabindex="0"]')).toEqual(['l5s2 乙。', 'l5s2 B。']);
});

test('captions are partners too', () => {
  const { sentences } = show(english(), 'caption1');
  expect(sentences('figure.is-lit')).toHaveLength(2);
});

test('a sentence that is not translated is Chinese, a stale one says so', () => {
  const two = english({
    blocks: [buildParagraph('A。乙。', 5), buildParagraph('C。', 7)],
    translation: { language: 'en', untranslated: [unitId('l5s2')], stale: [unitId('l7')], of: 5 },
  });
  const { container } = show(two);
  const foreign = container.querySelectorAll('[data-column="two"] .sentence[lang="zh-Hans"]');
  expect([...foreign].map(({ textContent }) => textContent)).toEqual(['乙。']);
  expect(screen.getByText(LOCALES.zh.article.stale).closest('.sentence')?.textContent).toContain(
    'C。',
  );
});

test('a paragraph without a partner leaves no text out', () => {
  const { container } = show(english({ blocks: [], captions: [] }));
  expect(container.textContent).toContain('甲。乙。');
  expect(container.textContent).toContain('丙。');
});

test('officialese leads to its entry, in the Chinese alone', () => {
  const { container } = show(english());
  const links = [...container.querySelectorAll('a.term-link')];
  expect(links.map(({ textContent }) => textContent)).toEqual(['甲']);
  expect(links[0]?.getAttribute('href')).toBe('/terms/jia/');
  expect(links[0]?.closest('[data-column]')?.getAttribute('data-column')).toBe('one');
});
