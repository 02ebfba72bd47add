import { expect, test } from 'vitest';
import { toComposeArticle } from '../../composition/to-compose-article.ts';
import { buildArticle } from '../../testing/build-article.ts';
import { slug } from '../../vocabulary/ids.ts';
import { plainRoom } from './composing-room.ts';

test('a room without tools sets articles in order of importance', async () => {
  const ready = [3, 9, 5].map((importance) => ({
    slug: slug(`a${importance}`),
    article: toComposeArticle(buildArticle(), ['开发区'], importance),
  }));
  const [sheet] = await plainRoom.set(ready);
  expect(sheet?.articles.map((one) => one.slug)).toEqual(['a9', 'a5', 'a3']);
});
