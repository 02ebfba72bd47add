import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { buildArticle } from '../../../testing/build-article.ts';
import { expectAccessible } from '../../../testing/expect-accessible.ts';
import { renderComponent } from '../../../testing/render-component.tsx';
import { anchor, slug } from '../../../vocabulary/ids.ts';
import { LOCALES } from '../../locale/locales.ts';
import { Sheet } from './Sheet.tsx';

const photo = buildArticle({
  slug: slug('photo'),
  kind: 'photo',
  title: '推进项目建设',
  paragraphs: [],
  captions: [
    {
      anchor: anchor('caption1'),
      text: '图为现场。',
      credit: [],
      creditText: '记者 王泉林 摄',
      lines: [9, 9],
      source: [],
      after: -1,
    },
  ],
});
const opinion = buildArticle({
  slug: slug('opinion'),
  kind: 'opinion',
  title: null,
  kicker: '今日论坛',
  bylineText: '李清华',
});
const old = buildArticle({
  slug: slug('old'),
  title: '行政院會議',
  paragraphs: ['行政院會議通過條例。'],
});

const articles = [buildArticle(), photo, opinion, old];
const setting = {
  key: 'k1',
  styles: null,
  script: 'han' as const,
  articles: articles.map(({ slug: name, title }, index) => ({
    slug: name,
    titleWords: title === null ? [] : [title.slice(0, 3), title.slice(3)],
    importance: -index,
  })),
};

test.each(['zh', 'en'] as const)(
  'in %s every article stands in full, in order of importance',
  async (language) => {
    const locale = LOCALES[language];
    const { container } = renderComponent(
      <Sheet
        setting={setting}
        articles={new Map(articles.map((article) => [article.slug, article]))}
        articleHref={(name) => `/a/${name}/`}
        locale={locale}
      />,
    );
    expect(
      screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent),
    ).toEqual(['开发区召开会议', '推进项目建设', locale.sheet.untitled, '行政院會議']);
    const [first, second, third, fourth] = screen.getAllByRole('article');
    expect(first?.textContent).toContain('全区完成税收8.49亿元。');
    expect(second?.textContent).toContain(`${locale.sheet.pictureLabel}图为现场。记者 王泉林 摄`);
    expect(third?.textContent).toContain('今日论坛');
    expect(third?.textContent).toContain('李清华');
    expect(fourth?.lang).toBe('zh-Hant');
    expect(container.querySelectorAll('[id], [style]')).toHaveLength(0);
    await expectAccessible(container);
  },
);

test('the style sheet finds the page by its key, boxes by their places and words by theirs', () => {
  const { container } = renderComponent(
    <Sheet
      setting={setting}
      articles={new Map(articles.map((article) => [article.slug, article]))}
      articleHref={(name) => `/a/${name}/`}
      locale={LOCALES.zh}
    />,
  );
  expect(container.querySelector('.sheet.s-k1 .b1 .title .w1')?.textContent).toBe('目建设');
  expect(container.querySelectorAll('.b0.is-lead')).toHaveLength(1);
});

test('an article that is not at hand is left out', () => {
  renderComponent(
    <Sheet
      setting={setting}
      articles={new Map(articles.slice(1).map((article) => [article.slug, article]))}
      articleHref={(name) => `/a/${name}/`}
      locale={LOCALES.zh}
    />,
  );
  expect(screen.getAllByRole('article')).toHaveLength(3);
});
