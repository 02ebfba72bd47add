import { expect, test } from 'vitest';
import { buildArticle } from '../../../testing/build-article.ts';
import { buildCorrection, buildDoubt } from '../../../testing/build-notes.ts';
import { notesAt, notesOf } from './notes-of.ts';

const article = buildArticle({
  corrections: [buildCorrection({ range: [50, 52] }), buildCorrection({ range: [10, 12] })],
  doubts: [buildDoubt({ range: [30, 34] }), buildDoubt({ range: [90, 92], place: null })],
});

test('corrections and doubts are numbered together, in the order of the transcript', () => {
  expect(notesOf(article).map(({ number, kind, note }) => [number, kind, note.range[0]])).toEqual([
    [1, 'correction', 10],
    [2, 'doubt', 30],
    [3, 'correction', 50],
    [4, 'doubt', 90],
  ]);
});

test('a note without a place stands in no passage', () => {
  expect(notesAt(notesOf(article), 'l5').map(({ number }) => number)).toEqual([1, 2, 3]);
});
