import { describe, expect, test } from 'vitest';
import { readTopicRules } from './read-topic-rules.ts';

const REST = '  - { id: general, zh: 综合, en: General, cues: {} }';
const FIRST = `topics:
  - id: party-building
    zh: 党建
    en: Party building
    cues:
      3: [党建]
      0: [党建路]
`;

describe('readTopicRules', () => {
  test('reads words with their weights, in the order of the file', () => {
    const { rules, problems } = readTopicRules(`${FIRST}${REST}`, 'topics.yaml');
    expect(problems).toEqual([]);
    expect(rules.map(({ id, zh, en }) => [id, zh, en])).toEqual([
      ['party-building', '党建', 'Party building'],
      ['general', '综合', 'General'],
    ]);
    expect(new Map(rules[0]?.cues)).toEqual(
      new Map([
        ['党建', 3],
        ['党建路', 0],
      ]),
    );
  });

  test.each<[string, string, string[]]>([
    ['an empty file', '', ['t.yaml:1: begin with the key topics']],
    ['broken YAML', 'topics: [', ['t.yaml:1: ']],
    ['no topic', 'topics: []', ['t.yaml:1: topics: list at least one topic']],
    ['an unknown key', `color: red\n${FIRST}${REST}`, ['t.yaml:1: Unrecognized key: "color"']],
    [
      'an id that is no address',
      `${FIRST.replace('party-building', '党建')}${REST}`,
      ['t.yaml:2: topics.0.id: use a-z, 0-9 and hyphens'],
    ],
    [
      'a name left out',
      FIRST.replace('    zh: 党建\n', '') + REST,
      ['t.yaml:2: topics.0.zh: write a name'],
    ],
    [
      'a cue of one character',
      `${FIRST.replace('[党建]', '[党]')}${REST}`,
      ['t.yaml:6: topics.0.cues.3.0: a cue has'],
    ],
    [
      'a weight of 5',
      `${FIRST.replace('3:', '5:')}${REST}`,
      ['t.yaml:6: topics.0.cues.5: group the cues by weight, 0 to 3'],
    ],
    [
      'a number as a cue',
      `${FIRST.replace('[党建]', '[863]')}${REST}`,
      ['t.yaml:6: topics.0.cues.3.0: put the cue'],
    ],
    [
      'a cue that stands twice',
      `${FIRST.replace('党建路', '党建')}${REST}`,
      ['t.yaml:6: topics.0.cues.3.0: 党建 stands twice'],
    ],
    [
      'an id that is taken',
      `${FIRST}${REST.replace('general', 'party-building')}`,
      ['t.yaml:8: topics.1.id: the id'],
    ],
    ['no topic for the rest', FIRST, ['t.yaml:2: topics: one topic must have no cues']],
    [
      'two topics for the rest',
      `${FIRST}${REST}\n${REST.replace('general', 'other')}`,
      ['t.yaml:2: topics: one topic'],
    ],
  ])('names file, line and key for %s', (_, text, expected) => {
    const { rules, problems } = readTopicRules(text, 't.yaml');
    expect(rules).toEqual([]);
    expect(problems.map((problem, at) => problem.slice(0, expected[at]?.length))).toEqual(expected);
  });
});
