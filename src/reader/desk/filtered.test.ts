import { expect, test } from 'vitest';
import { topicId } from '../../vocabulary/ids.ts';
import { topicsAlone } from './filtered.ts';

const edition = { topics: ['a', 'b'].map((id) => ({ id: topicId(id), zh: id, en: id, count: 1 })) };

test.each([
  [{}, []],
  [{ topic: ['b', 'a'] }, ['a', 'b']],
  [{ topic: ['b', 'nobody'] }, ['b']],
  [{ kind: ['news'] }, null],
  [{ topic: ['a'], kind: ['news'] }, null],
])('of %j the topics alone are %j', (filters, topics) => {
  expect(topicsAlone(edition, filters)).toEqual(topics);
});
