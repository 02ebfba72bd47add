import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  anchor,
  isAnchor,
  isSlug,
  isStem,
  isTermId,
  isTopicId,
  slug,
  stem,
  termId,
  topicId,
} from './ids.ts';

const LONGEST = 'a'.repeat(48);

describe('a slug, topic id or term id', () => {
  test.each(['a', '7', 'kaifaqu', 'kaige-2', 'a--b', '2019', LONGEST])('%s passes', (value) => {
    expect(isSlug(value)).toBe(true);
    expect(isTopicId(value)).toBe(true);
    expect(isTermId(value)).toBe(true);
  });

  test.each([
    ['nothing', ''],
    ['a hyphen in front', '-a'],
    ['a hyphen behind', 'a-'],
    ['a lone hyphen', '-'],
    ['a capital', 'Kaige'],
    ['a Chinese character', '开区'],
    ['a slash', 'a/b'],
    ['a step up', '..'],
    ['a space', 'a b'],
    ['an underscore', 'a_b'],
    ['a full-width letter', 'ａ'],
    ['a line end behind', 'a\n'],
    ['a query', 'a?topic=b'],
    ['a per-cent code', '%61'],
    ['49 characters', `${LONGEST}a`],
  ])('%s does not', (_, value) => {
    expect(isSlug(value)).toBe(false);
    expect(isTopicId(value)).toBe(false);
    expect(isTermId(value)).toBe(false);
  });
});

describe('a stem', () => {
  test.each(['page', '000_e99b61bfbcb1de75', '第三版', 'a.b', '...', ' ', '-'])(
    '%j can be a file name',
    (value) => {
      expect(isStem(value)).toBe(true);
    },
  );

  test.each(['', '.', '..', 'a/b', '/etc', 'a\\b', '..\\x', 'a\0b'])('%j cannot', (value) => {
    expect(isStem(value)).toBe(false);
  });
});

describe('an anchor', () => {
  test.each(['l1', 'l15', 'l15s2', 'title', 'caption1', 'caption12'])('%s passes', (value) => {
    expect(isAnchor(value)).toBe(true);
  });

  test.each([
    '',
    'l',
    '15',
    'L15',
    'l15s',
    'l15s2s3',
    'l１５',
    'l-1',
    'l1.5',
    'titles',
    'subtitle',
    'caption',
    'l15\n',
    '#l15',
    'l15" onclick="',
    'content',
  ])('%j does not', (value) => {
    expect(isAnchor(value)).toBe(false);
  });
});

describe('making an id', () => {
  test.each([
    ['slug', slug, 'kaige-2'],
    ['topic id', topicId, 'party-building'],
    ['term id', termId, 'wang-wenfeng'],
    ['stem', stem, '第三版'],
    ['anchor', anchor, 'l15s2'],
  ] as const)('a %s is the string itself', (_, make, value) => {
    expect(make(value)).toBe(value);
  });

  test.each([
    ['slug', slug, 'A B'],
    ['topic id', topicId, '党建'],
    ['term id', termId, '放管服'],
    ['stem', stem, '../x'],
    ['anchor', anchor, 'x"y'],
  ] as const)('what is no %s is an error that quotes it', (name, make, value) => {
    expect(() => make(value)).toThrow(`not a ${name}: ${JSON.stringify(value)}`);
  });

  test('an id is made exactly of what its guard lets pass', () => {
    const pairs = [
      [slug, isSlug],
      [topicId, isTopicId],
      [termId, isTermId],
      [stem, isStem],
      [anchor, isAnchor],
    ] as const;
    const accepts = (make: (value: string) => string, value: string) => {
      try {
        return make(value) === value;
      } catch {
        return false;
      }
    };
    const values = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 6 }),
      fc.stringMatching(/^[a-z0-9-]{1,50}$/),
      fc.stringMatching(/^l\d{1,4}(s\d{1,2})?$/),
    );
    fc.assert(
      fc.property(values, (value) => {
        for (const [make, guard] of pairs) expect(accepts(make, value)).toBe(guard(value));
      }),
    );
  });

  test('every slug can stand in an address and in a file name as it is', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z0-9-]{1,50}$/), (value) => {
        fc.pre(isSlug(value));
        expect(encodeURIComponent(value)).toBe(value);
        expect(isStem(value)).toBe(true);
      }),
    );
  });
});
