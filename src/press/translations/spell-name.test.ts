import { expect, test } from 'vitest';
import { spellName } from './spell-name.ts';

test.each([
  ['王泉林', 'Wang Quanlin'],
  ['刘航', 'Liu Hang'],
  ['单华云', 'Shan Huayun'],
  ['曾小贤', 'Zeng Xiaoxian'],
  ['仇和', 'Qiu He'],
  ['欧阳修', 'Ouyang Xiu'],
  ['尉迟恭', 'Yuchi Gong'],
  ['吕布', 'Lü Bu'],
  ['王西安', 'Wang Xi’an'],
  ['李爱娥', 'Li Ai’e'],
])('%s is spelled %s', (name, spelled) => {
  expect(spellName(name)).toBe(spelled);
});

test.each([['市委宣传部'], ['阿依古丽'], ['买买提·艾力'], ['Li Hua'], ['本报'], ['']])(
  '%j stays as it is',
  (name) => {
    expect(spellName(name)).toBe(name);
  },
);
