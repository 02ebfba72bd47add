import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { expectAccessible } from '../../../testing/expect-accessible.ts';
import { renderComponent } from '../../../testing/render-component.tsx';
import { topicId } from '../../../vocabulary/ids.ts';
import { LOCALES } from '../../locale/locales.ts';
import { TopicLinks } from './TopicLinks.tsx';

const topics = [
  { id: topicId('meetings'), zh: '会议调研', en: 'Meetings', count: 2 },
  { id: topicId('economy'), zh: '经济财税', en: 'Economy', count: 1 },
];

test.each([
  ['zh', ['会议调研', '经济财税'], '主题'],
  ['en', ['Meetings', 'Economy'], 'Topics'],
] as const)('in %s each topic is a link of its own', async (language, names, word) => {
  const { container } = renderComponent(
    <TopicLinks topics={topics} hrefOf={(id) => `/topic/${id}/`} locale={LOCALES[language]} />,
  );
  const links = screen.getAllByRole('link');
  expect(links.map(({ textContent }) => textContent)).toEqual(names);
  expect(links.map((link) => link.getAttribute('href'))).toEqual([
    '/topic/meetings/',
    '/topic/economy/',
  ]);
  expect(screen.getByText(word)).toBeTruthy();
  await expectAccessible(container);
});

test('an article without topics has no empty row', () => {
  const { container } = renderComponent(
    <TopicLinks topics={[]} hrefOf={() => '/'} locale={LOCALES.zh} />,
  );
  expect(container.innerHTML).toBe('');
});
