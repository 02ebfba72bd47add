import { describe, expect, test } from 'vitest';
import { concatTraced, traced } from '../text/traced-text.ts';
import { makePassage, transcriptPlaces } from './transcript-places.ts';

const TEXT = '一句。二句。\n三句\r\n\r四句。五';
const places = transcriptPlaces(TEXT);

describe('places', () => {
  test.each([
    ['一', 1, 'l1', 'l1s1'],
    ['二', 1, 'l1', 'l1s2'],
    ['三', 2, 'l2', 'l2s1'],
    ['四', 4, 'l4', 'l4s1'],
    ['五', 4, 'l4', 'l4s2'],
  ])('%s is on line %s, in %s and %s', (character, line, passage, sentence) => {
    const offset = TEXT.indexOf(character);
    expect(places.lineAt(offset)).toBe(line);
    expect(places.passageAt(offset)).toBe(passage);
    expect(places.sentenceAt(offset)).toBe(sentence);
  });

  test('the sentences that start in a range', () => {
    expect(places.sentencesIn([0, TEXT.indexOf('三') + 1])).toEqual(['l1s1', 'l1s2', 'l2s1']);
    expect(places.sentencesIn([1, 2])).toEqual([]);
  });

  test('the cells of a row have anchors of their own', () => {
    const row = '| 甲。乙 | 丙 |';
    const inCells = transcriptPlaces(row, [row.indexOf('丙')]);
    expect([...'甲乙丙'].map((cell) => inCells.passageAt(row.indexOf(cell)))).toEqual([
      'l1',
      'l1',
      'l1s3',
    ]);
    expect([...'甲乙丙'].map((cell) => inCells.sentenceAt(row.indexOf(cell)))).toEqual([
      'l1s1',
      'l1s2',
      'l1s3',
    ]);
  });
});

describe('passages', () => {
  /** The passage of pieces of a transcript joined, as `[anchor, also, text]` of its sentences. */
  function sentencesOf(transcript: string, pieces: readonly string[]) {
    const at = (piece: string) => transcript.indexOf(piece);
    const words = concatTraced(
      pieces.map((piece) => traced(transcript, at(piece), at(piece) + piece.length)),
    );
    const passage = makePassage(words, [], transcriptPlaces(transcript));
    return passage.sentences.map(({ anchor, also, start, end }) => [
      anchor,
      also,
      passage.text.slice(start, end),
    ]);
  }

  test('sentences keep the anchors of the transcript', () => {
    expect(sentencesOf('一句。二句。', ['一句。二句。'])).toEqual([
      ['l1s1', [], '一句。'],
      ['l1s2', [], '二句。'],
    ]);
  });

  test('a sentence joined over a column break has the anchors of both halves', () => {
    expect(sentencesOf('一句。半\n\n句。三句。', ['一句。半', '句。三句。'])).toEqual([
      ['l1s1', [], '一句。'],
      ['l1s2', ['l3s1'], '半句。'],
      ['l3s2', [], '三句。'],
    ]);
  });

  test('a join that cuts a transcript sentence in two leaves one', () => {
    expect(sentencesOf('他说：“好。\n\n”他走了。', ['他说：“好。', '”他走了。'])).toEqual([
      ['l1s1', ['l3s1'], '他说：“好。”他走了。'],
    ]);
  });

  test('bold runs are those of the passage', () => {
    const words = concatTraced([traced('甲乙丙丁', 0, 1), traced('甲乙丙丁', 2, 4)]);
    expect(makePassage(words, [[1, 3]], places)).toMatchObject({
      strong: [[1, 2]],
      source: [
        [0, 1],
        [2, 4],
      ],
    });
  });

  test('a passage without a word is nowhere', () => {
    expect(makePassage({ text: '', at: [] }, [], places)).toEqual({
      anchor: 'l0',
      text: '',
      source: [],
      strong: [],
      sentences: [],
    });
  });
});
