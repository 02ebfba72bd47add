import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import * as v from 'valibot';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildFiles } from '../../testing/build-files.ts';
import { fetchWords } from '../../testing/fetch-words.ts';
import { fourArticles } from '../../testing/four-articles.ts';
import { renderAt } from '../../testing/render-at.tsx';
import { fakeMemory } from '../../testing/render-reader.tsx';
import { slug, topicId } from '../../vocabulary/ids.ts';
import { ArticleFileSchema } from '../desk/edition-schema.ts';
import { wordDeskOf } from '../desk/gloss-queries.ts';
import { loadPlace } from '../desk/load-place.ts';
import { mapSource } from '../desk/map-source.ts';
import { desksOf } from '../desk/queries.ts';
import { ServicesProvider } from './services-context.ts';
import { useNeighbours } from './use-neighbours.ts';

beforeAll(fetchWords);

const files = buildFiles(fourArticles);

/** Slugs before and after an article under a choice of topics, read ahead as a loader does. */
async function around(name: string, topics: readonly string[]) {
  const client = new QueryClient();
  const desks = desksOf(mapSource(files));
  const load = loadPlace(client, desks);
  const search = `?${topics.map((id) => `topic=${id}`).join('&')}`;
  await load({ address: { page: 'article', slug: slug(name) }, language: 'zh' }, search);
  const file = v.parse(ArticleFileSchema, files.get(`data/articles/${name}.json`));
  const { value } = renderAt(
    {
      entries: ['/'],
      around: (children) => (
        <QueryClientProvider client={client}>
          <ServicesProvider
            value={{ desks, words: wordDeskOf(mapSource(files)), load, memory: fakeMemory() }}
          >
            {children}
          </ServicesProvider>
        </QueryClientProvider>
      ),
    },
    () => useNeighbours(file, topics.map(topicId)),
  );
  const { previous, next } = value();
  return [previous?.slug ?? null, next?.slug ?? null];
}

describe('of the whole edition', () => {
  test.each([
    ['one', null, 'two'],
    ['two', 'one', 'three'],
    ['four', 'three', null],
  ])('%s stands between %s and %s', async (name, previous, next) => {
    expect(await around(name, [])).toEqual([previous, next]);
  });
});

describe('of chosen topics', () => {
  test.each([
    ['one', ['meetings'], null, 'three'],
    ['three', ['meetings'], 'one', null],
    ['three', ['economy'], 'two', null],
    ['two', ['meetings', 'economy'], 'one', 'three'],
    ['three', ['economy', 'meetings'], 'two', null],
  ])('%s under %j stands between %s and %s', async (name, topics, previous, next) => {
    expect(await around(name, topics)).toEqual([previous, next]);
  });

  test.each([
    ['four', ['meetings'], 'three', null],
    ['one', ['economy'], null, 'two'],
    ['two', ['meetings'], 'one', 'three'],
  ])('%s, which has none of %j, still has its place', async (name, topics, previous, next) => {
    expect(await around(name, topics)).toEqual([previous, next]);
  });
});
