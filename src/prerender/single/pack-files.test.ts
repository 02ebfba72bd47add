import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unpackFiles } from '../../reader/single/unpack-files.ts';
import { packFiles } from './pack-files.ts';

test('any files come back as they were', () => {
  const path = fc
    .tuple(fc.constantFrom('data/', 'data/zh-hant/'), fc.constantFrom('a', 'b'))
    .map(([folder, name]) => `${folder}${name}.json`);
  const text = fc.string({ unit: fc.constantFrom('经', '經', '后', '後'), maxLength: 20 });
  const value = fc.oneof(fc.jsonValue(), fc.array(text), fc.record({ text, more: fc.array(text) }));
  fc.assert(
    fc.property(fc.array(fc.tuple(path, value)), (entries) => {
      const files = new Map(entries.map(([name, one]) => [name, JSON.parse(JSON.stringify(one))]));
      expect(unpackFiles(packFiles(files))).toEqual(files);
    }),
  );
});

test('a traditional file is told by the printed one and what is special in it', () => {
  const body = ['经济发展取得新的成绩。', '皇后走在后面的队伍之中。'];
  const files = new Map<string, unknown>([
    [
      'data/a.json',
      {
        slug: 'a',
        body,
        places: [
          [1, 2],
          [3, 4],
        ],
      },
    ],
    [
      'data/zh-hant/a.json',
      {
        slug: 'a',
        body: ['經濟發展取得新的成績。', '皇后走在後面的隊伍之中。'],
        places: [
          [1, 2],
          [3, 4],
        ],
      },
    ],
    ['data/b.json', { text: '今后继续推进各项工作。', last: '以后继续推进各项工作。' }],
    ['data/zh-hant/b.json', { text: '今後繼續推進各項工作。', last: '以後繼續推進各項工作。' }],
  ]);
  const json = packFiles(files);
  expect(json).not.toContain('皇后走在後');
  expect(json.match(/places/g)).toHaveLength(2);
  expect(unpackFiles(json)).toEqual(files);
});

test('what several files have is written once', () => {
  const words = '全市招商引资工作推进会在经济开发区召开';
  const article = { title: words, lines: [1, 20], blocks: [{ text: words }, []] };
  const files = new Map<string, unknown>([
    ['data/articles/a.json', { article }],
    ['data/pages/1.json', { articles: [article, article] }],
  ]);
  const json = packFiles(files);
  expect(json.split(words)).toHaveLength(2);
  expect(unpackFiles(json)).toEqual(files);
});

test('the order that files were made in does not matter', () => {
  const files: [string, unknown][] = [
    ['data/b.json', ['long enough to be a part']],
    ['data/en/a.json', 1],
    ['data/a.json', ['long enough to be a part']],
  ];
  expect(packFiles(new Map(files))).toBe(packFiles(new Map(files.toReversed())));
});

test.each(['{', '[]', '{"files":{}}', '{"files":{"a":[7]},"parts":[],"forms":""}'])(
  '%s is no edition',
  (json) => {
    expect(() => unpackFiles(json)).toThrow();
  },
);
