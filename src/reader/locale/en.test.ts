import { describe, expect, test } from 'vitest';
import { topicId } from '../../vocabulary/ids.ts';
import { en } from './en.ts';

const topic = { id: topicId('economy'), zh: '经济财税', en: 'Economy and revenue', count: 3 };
const { about, article, date, fault, filter, notes, site } = en;

test.each([
  [site.description(0, '周口'), '周口: 0 articles of a Chinese newspaper page in full text.'],
  [site.description(1, '周口'), '周口: 1 article of a Chinese newspaper page in full text.'],
  [date.latest('3 May 2019'), 'Latest date in the text: 3 May 2019'],
  [date.page('A2'), 'Page A2'],
  [date.nthSheet(2), 'Sheet 2'],
  [filter.topic(topic), 'Economy and revenue'],
  [filter.chosen('Meetings'), 'Topic: Meetings'],
  [article.minutes(1), '1 min read'],
  [article.minutes(12), '12 min read'],
  [article.backToFiltered(['Meetings']), 'Back to the page (Meetings)'],
  [article.sharedTopics(['Meetings', 'Economy']), 'Also about meetings and economy'],
  [article.source('page-1', 3, 9), 'From page-1, lines 3–9'],
  [notes.original('人区'), 'The transcript has “人区”'],
  [notes.readings(['干群']), 'Perhaps “干群”'],
  [notes.readings(['干群', '干部', '千群']), 'Perhaps “干群” or “干部” or “千群”'],
  [notes.line(7), 'line 7'],
  [about.why('Economy', '税收×2'), 'Economy (税收×2)'],
  [about.warning(12, 'look here'), 'Line 12: look here'],
  [about.warning(0, 'the whole file'), 'the whole file'],
])('it says %j', (said, expected) => {
  expect(said).toBe(expected);
});

describe('numbers', () => {
  test.each([
    [0, 0, '0 lines, 0 characters'],
    [1, 1, '1 line, 1 character'],
    [2, 900, '2 lines, 900 characters'],
  ])('%i and %i: %s', (lines, characters, text) => {
    expect(about.size(lines, characters)).toBe(text);
  });

  test.each([
    [0, 0, 0, '0 mends, 0 corrections, 0 doubts'],
    [1, 1, 1, '1 mend, 1 correction, 1 doubt'],
    [5, 2, 0, '5 mends, 2 corrections, 0 doubts'],
  ])('%i, %i and %i: %s', (mends, corrections, doubts, text) => {
    expect(about.counts(mends, corrections, doubts)).toBe(text);
  });

  test.each([
    [1, '1 further run of'],
    [4, '4 further runs of'],
  ])('%i set aside: %s', (places, start) => {
    expect(about.setAside(places).startsWith(start)).toBe(true);
  });
});

test.each([
  ['utf-8', 'UTF-8'],
  ['gb18030', 'GB18030'],
  ['utf-16le', 'UTF-16, little-endian'],
  ['utf-16be', 'UTF-16, big-endian'],
] as const)('the encoding %s is called %s', (encoding, name) => {
  expect(about.encoding(encoding)).toBe(name);
});

test('a broken file is named', () => {
  expect(fault.broken('data/x.json')).toContain('The file data/x.json is not');
});

test.each([['2019-13-01'], ['2019-00-00'], ['-']])(
  'a date that cannot be, %s, is left as it stands',
  (iso) => {
    expect(date.full(iso)).toBe(iso);
  },
);

test('the twelve months are named in their order', () => {
  const names = Array.from({ length: 12 }, (_, index) =>
    date.full(`2019-${String(index + 1).padStart(2, '0')}`),
  );
  expect(names.map((name) => new Date(`1 ${name} UTC`).getUTCMonth())).toEqual([
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11,
  ]);
});
