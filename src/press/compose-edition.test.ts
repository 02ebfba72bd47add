import { describe, expect, test } from 'vitest';
import type { SheetPlans } from '../composition/compose-sheets.ts';
import { buildParagraph } from '../testing/build-article.ts';
import { makeArticle, makePage, makeTopics } from '../testing/make-page.ts';
import { topicId } from '../vocabulary/ids.ts';
import type { SettingFile } from '../vocabulary/page.ts';
import { composeEdition } from './compose-edition.ts';

const article = (name: string, title: string, level: number) =>
  makeArticle(name, {
    title,
    level,
    topics: makeTopics('party'),
    paragraphs: ['会议研究了工作。'.repeat(20)],
    blocks: [buildParagraph('会议研究了工作。'.repeat(20), 5)],
  });
const pages = [
  makePage('1', [article('small', '党建新篇章', 4), article('large', '开发区召开会议', 1)]),
  makePage('2', [article('other', '税收', 2)]),
];
const topics = [topicId('party'), topicId('unused')];
const byTwos = (title: string) => title.match(/..?/g) ?? [];

describe('composeEdition', () => {
  const kept = new Map<string, readonly SheetPlans[]>();
  const cache = { get: (name: string) => kept.get(name) ?? null, set: kept.set.bind(kept) };
  const { files, styles } = composeEdition(pages, topics, byTwos, cache);

  const settingAt = (path: string) => files.get(path) as SettingFile;

  test('every page and every topic that is used has a setting, plans and a style sheet', () => {
    expect([...files.keys()]).toEqual([
      'data/plans/pages/1.json',
      'data/settings/pages/1.json',
      'data/plans/pages/2.json',
      'data/settings/pages/2.json',
      'data/plans/topics/party.json',
      'data/settings/topics/party.json',
    ]);
    for (const path of [...files.keys()].filter((path) => path.startsWith('data/settings/'))) {
      for (const { key, styles: sheet } of settingAt(path).sheets) {
        expect(styles.get(sheet ?? ''), path).toContain(`.s-${key}`);
      }
    }
  });

  test('a setting gives the order of importance and the words of the titles', () => {
    const [sheet] = settingAt('data/settings/topics/party.json').sheets;
    expect(sheet?.articles.map(({ slug }) => slug)).toEqual(['large', 'other', 'small']);
    expect(sheet?.articles[0]?.titleWords.join('|')).toBe('开发|区召|开|会议');
  });

  test('what was composed before is not composed again, and comes out the same', () => {
    const before = kept.size;
    const again = composeEdition(pages, topics, byTwos, cache);
    expect(kept.size).toBe(before);
    expect([...again.styles]).toEqual([...styles]);
  });
});
