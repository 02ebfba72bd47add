import { expect, test } from 'vitest';
import { buildArticle, buildPassage } from '../testing/build-article.ts';
import { anchor } from '../vocabulary/ids.ts';
import { searchPassages } from './search-passages.ts';

const correction = (from: string, to: string, place: readonly [string, number] | null) => ({
  line: 1,
  from,
  to,
  reason: { zh: '', en: '' },
  confidence: 'certain' as const,
  range: [0, 1] as const,
  place: place && { anchor: anchor(place[0]), start: place[1], end: place[1] + to.length },
});
const show = (parts: Parameters<typeof buildArticle>[0]) =>
  searchPassages(buildArticle(parts)).map((one) => [one.anchor, one.form, one.text]);

test('every line of head and body is a text, captions and credits behind them', () => {
  expect(
    show({
      kicker: '论坛',
      pretitle: '引题',
      title: '标题',
      subtitle: '副题',
      bylineText: '李清华',
      blocks: [
        { type: 'list', lines: [3, 4], items: [buildPassage('甲', 3), buildPassage('乙', 4)] },
      ],
      captions: [
        {
          anchor: anchor('caption1'),
          text: '图为现场',
          credit: [],
          creditText: '王泉林 摄',
          lines: [5, 5],
          source: [],
          after: 0,
        },
      ],
    }),
  ).toEqual([
    [null, 'reading', '论坛'],
    [null, 'reading', '引题'],
    ['title', 'reading', '标题'],
    [null, 'reading', '副题'],
    [null, 'reading', '李清华'],
    ['l3', 'reading', '甲'],
    ['l4', 'reading', '乙'],
    ['caption1', 'reading', '图为现场'],
    [null, 'reading', '王泉林 摄'],
  ]);
});

test('a corrected part is there as scanned too, with all its corrections taken back', () => {
  expect(
    show({
      title: '入驻园区',
      paragraphs: ['项目入区，政府和企业。'],
      corrections: [
        correction('人驻', '入驻', ['title', 0]),
        correction('人区', '入区', ['l5', 2]),
        correction('and', '和', ['l5', 7]),
      ],
    }),
  ).toEqual([
    ['title', 'reading', '入驻园区'],
    ['title', 'scanned', '人驻园区'],
    ['l5', 'reading', '项目入区，政府和企业。'],
    ['l5', 'scanned', '项目人区，政府and企业。'],
  ]);
});

test.each([
  ['has no place', correction('人', '入', null)],
  ['took characters out', correction('了了', '', ['l5', 0])],
  ['is not where its record says', correction('人', '入', ['l5', 1])],
])('what a correction that %s replaced is a text by itself', (_, one) => {
  expect(show({ title: null, paragraphs: ['项目。'], corrections: [one] })).toEqual([
    ['l5', 'reading', '项目。'],
    [null, 'scanned', one.from],
  ]);
});

test('sentences of a scanned text stand where its own characters are', () => {
  const article = buildArticle({
    title: null,
    paragraphs: ['项目入区和政府。第二句。'],
    corrections: [correction('and', '和', ['l5', 4])],
  });
  const parts = searchPassages(article).map(({ text, sentences }) =>
    sentences.map(([anchor, start, end]) => [anchor, text.slice(start, end)]),
  );
  expect(parts).toEqual([
    [
      ['l5s1', '项目入区和政府。'],
      ['l5s2', '第二句。'],
    ],
    [
      ['l5s1', '项目入区and政府。'],
      ['l5s2', '第二句。'],
    ],
  ]);
});
