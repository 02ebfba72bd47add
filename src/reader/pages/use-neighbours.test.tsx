import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { buildFiles } from '../../testing/build-files.ts';
import { fourArticles } from '../../testing/four-articles.ts';
import { renderAt } from '../../testing/render-at.tsx';
import { fakeMemory } from '../../testing/render-reader.tsx';
import { type Filters, writeFilters } from '../../vocabulary/filters.ts';
import { slug } from '../../vocabulary/ids.ts';
import { ArticleFileSchema, EditionSchema } from '../desk/edition-schema.ts';
import { wordDeskOf } from '../desk/gloss-queries.ts';
import { loadPlace } from '../desk/load-place.ts';
import { mapSource } from '../desk/map-source.ts';
import { desksOf } from '../desk/queries.ts';
import { ServicesProvider } from './services-context.ts';
import { useNeighbours } from './use-neighbours.ts';

const files = buildFiles(fourArticles);
const edition = v.parse(EditionSchema, files.get('data/edition.json'));

/** Slugs before and after an article under filters, read ahead as a loader does, and what is chosen. */
async function beside(name: string, filters: Filters) {
  const client = new QueryClient();
  const desks = desksOf(mapSource(files));
  const load = loadPlace(client, desks);
  const address = { page: 'article', slug: slug(name) } as const;
  await load({ address, language: 'zh' }, writeFilters(filters));
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
    () => useNeighbours(edition, file, filters),
  );
  const { previous, next, chosen } = value();
  return {
    slugs: [previous?.slug ?? null, next?.slug ?? null],
    chosen: chosen.map(({ names, value: id }) => names?.zh ?? id),
  };
}
const around = async (name: string, topics: readonly string[]) =>
  (await beside(name, { topic: topics })).slugs;

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

describe('of what passes other filters', () => {
  test.each<[string, Filters, string | null, string | null, readonly string[]]>([
    ['one', { kind: ['news'] }, null, 'two', ['news']],
    ['three', { kind: ['news'] }, 'two', null, ['news']],
    ['three', { topic: ['meetings'], kind: ['news'] }, 'one', null, ['meetings', 'news']],
    ['four', { topic: ['meetings'], kind: ['news'] }, 'three', null, ['meetings', 'news']],
    ['two', { kind: ['opinion'] }, null, 'four', ['opinion']],
    ['four', { kind: ['opinion'] }, null, null, ['opinion']],
    ['two', { kind: ['nobody'] }, 'one', 'three', []],
  ])('%s under %j stands between %s and %s', async (name, filters, previous, next, chosen) => {
    expect(await beside(name, filters)).toEqual({ slugs: [previous, next], chosen });
  });

  test('topics are called by their names', async () => {
    expect((await beside('one', { topic: ['economy'] })).chosen).toEqual(['经济财税']);
  });
});
