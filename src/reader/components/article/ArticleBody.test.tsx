import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { buildArticle, buildParagraph, buildPassage } from '../../../testing/build-article.ts';
import { buildCorrection, buildDoubt } from '../../../testing/build-notes.ts';
import { expectAccessible } from '../../../testing/expect-accessible.ts';
import { renderComponent } from '../../../testing/render-component.tsx';
import type { Article } from '../../../vocabulary/article.ts';
import { anchor } from '../../../vocabulary/ids.ts';
import { LOCALES } from '../../locale/locales.ts';
import { ArticleBody } from './ArticleBody.tsx';

const body = (article: Article, language: 'zh' | 'en' = 'zh') => (
  <ArticleBody
    article={article}
    locale={LOCALES[language]}
    marked={anchor('l5')}
    onCopy={() => {}}
    isWhole
  />
);
const row = (line: number, ...cells: string[]) => cells.map((cell) => buildPassage(cell, line));

const everyKind = buildArticle({
  blocks: [
    buildParagraph('本报讯。正文。', 5),
    { type: 'subhead', lines: [7, 7], text: buildPassage('小标题', 7) },
    {
      type: 'list',
      lines: [9, 10],
      items: [buildPassage('一、甲', 9), buildPassage('二、乙', 10)],
    },
    {
      type: 'verse',
      lines: [12, 13],
      verses: [buildPassage('床前', 12), buildPassage('明月', 13)],
    },
    { type: 'table', lines: [15, 16], head: true, rows: [row(15, '项', '数'), row(16, '税', '8')] },
  ],
  captions: [
    {
      anchor: anchor('caption1'),
      text: '图为现场。',
      credit: [{ role: '记者', names: ['王泉林'] }],
      creditText: '记者 王泉林 摄',
      lines: [11, 11],
      source: [],
      after: 2,
    },
  ],
});

test.each(['zh', 'en'] as const)('every kind of block is accessible in %s', async (language) => {
  const { container } = renderComponent(body(everyKind, language));
  expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('小标题');
  expect(screen.getAllByRole('listitem')).toHaveLength(4);
  expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
    '项',
    '数',
  ]);
  expect(screen.getByText(LOCALES[language].sheet.noPicture)).toBeTruthy();
  await expectAccessible(container);
});

test('a caption stands behind the block it stood behind in print', () => {
  renderComponent(body(everyKind));
  const list = screen.getByText('二、乙').closest('ul');
  expect(list?.nextElementSibling?.textContent).toContain('图为现场。');
});

test('passages and sentences have their addresses, the one asked for is marked', () => {
  const { container } = renderComponent(body(everyKind));
  const paragraph = container.querySelector('#l5');
  expect(paragraph?.className).toContain('is-marked');
  expect(container.querySelector('#l5s2')?.textContent).toBe('正文。');
});

test('the link in the margin copies the address of its paragraph', () => {
  const onCopy = vi.fn();
  renderComponent(
    <ArticleBody
      article={buildArticle()}
      locale={LOCALES.zh}
      marked={null}
      onCopy={onCopy}
      isWhole
    />,
  );
  const [, second] = screen.getAllByRole('link', { name: LOCALES.zh.share.paragraph });
  expect(second?.getAttribute('href')).toBe('#l7');
  if (second !== undefined) fireEvent.click(second);
  expect(onCopy).toHaveBeenCalledWith('l7');
});

describe('a word with a note', () => {
  const noted = buildArticle({
    blocks: [buildParagraph('入区项目千群群众', 5)],
    corrections: [buildCorrection()],
    doubts: [buildDoubt()],
  });

  test.each([
    ['zh', '原文作“人区”', '或作“干群群众”、“干部群众”'],
    ['en', 'The transcript has “人区”', 'Perhaps “干群群众” or “干部群众”'],
  ] as const)('says in %s what stood there or may have', (language, original, readings) => {
    renderComponent(body(noted, language));
    fireEvent.focus(screen.getByRole('link', { name: '入区' }));
    expect(screen.getByRole('tooltip').textContent).toContain(original);
    fireEvent.blur(screen.getByRole('link', { name: '入区' }));
    fireEvent.click(screen.getByRole('link', { name: /千群/ }));
    expect(screen.getByRole('tooltip').textContent).toContain(readings);
  });

  test('Escape puts the note away; without scripts the word leads to the list', async () => {
    const { container } = renderComponent(body(noted));
    const word = screen.getByRole('link', { name: '入区' });
    expect(word.getAttribute('href')).toBe('#note-1');
    fireEvent.focus(word);
    await expectAccessible(container);
    fireEvent.keyDown(document, { key: 'Escape' });
    expect(screen.queryByRole('tooltip')).toBeNull();
  });
});
