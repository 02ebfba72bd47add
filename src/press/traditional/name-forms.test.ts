import { expect, test } from 'vitest';
import { NAME_CHARACTERS, traditionalName } from './name-forms.ts';

test.each([
  ['于杰', '于杰'],
  ['谷静', '谷靜'],
  ['范长龙', '范長龍'],
  ['余云', '余雲'],
  ['钟南山', '鍾南山'],
  ['单华云', '單華雲'],
  ['刘党生', '劉黨生'],
  ['党永富', '党永富'],
  ['张丰', '張豐'],
  ['李松岳', '李松岳'],
  ['淳于意', '淳于意'],
  ['万俟松', '万俟松'],
  ['钟离昧', '鍾離昧'],
  ['阿依古丽', '阿依古麗'],
  ['', ''],
])('%s is %s', (name, form) => {
  expect(traditionalName(name)).toBe(form);
});

test('only names with such a character need care', () => {
  expect(['于', '钟', '杰', '王'].map((one) => NAME_CHARACTERS.has(one))).toEqual([
    true,
    true,
    true,
    false,
  ]);
});
