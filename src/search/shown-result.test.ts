import { describe, expect, test } from 'vitest';
import { anchor, slug } from '../vocabulary/ids.ts';
import type { SearchArticle } from '../vocabulary/search-files.ts';
import type { SearchHit, SearchResult } from './answer.ts';
import { showResult, textAt } from './shown-result.ts';

function article(title: string | null, ...sentences: readonly string[]): SearchArticle {
  const text = sentences.join('');
  const ends = sentences.map((_, index) => sentences.slice(0, index + 1).join('').length);
  return {
    slug: slug('one'),
    title,
    texts: [
      ...(title === null ? [] : [{ anchor: anchor('title'), text: title }]),
      { anchor: anchor('l5'), text: '人驻。', scanned: true },
      {
        anchor: anchor('l5'),
        text,
        sentences: ends.map((end, index) => [anchor(`l5s${index + 1}`), ends[index - 1] ?? 0, end]),
      },
    ],
  };
}

const zh = article('党建', '党建工作。', '招商引资。');
const hant = article('黨建', '黨建工作。', '招商引資。');
const en = article('Party building', 'Party building. ', 'Attracting investment.');

const hit = (parts: Partial<SearchHit> = {}): SearchHit => ({
  anchor: anchor('l5s1'),
  language: 'zh',
  text: '党建工作。',
  marks: [[0, 2]],
  isScanned: false,
  ...parts,
});
const title = hit({ anchor: anchor('title'), text: '党建' });
const result = (...hits: readonly SearchHit[]): SearchResult => ({
  article: 0,
  hits,
  places: 4,
  reasons: [],
});

describe('a result', () => {
  test('in its own language has its headline marked, and leads to its sentence', () => {
    expect(showResult(result(title, hit()), zh, zh, 'zh')).toMatchObject({
      title: { text: '党建', lang: 'zh-Hans' },
      titleMarks: [[0, 2]],
      hits: [{ text: '党建工作。', marks: [[0, 2]], beside: null }],
      anchor: 'l5s1',
      further: 2,
    });
  });

  test('in English has the Chinese sentence above the English one', () => {
    expect(showResult(result(hit()), zh, en, 'en')).toMatchObject({
      title: { text: 'Party building', lang: 'en' },
      titleMarks: [],
      hits: [{ text: '党建工作。', beside: { text: 'Party building.', lang: 'en' } }],
    });
  });

  test('by English words has the English sentence above the Chinese one', () => {
    const english = hit({ language: 'en', text: 'Party building.', marks: [[0, 5]] });
    const [shown] = showResult(result(english), zh, zh, 'zh').hits;
    expect(shown).toMatchObject({ lang: 'en', beside: { text: '党建工作。' } });
    expect(showResult(result(english), zh, en, 'en').hits[0]?.beside).toBeNull();
  });

  test('in traditional script is so, its marks where they were, but the scan as it was', () => {
    expect(showResult(result(title, hit()), zh, hant, 'zh-hant')).toMatchObject({
      titleMarks: [[0, 2]],
      hits: [{ text: '黨建工作。', marks: [[0, 2]] }],
    });
    const scanned = hit({ text: '人驻。', isScanned: true });
    expect(showResult(result(scanned), zh, hant, 'zh-hant').hits[0]?.text).toBe('人驻。');
  });

  test('of filters alone has the first sentence, and leads to the top', () => {
    expect(showResult(result(), zh, en, 'en')).toMatchObject({
      hits: [{ text: 'Party building.', marks: [] }],
      anchor: null,
    });
  });

  test('without a translation stays as it is', () => {
    expect(showResult(result(hit()), zh, null, 'en').hits[0]?.beside).toBeNull();
  });
});

test.each([
  ['title', '党建'],
  ['l5s2', '招商引资。'],
  ['l5', '党建工作。招商引资。'],
  ['l9', null],
])('at %s stands %j', (at, text) => {
  expect(textAt(zh, anchor(at))).toBe(text);
});
