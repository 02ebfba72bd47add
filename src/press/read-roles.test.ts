import { describe, expect, test } from 'vitest';
import { isDeskRole, isPictureWork, roleAt, workAt } from './read-roles.ts';

describe('roleAt', () => {
  test.each([
    ['记者王泉林', '记者'],
    ['記者王小明', '記者'],
    ['本报记者', '本报记者'],
    ['本报 记者', '本报记者'],
    ['本报驻郑州记者 王泉林', '本报驻郑州记者'],
    ['本報駐美國特派員', '本報駐美國特派員'],
    ['首席记者', '首席记者'],
    ['见习记者', '见习记者'],
    ['特约通讯员', '特约通讯员'],
    ['全媒体记者', '全媒体记者'],
    ['大河报·豫视频记者', '大河报·豫视频记者'],
    ['中国青年报·中青在线记者', '中国青年报·中青在线记者'],
    ['羊城晚报全媒体记者', '羊城晚报全媒体记者'],
    ['体育记者', '体育记者'],
    ['摄影记者', '摄影记者'],
    ['本报评论员', '本报评论员'],
    ['特约评论员', '特约评论员'],
    ['实习生', '实习生'],
    ['責任編輯', '責任編輯'],
  ])('%j begins with %s', (run, role) => {
    expect(roleAt(run, 0, true)?.text).toBe(role);
  });

  test.each([
    '记者节',
    '记者们',
    '通讯员们',
    '记者的',
    '记者会',
    '王泉林',
    '本报讯',
    '图为活动现场本报记者',
  ])('%j begins with none', (run) => {
    expect(roleAt(run, 0, true)).toBeNull();
  });

  test('behind a name, papers are not looked for', () => {
    expect(roleAt('王泉林周口日报记者', 3, false)).toBeNull();
    expect(roleAt('王泉林见习记者', 3, false)?.text).toBe('见习记者');
  });
});

describe('workAt', () => {
  test.each([
    ['文/图', '文/图', '文/图'],
    ['文 ／ 图', '文/图', '文/图'],
    ['图文', '图文', '文/图'],
    ['摄影报道', '摄影报道', '文/图'],
    ['摄', '摄', '摄'],
    ['攝', '攝', '摄'],
    ['摄影：王泉林', '摄影', '摄'],
    ['摄于周口', '摄', '摄'],
    ['供图', '供图', '供图'],
    ['图/王泉林', '图', '图'],
    ['文/李清华', '文', '文'],
    ['綜合報導', '綜合報導', '文'],
  ])('%j is %s', (run, text, work) => {
    const found = workAt(run, 0, true);
    expect([found?.text, found?.work]).toEqual([text, work]);
  });

  test.each(['图为开发区', '文化', '摄氏度', '图书馆', '文静'])('%j is none', (run) => {
    expect(workAt(run, 0, true)).toBeNull();
  });

  test('文 and 图 end no name: 李博文, 王宏图', () => {
    expect(workAt('李博文', 2, false)).toBeNull();
    expect(workAt('王宏图 摄', 2, false)).toBeNull();
  });
});

test.each([
  ['摄', true],
  ['文/图', true],
  ['供图', true],
  ['图', true],
  ['文', false],
  [null, false],
] as const)('isPictureWork(%j) is %s', (work, picture) => {
  expect(isPictureWork(work)).toBe(picture);
});

test.each([
  ['责编', true],
  ['責任編輯', true],
  ['本版编辑', true],
  ['版式设计', true],
  ['编译', false],
  ['记者', false],
])('isDeskRole(%j) is %s', (role, desk) => {
  expect(isDeskRole(role)).toBe(desk);
});
