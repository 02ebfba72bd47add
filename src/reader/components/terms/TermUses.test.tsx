import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { buildTermFile } from '../../../testing/build-terms.ts';
import { expectAccessible } from '../../../testing/expect-accessible.ts';
import { renderComponent } from '../../../testing/render-component.tsx';
import { LOCALES } from '../../locale/locales.ts';
import { TermUses } from './TermUses.tsx';

const hrefOf = (slug: string, anchor: string | null) => `/a/${slug}/${anchor ?? ''}`;

test.each([
  ['zh', '见于1篇，2处'],
  ['zh-hant', '見於1篇，2處'],
  ['en', 'In 1 article, 2 places'],
] as const)('in %s uses stand below their article, each leading to its place', async (...row) => {
  const [language, heading] = row;
  const { container } = renderComponent(
    <TermUses articles={buildTermFile().articles} hrefOf={hrefOf} locale={LOCALES[language]} />,
  );
  const part = screen.getByRole('region', { name: heading });
  const links = within(part).getAllByRole('link');
  expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    ['第一篇', '/a/one/'],
    ['推进放管服', '/a/one/'],
    ['会议研究了“放管服”。', '/a/one/l5s2'],
  ]);
  await expectAccessible(container);
});

test('a term of the heading is marked there, and the heading is not quoted again', () => {
  const articles = buildTermFile().articles.map((article) => ({ ...article, title: '推进放管服' }));
  const { container } = renderComponent(
    <TermUses articles={articles} hrefOf={hrefOf} locale={LOCALES.zh} />,
  );
  expect(container.querySelector('h3 mark')?.textContent).toBe('放管服');
  expect(screen.getAllByRole('listitem')).toHaveLength(1);
  expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('见于1篇，2处');
});

test('an article without title or text is called untitled', () => {
  const articles = buildTermFile().articles.map((article) => ({ ...article, title: '' }));
  renderComponent(<TermUses articles={articles} hrefOf={hrefOf} locale={LOCALES.en} />);
  expect(screen.getByRole('link', { name: LOCALES.en.sheet.untitled })).toBeTruthy();
});

test('without uses there is no section', () => {
  const { container } = renderComponent(
    <TermUses articles={[]} hrefOf={hrefOf} locale={LOCALES.zh} />,
  );
  expect(container.innerHTML).toBe('');
});
