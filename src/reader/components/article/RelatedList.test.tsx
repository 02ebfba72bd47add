import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { buildArticle } from '../../../testing/build-article.ts';
import { buildSummary } from '../../../testing/build-files.ts';
import { expectAccessible } from '../../../testing/expect-accessible.ts';
import { renderComponent } from '../../../testing/render-component.tsx';
import { topicId } from '../../../vocabulary/ids.ts';
import { LOCALES } from '../../locale/locales.ts';
import { RelatedList } from './RelatedList.tsx';

const topics = [
  { id: topicId('meetings'), zh: '会议调研', en: 'Meetings', count: 2 },
  { id: topicId('economy'), zh: '经济财税', en: 'Economy', count: 2 },
];
const related = [
  { article: buildSummary(buildArticle(), 1), topics: [topicId('meetings'), topicId('economy')] },
];

test.each([
  ['zh', '同属会议调研、经济财税'],
  ['en', 'Also about meetings and economy'],
] as const)('in %s every article comes with the reason', async (language, reason) => {
  const { container } = renderComponent(
    <RelatedList
      related={related}
      topics={topics}
      hrefOf={({ article }) => `/a/${article.slug}/`}
      locale={LOCALES[language]}
    />,
  );
  expect(screen.getByRole('listitem').textContent).toBe(`开发区召开会议${reason}`);
  await expectAccessible(container);
});

test('without related articles there is no section', () => {
  const { container } = renderComponent(
    <RelatedList related={[]} topics={topics} hrefOf={() => ''} locale={LOCALES.zh} />,
  );
  expect(container.innerHTML).toBe('');
});
