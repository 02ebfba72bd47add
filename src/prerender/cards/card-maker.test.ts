import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { buildArticle } from '../../testing/build-article.ts';
import { buildFiles } from '../../testing/build-files.ts';
import { slug } from '../../vocabulary/ids.ts';
import { openCardMaker } from './card-maker.ts';

const here = { page: 'article', slug: slug('x') } as const;
let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'banmian-'));
});
afterEach(() => rm(folder, { recursive: true }));

function makerOf(title: string) {
  const files = buildFiles([buildArticle({ slug: here.slug, title })]);
  return openCardMaker((path) => files.get(path), folder, null);
}

test('a card lies under a name that stays, with the version of what it says', async () => {
  const cards = [];
  for (const title of ['第一篇', '第二篇', '第一篇']) {
    const maker = await makerOf(title);
    cards.push(await maker.make(here, 'zh'));
    expect(await maker.finish()).toEqual([]);
  }
  const [first, second, again] = cards;
  expect(first?.path).toMatch(/^cards\/a\/x\.png\?v=[0-9a-f]{8}$/);
  expect(second?.path).toMatch(/^cards\/a\/x\.png\?v=[0-9a-f]{8}$/);
  expect(second?.path).not.toBe(first?.path);
  expect(again).toEqual(first);
  expect(first?.alt).toBe('周口经济开发区 · 第一篇');
  const file = await readFile(join(folder, 'cards/a/x.png'));
  expect(file.subarray(1, 4).toString()).toBe('PNG');
  expect(file.length).toBeLessThan(120_000);
});

test('both views have one card, languages have one each, 404.html has none', async () => {
  const maker = await makerOf('第一篇');
  const card = await maker.make(here, 'zh');
  expect(await maker.make({ ...here, view: 'both' }, 'zh')).toBe(card);
  expect((await maker.make(here, 'en'))?.path).toContain('cards/en/a/x.png');
  expect(await maker.make({ page: 'missing' }, 'zh')).toBeNull();
  await maker.finish();
});

test('a character that no face has is told once, with the address', async () => {
  const maker = await makerOf('庆元旦😀😀');
  await maker.make(here, 'zh');
  expect(await maker.finish()).toEqual([expect.stringMatching(/\/a\/x\/.*“😀”.*〓/)]);
});
