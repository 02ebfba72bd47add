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
];
const filter = (language: 'zh' | 'en') => (
  <TopicFilter
    topics={topics}
    chosen={[topicId('economy')]}
    shown={1}
    pageHref={(id) => `/topic/${id}/`}
    toggleHref={(id) => `/?topic=${id}`}
    allHref="/"
    locale={LOCALES[language]}
  />
);

test.each([
  ['zh', ['会议调研3', '经济财税1'], '共1篇'],
  ['en', ['Meetings3', 'Economy1'], '1 article'],
] as const)(
  'in %s topics have counts and say whether they are chosen',
  async (language, names, shown) => {
    const { container } = renderComponent(filter(language));
    const buttons = screen.getAllByRole('button');
    expect(buttons.map(({ textContent }) => textContent)).toEqual(names);
    expect(buttons.map((button) => button.getAttribute('aria-pressed'))).toEqual(['false', 'true']);
    expect(screen.getByText(shown)).toBeTruthy();
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
