import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { buildTermEntry, reporterEntry } from '../../../testing/build-terms.ts';
import { expectAccessible } from '../../../testing/expect-accessible.ts';
import { renderComponent } from '../../../testing/render-component.tsx';
import { LOCALES } from '../../locale/locales.ts';
import { TermGroupList } from './TermGroupList.tsx';

test.each([
  ['zh', '人物', '王泉林', '署名2篇'],
  ['zh-hant', '人物', '王泉林', '署名2篇'],
  ['en', 'People', 'Wang Quanlin', '2 bylines'],
] as const)('in %s a group has its heading, entries and counts', async (...row) => {
  const [language, heading, name, count] = row;
  const { container } = renderComponent(
    <TermGroupList
      group="person"
      terms={[reporterEntry]}
      hrefOf={(id) => `/terms/${id}/`}
      locale={LOCALES[language]}
    />,
  );
  expect(screen.getByRole('region', { name: heading })).toBeTruthy();
  expect(screen.getByRole('heading', { name: heading }).id).toBe('person');
  expect(screen.getByRole('link', { name }).getAttribute('href')).toBe('/terms/wang-quanlin/');
  expect(screen.getByText(count)).toBeTruthy();
  await expectAccessible(container);
});

test('each entry says what it means', () => {
  renderComponent(
    <TermGroupList
      group="policy"
      terms={[buildTermEntry(), buildTermEntry({ id: reporterEntry.id, explanation: '又一条。' })]}
      hrefOf={() => '/'}
      locale={LOCALES.zh}
    />,
  );
  const said = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(said[0]).toContain('政府职能改革。');
  expect(said[1]).toContain('又一条。');
});
