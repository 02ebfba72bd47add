import { expect, test } from 'vitest';
import { readAuthorLine } from './read-author-line.ts';

const WORDS = new Set(
  '高质量 温暖 周末 方法 时间 万事通 白天 明天 金秋 江南春 向往 常识 成长 高峰'.split(' '),
);
const isWord = (text: string) => WORDS.has(text);

function shown(line: string): string | null {
  const found = readAuthorLine(line, isWord);
  if (!found) return null;
  const credits = found.credits.map(({ role, names }) => `${role}:${names.join(',')}`);
  return [found.kind, ...credits].join(' ');
}

test.each([
  ['李清华', 'author 作者:李清华'],
  ['刘　航', 'author 作者:刘航'],
  ['王泉林 刘航', 'author 作者:王泉林,刘航'],
  ['□李清华', 'author 作者:李清华'],
  ['□ 李清华', 'author 作者:李清华'],
  ['◎李清华', 'author 作者:李清华'],
  ['●高峰', 'author 作者:高峰'],
  ['■本报记者 王泉林', 'author 本报记者:王泉林'],
  ['本报记者 王泉林', 'author 本报记者:王泉林'],
  ['记者 王泉林 通讯员 刘航', 'author 记者:王泉林 通讯员:刘航'],
  ['文/李清华', 'author 文:李清华'],
  ['文/李清华 图/王泉林', 'author 文:李清华 图:王泉林'],
  ['本报记者 王泉林 文/图', 'author 本报记者:王泉林'],
  ['本报记者 王泉林 摄影报道', 'author 本报记者:王泉林'],
  ['作者：李清华', 'author 作者:李清华'],
  ['作者 李清华', 'author 作者:李清华'],
  ['本报评论员', 'author 本报评论员:'],
  ['本報評論員', 'author 本報評論員:'],
  ['本报特约评论员 李清华', 'author 本报特约评论员:李清华'],
  ['（王泉林 刘航）', 'author 作者:王泉林,刘航'],
  ['（记者 王泉林）', 'author 记者:王泉林'],
  ['——李清华', 'author 作者:李清华'],
  ['買買提·艾力', 'author 作者:買買提·艾力'],
  ['（作者系区委书记）', 'about'],
  ['（作者单位：周口市委党校）', 'about'],
  ['（作者李清华系区委书记）', 'about 作者:李清华'],
  ['（作者为周口师范学院教授）', 'about'],
  ['（据新华社）', 'source'],
  ['据新华社', 'source'],
  ['（综合新华社电）', 'source'],
  ['（据新华社北京电）', 'source'],
  ['（来源：人民日报）', 'source'],
  ['来源：《人民日报》', 'source'],
  ['（摘自《人民日报》）', 'source'],
  ['（新华社电）', 'source'],
  ['（据《河南日报》）', 'source'],
])('%j is %s', (line, expected) => {
  expect(shown(line)).toBe(expected);
});

test.each([
  '',
  ...WORDS,
  '推进项目建设',
  '安全生产',
  '记者 王泉林 摄',
  '王泉林 摄',
  '责编/王泉林 校对/刘航 版式/李娜',
  '班前会',
  '（扩大）',
  '今日论坛',
  '（一）',
  '据统计，全区共有',
  '作者认为，这是好事。',
  '记者从市政府获悉',
  '图为开发区全景',
  '一、加强领导',
  '新华社北京12月3日电',
])('%j is none', (line) => {
  expect(shown(line)).toBeNull();
});
