import { screen } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { expectAccessible } from '../../../testing/expect-accessible.ts';
import { renderComponent } from '../../../testing/render-component.tsx';
import { topicId } from '../../../vocabulary/ids.ts';
import { LOCALES } from '../../locale/locales.ts';
import { LinkProvider } from '../link-context.ts';
import { TopicFilter } from './TopicFilter.tsx';

const topics = [
  { id: topicId('meetings'), zh: '会议调研', en: 'Meetings', count: 3 },
  { id: topicId('economy'), zh: '经济财税', en: 'Economy', count: 1 },
  { id: topicId('sports'), zh: '体育健身', en: 'Sport', count: 1 },
];
const filter = (language: 'zh' | 'en') => (
  <TopicFilter
    topics={topics}
    chosen={[topicId('economy')]}
    countOf={(id) => (id === 'sports' ? 0 : 4)}
    shown={1}
    pageHref={(id) => `/topic/${id}/`}
    toggleHref={(id) => `/?topic=${id}`}
    allHref="/"
    locale={LOCALES[language]}
  />
);

test.each([
  ['zh', ['会议调研4', '经济财税'], '共1篇'],
  ['en', ['Meetings4', 'Economy'], '1 article'],
] as const)(
  'in %s topics say what a click leaves and whether they are chosen; without articles one is no link',
  async (language, names, shown) => {
    const { container } = renderComponent(filter(language));
    const buttons = screen.getAllByRole('button');
    expect(buttons.map(({ textContent }) => textContent)).toEqual(names);
    expect(buttons.map((button) => button.getAttribute('aria-pressed'))).toEqual(['false', 'true']);
    expect(screen.getByRole('status').textContent).toBe(shown);
    expect(screen.getByText(/体育健身|Sport/).closest('a')).toBeNull();
    expect(screen.getByRole('link', { name: LOCALES[language].filter.clear })).toBeTruthy();
    await expectAccessible(container);
  },
);

test('written ahead, for readers without scripts, topics are links to their pages', () => {
  const html = renderToString(
    <LinkProvider
      value={({ href, pressed, children }) => (
        <a href={href} role={pressed === undefined ? undefined : 'button'}>
          {children}
        </a>
      )}
    >
      {filter('zh')}
    </LinkProvider>,
  );
  expect(html).toContain('<a href="/topic/meetings/">');
  expect(html).not.toContain('role="button"');
});
