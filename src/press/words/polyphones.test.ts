import { describe, expect, test } from 'vitest';
import { readPolyphone } from './polyphones.ts';

/** The character in question stands between brackets. */
describe('a character of several readings', () => {
  test.each([
    ['[为]解决群众的操心事', 'wèi'],
    ['努力[为]项目建设提供良好环境', 'wèi'],
    ['要[为]入驻企业快速办理', 'wèi'],
    ['也[为]孩子和家长提供了舞台', 'wèi'],
    ['[为]了孩子', 'wèi'],
    ['图[为]开发区党委书记', 'wéi'],
    ['以创新驱动和改革开放[为]两个轮子', 'wéi'],
    ['积极推荐优秀企业负责人[为]人大代表', 'wéi'],
    ['久久[为]功', 'wéi'],
    ['总额[为]5亿元', 'wéi'],
    ['走[得]快', 'de'],
    ['我们还[得]努力', 'děi'],
    ['获[得]奖', 'dé'],
    ['扎实[地]推进', 'de'],
    ['在该[地]举行', 'dì'],
    ['会议[还]研究了其他事项', 'hái'],
    ['向银行[还]款', 'huán'],
    ['言必[行]', 'xíng'],
    ['该[行]发放贷款', 'háng'],
    ['亲商[重]商', 'zhòng'],
    ['全面[重]建家园', 'chóng'],
    ['大桥[长]5公里', 'cháng'],
    ['社区[长]负责', 'zhǎng'],
    ['两[只]羊', 'zhī'],
    ['[只]有一人', 'zhǐ'],
    ['春天[种]树', 'zhòng'],
    ['这[种]方法', 'zhǒng'],
    ['[率]队调研', 'shuài'],
    ['成功[率]高', 'lǜ'],
    ['[中]标单位', 'zhòng'],
    ['会议[中]指出', 'zhōng'],
    ['[应]邀出席', 'yìng'],
  ])('%s is %s', (marked, reading) => {
    expect(readPolyphone(marked.replace(/[[\]]/g, ''), marked.indexOf('['))).toBe(reading);
  });
});

test('a character without rules has no reading here', () => {
  expect(readPolyphone('会议', 0)).toBeNull();
});
