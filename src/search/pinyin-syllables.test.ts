import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pinyinWays, plainPinyin, SYLLABLES } from './pinyin-syllables.ts';

test('there are as many syllables as Putonghua is written with', () => {
  expect(SYLLABLES.size).toBeGreaterThan(395);
  expect(SYLLABLES.size).toBeLessThan(420);
});

test.each([
  ['Yíngshāng huánjìng', "yingshang'huanjing"],
  ['ying2shang1', "ying'shang"],
  ["xi'an", "xi'an"],
  ['xi’an', "xi'an"],
  ['Lǜshī', 'lvshi'],
  ['lu:4', 'lv'],
  ['lüè', 'lve'],
  ['lue', 'lve'],
  ['nv3', 'nv'],
  ['  党 ', null],
  ['K12', null],
  ['8.49', null],
  ['', null],
])('%j is %j', (typed, plain) => {
  expect(plainPinyin(typed)).toBe(plain);
});

const shown = (plain: string, mayGoOn = false) =>
  pinyinWays(plain, mayGoOn).map(({ syllables, rest }) => [...syllables, rest].join(' '));

describe('ways', () => {
  test.each([
    ['xian', ['xian ', 'xi an ']],
    ["xi'an", ['xi an ']],
    ['fangan', ['fang an ', 'fan gan ']],
    ['yingshang', ['ying shang ']],
    ['business', []],
    ['', ['']],
  ])('of %j', (plain, ways) => {
    expect(shown(plain)).toEqual(ways);
  });

  test('what may go on ends with the beginning of a syllable', () => {
    expect(shown('yingsh', true)).toContain('ying sh');
    expect(shown('yingsh')).toEqual([]);
  });

  test('any syllables are found again, joined or apart', () => {
    const syllables = fc.array(fc.constantFrom(...SYLLABLES), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(syllables, (own) => {
        expect(shown(own.join("'"))).toContain(`${own.join(' ')} `);
        expect(shown(own.join(''))).toContain(`${own.join(' ')} `);
      }),
    );
  });

  test('whatever is parted joins to what was typed, and there are few ways', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'xianghue'), maxLength: 40 });
    fc.assert(
      fc.property(letters, fc.boolean(), (typed, mayGoOn) => {
        const ways = pinyinWays(typed, mayGoOn);
        expect(ways.length).toBeLessThanOrEqual(12);
        for (const { syllables, rest } of ways) {
          expect(syllables.join('') + rest).toBe(typed);
          expect(syllables.every((one) => SYLLABLES.has(one))).toBe(true);
        }
      }),
    );
  });
});
