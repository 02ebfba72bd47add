import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { buildFiles } from '../../../testing/build-files.ts';
import { expectAccessible } from '../../../testing/expect-accessible.ts';
import { renderComponent } from '../../../testing/render-component.tsx';
import type { Edition } from '../../../vocabulary/page.ts';
import { LOCALES } from '../../locale/locales.ts';
import { Masthead } from './Masthead.tsx';

const edition: Edition = {
  nameplate: '周口经济开发区',
  date: null,
  latestDate: { text: '2019年12月31日', iso: '2019-12-31' },
  topics: [],
  pages: [],
  articles: buildFiles([]).size,
  pairShards: 0,
};

test.each([
  ['zh', {}, ['刊期未载', '文中最晚日期 2019年12月31日']],
  ['en', {}, ['Date of issue not given', 'Latest date in the text: 31 December 2019']],
  ['zh', { date: '2020-01-02' }, ['2020年1月2日']],
  ['en', { date: '2020-01-02' }, ['2 January 2020']],
  ['zh', { latestDate: null }, ['刊期未载']],
] as const)('in %s with %j the date line is %j', async (language, parts, lines) => {
  const { container } = renderComponent(
    <Masthead
      edition={{ ...edition, ...parts }}
      locale={LOCALES[language]}
      frontHref="/"
      size="front"
    />,
  );
  expect([...container.querySelectorAll('p span')].map(({ textContent }) => textContent)).toEqual(
    lines,
  );
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('周口经济开发区');
  await expectAccessible(container);
});

test('on inner pages the name leads back to the front page, and is not a heading', () => {
  renderComponent(
    <Masthead edition={edition} locale={LOCALES.en} frontHref="/en/?topic=a" size="running" />,
  );
  expect(screen.getByRole('link', { name: '周口经济开发区' }).getAttribute('href')).toBe(
    '/en/?topic=a',
  );
  expect(screen.queryByRole('heading')).toBeNull();
});
