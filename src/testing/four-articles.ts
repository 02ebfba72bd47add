import { slug, topicId } from '../vocabulary/ids.ts';
import { buildArticle } from './build-article.ts';

const why = (...ids: string[]) => ids.map((id) => ({ id: topicId(id), why: 'test' }));
/** Four short articles: of meetings, of economy, of both, and an opinion piece without a topic. */
export const fourArticles = [
  buildArticle({ slug: slug('one'), title: '第一篇', topics: why('meetings') }),
  buildArticle({ slug: slug('two'), title: '第二篇', topics: why('economy') }),
  buildArticle({ slug: slug('three'), title: '第三篇', topics: why('meetings', 'economy') }),
  buildArticle({ slug: slug('four'), title: '第四篇', kind: 'opinion', kicker: '今日论坛' }),
];
