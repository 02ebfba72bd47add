import { describe, expect, test } from 'vitest';
import { loadLexicon } from './lexicon.ts';
import { type LinePair, weighBreak } from './weigh-break.ts';

const lexicon = loadLexicon();
const ALONE: Omit<LinePair, 'above' | 'below'> = {
  before: null,
  parted: false,
  closed: false,
  aboveBold: false,
  belowBold: false,
  belowLeadIn: false,
  aboveItem: false,
  aboveOpensStory: false,
  belowIndented: null,
  siblings: 0,
  belowOpensStory: false,
};

const weigh = (above: string, below: string, more: Partial<LinePair> = {}): number =>
  weighBreak({ ...ALONE, above, below, ...more }, lexicon);

describe('two lines are one paragraph', () => {
  test.each([
    [
      'a word is parted',
      '为解决群众的操心事、烦心事、揪心事，开发区新购环卫车46辆，规划停车位1800多个，新',
      '修道路9条，新建公厕47座。',
    ],
    [
      'a comma is left hanging',
      '开发区扎实推进就业保障工作，',
      '积极向人社局争取就业专项资金591万元。',
    ],
    [
      'a list mark is left hanging',
      '用心制作道具、',
      '精选背景音乐，用绘本浸润童年，让陪伴盈满心田。',
    ],
    [
      'a quotation is left open',
      '会议强调，要认真落实“巩固、增强、提升、畅通',
      '”方针，打好产业基础高级化攻坚战。',
    ],
    [
      'a number is parted from its unit',
      '全区规模以上工业总产值完成两百多亿元，实现主营业务收入255',
      '亿元，规模以上工业利税总额完成11.4亿元。',
    ],
    [
      'the line below cannot begin one',
      '开发区召开党委会议，研究部署信访稳定工作',
      '，开发区领导出席会议。',
    ],
  ])('%s', (_name, above, below) => {
    expect(weigh(above, below)).toBeGreaterThan(0);
  });
});

describe('two lines are two paragraphs', () => {
  test.each([
    ['a sentence ends', '会议对信访问题进行了认真研判。', '会议还研究了其他事项。'],
    ['somebody is addressed', '各位代表：', '现在，我代表县人民政府，向大会报告工作。'],
    [
      'a subhead stands alone',
      '强化队伍建设',
      '开发区高度重视队伍建设，从教育培养、规范程序方面入手，扎实做好工作。',
    ],
    ['a list begins', '会议要求做好三项工作', '一、加强组织领导，落实工作责任，确保取得实效。'],
    ['items follow one another', '1.加强组织领导', '2.落实工作责任'],
    ['lines of verse', '春风又绿江南岸', '明月何时照我还'],
    ['a new quotation begins', '他说：“这项工作我们一定做好。', '“群众的事，再小也是大事。”'],
  ])('%s', (_name, above, below) => {
    expect(weigh(above, below)).toBeLessThanOrEqual(0);
  });

  test('an editor’s code closed the line above', () => {
    expect(weigh('会议还研究了其他事项。', '开发区召开会议，', { closed: true })).toBeLessThan(0);
  });

  test('a dateline opens the line below', () => {
    const below = '本报讯（记者 王泉林）开发区召开会议。';
    expect(weigh('开发区召开会议', below, { belowOpensStory: true })).toBeLessThan(0);
  });
});
