import { expect, test } from 'vitest';
import { translateCredits } from './translate-credits.ts';

const GLOSSARY = new Map([
  ['李清华', 'Lee Ching-hwa'],
  ['市委宣传部', 'City Publicity Department'],
]);

test.each([
  ['记者', ['王泉林'], 'Reporter: Wang Quanlin'],
  ['通讯员', ['张雪勤', '刘航'], 'Correspondent: Zhang Xueqin, Liu Hang'],
  ['通訊員', ['刘航'], 'Correspondent: Liu Hang'],
  ['作者', ['李清华'], 'By: Lee Ching-hwa'],
  ['摄', [], 'Photo: '],
  ['文/图', ['市委宣传部'], 'Text and photo: City Publicity Department'],
  ['特派记者', ['王泉林'], '特派记者: Wang Quanlin'],
])('%s %j', (role, names, said) => {
  const english = translateCredits([{ role, names }], GLOSSARY);
  expect(english.map((credit) => `${credit.role}: ${credit.names.join(', ')}`)).toEqual([said]);
});
