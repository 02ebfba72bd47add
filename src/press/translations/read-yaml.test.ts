import { expect, test } from 'vitest';
import { z } from 'zod';
import { readYaml } from './read-yaml.ts';

const schema = z.strictObject({ names: z.array(z.string({ error: 'write a name' })) });
const read = (text: string) =>
  readYaml(text, 'x.yaml', schema, ({ names }) =>
    names.includes('no') ? [[['names', names.indexOf('no')], 'not this one']] : [],
  );

test('gives the value of a file without problems', () => {
  expect(read('names: [a, b]')).toEqual({ value: { names: ['a', 'b'] }, problems: [] });
});

test.each([
  ['broken YAML', 'names: [', 'x.yaml:1: '],
  ['a key that stands twice', 'names: []\nnames: []', 'x.yaml:2: '],
  ['a fault the schema finds', 'names:\n  - a\n  - 5', 'x.yaml:3: names.1: write a name'],
  ['a fault of the whole file', 'other: 1\nnames: []', 'x.yaml:1: '],
  ['a conflict', 'names:\n  - a\n  - "no"', 'x.yaml:3: names.1: not this one'],
])('names file and line for %s', (_, text, expected) => {
  const { value, problems } = read(text);
  expect(value).toBeNull();
  expect(problems).toHaveLength(1);
  expect(problems[0]?.slice(0, expected.length)).toBe(expected);
});
