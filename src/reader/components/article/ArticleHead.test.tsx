import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { buildArticle } from '../../../testing/build-article.ts';
import { expectAccessible } from '../../../testing/expect-accessible.ts';
import { renderComponent } from '../../../testing/render-component.tsx';
import { LOCALES } from '../../locale/locales.ts';
import { ArticleHead } from './ArticleHead.tsx';

test.each(['zh', 'en'] as const)('in %s it has all parts in their order', async (language) => {
  const article = buildArticle({
    kicker: '今日论坛',
    pretitle: '引题在上',
    subtitle: '副题在下',
    byline: [
      { role: '记者', names: ['王泉林', '李四'] },
      { role: '通讯员', names: ['刘航'] },
    ],
  });
  const locale = LOCALES[language];
  const { container } = renderComponent(
    <ArticleHead
      article={article}
      locale={locale}
      script="zh-Hans"
      minutes={2}
      titleRuns={[[0, 3]]}
    />,
  );
  expect(container.textContent).toContain(
    `今日论坛引题在上开发区召开会议副题在下记者 王泉林 李四　通讯员 刘航${locale.article.minutes(2)}`,
  );
  expect(screen.getByRole('heading', { level: 1 }).closest('[lang]')?.getAttribute('lang')).toBe(
    'zh-Hans',
  );
  await expectAccessible(container);
});

test('an author line stands in for a byline; a missing title is called missing', () => {
  renderComponent(
    <ArticleHead
      article={buildArticle({ title: null, bylineText: '李清华' })}
      locale={LOCALES.en}
      script="zh-Hant"
      minutes={1}
      titleRuns={[]}
    />,
  );
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Untitled');
  expect(screen.getByText('李清华').getAttribute('lang')).toBe('zh-Hant');
});
