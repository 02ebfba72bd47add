import { screen } from '@testing-library/react';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { buildArticle } from '../../../testing/build-article.ts';
import { buildFiles } from '../../../testing/build-files.ts';
import { buildCorrection } from '../../../testing/build-notes.ts';
import { expectAccessible } from '../../../testing/expect-accessible.ts';
import { renderComponent } from '../../../testing/render-component.tsx';
import { topicId } from '../../../vocabulary/ids.ts';
import { AboutFileSchema } from '../../desk/edition-schema.ts';
import { LOCALES } from '../../locale/locales.ts';
import { PageRecord } from './PageRecord.tsx';

const article = buildArticle({
  topics: [{ id: topicId('meetings'), why: '会议×3' }],
  corrections: [buildCorrection()],
});
const [record] = v.parse(AboutFileSchema, buildFiles([article]).get('data/about.json')).pages;

test.each([
  ['zh', '整理0处，更正1处，存疑0处', '主题：会议调研（会议×3）', '第12行：check this line'],
  [
    'en',
    '0 mends, 1 correction, 0 doubts',
    'Topics: Meetings (会议×3)',
    'Line 12: check this line',
  ],
] as const)(
  'in %s it tells of file, articles and warnings',
  async (language, counts, topics, warning) => {
    if (record === undefined) throw new Error('the edition has a page');
    const { container } = renderComponent(
      <PageRecord
        record={record}
        topics={[{ id: topicId('meetings'), zh: '会议调研', en: 'Meetings', count: 1 }]}
        articleHref={(slug) => `/a/${slug}/`}
        locale={LOCALES[language]}
      />,
    );
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('page-1.txt');
    expect(screen.getByText('a'.repeat(64))).toBeTruthy();
    for (const text of [counts, topics, warning]) expect(container.textContent).toContain(text);
    await expectAccessible(container);
  },
);
