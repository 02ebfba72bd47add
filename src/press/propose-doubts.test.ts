import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadLexicon } from './lexicon.ts';
import { proposeDoubts } from './propose-doubts.ts';

const lexicon = loadLexicon();
const found = (text: string) =>
  proposeDoubts(text, lexicon).map((doubt) => `${doubt.text}→${doubt.readings[0]}`);

describe('proposeDoubts', () => {
  it.each([
    ['要为人驻企业快速办理', '人驻→入驻'],
    ['多家商户已正式人驻园区', '人驻→入驻'],
    ['为所有人区重大项目提供精准服务', '人区→入区'],
    ['开发区组织千群参加健步走活动', '千群→干群'],
    ['让开发区广大千群享受到快乐', '千群→干群'],
    ['还激励广大千群以良好的身体素质', '千群→干群'],
    ['引导广大党员千部担当使命', '千部→干部'],
    ['干部职工深人一线开展调研', '深人→深入'],
    ['全年财政收人增长百分之六', '收人→收入'],
    ['把改造项目纳人重点工程', '纳人→纳入'],
    ['通过自已的努力', '自已→自己'],
    ['工程己经完工', '己经→已经'],
    ['工程巳经完工', '巳经→已经'],
    ['工作入员带头参加', '入员→人员'],
    ['积极参加政冶学习', '政冶→政治'],
    ['取得了前所末有的成绩', '前所末有→前所未有'],
    ['會議己經結束', '己經→已經'],
  ])('doubts what is misread in %s', (text, doubt) => {
    expect(found(text)).toEqual([doubt]);
  });

  it.each([
    '选派1000人驻村，专人驻企业服务，派人驻厂',
    '引人驻足，1.2 万人驻扎在此',
    '工作人员和所有人都到了，人大代表入选，候选人选已定',
    '无人区、富人区项目、成人区',
    '一千多人，近千部影片，带回千部高清电影，上千群众，三千人，千家万户，万千群众',
    '牛羊千群，千部作品参展，特赦千警',
    '自己经营，已经开工，据为己有，情难自已，不能自已，己任在肩',
    '乙巳年上巳节，巳时开工，巳巳如意',
    '深入人心，不入虎穴，收入人均，人口流入，沙进人退，入脑入心',
    '骨干、若干、干净、干部、实干，一干就是三十年',
    '资深人士，夜深人静，投事不投人，东涌人市集',
    '记者 王千 通讯员 李入 张已 摄',
    '会议指出，要深入学习贯彻，人民政协要发挥作用，参会人数达 3000 人',
    '中國國民黨主席己亥年訪問，投資人須提出申請，千萬人參加',
    '學而時習之，不亦說乎？人不知而不慍，不患人之不己知',
    '千山鸟飞绝，万径人踪灭。明月出天山，苍茫云海间。',
    '北京队 3:2 胜上海队，沪指报 3050.12 点，涨 0.5%',
  ])('says nothing about %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  const sentence = '围绕贯彻落实新时代思想 and 考察调研时的重要讲话精神，班子成员带头讲党课。';
  it('doubts an English conjunction that stands alone between Han', () => {
    const [doubt] = proposeDoubts(sentence, lexicon);
    expect(doubt).toMatchObject({ text: 'and', readings: ['和', '与', '及'], rule: 'language' });
    expect(sentence.slice(doubt?.start, doubt?.end)).toBe('and');
    expect(found(sentence.replace(' and ', 'and'))).toEqual(['and→和']);
  });

  it.each([
    ['inside a title', sentence.replace('思想 and 考察', '《思想 and 考察》')],
    ['beside other English', `${sentence}他说 thank you very much`],
    ['within an English phrase', sentence.replace('and', 'research and development')],
    ['in a headline', '蜜蜂and蜗牛'],
  ])('leaves it alone %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  it('gives offsets into the passage, in order and without overlap', () => {
    const text = '组织千群参加，己经为人驻企业办理';
    const doubts = proposeDoubts(text, lexicon);
    expect(doubts.map((doubt) => doubt.text)).toEqual(['千群', '己经', '人驻']);
    for (const { start, end, text: word } of doubts) expect(text.slice(start, end)).toBe(word);
  });

  it('finds the seven misreadings of the first seed and nothing else', () => {
    const seed = readFileSync('seeds/000_e99b61bfbcb1de75.txt', 'utf8');
    expect(seed.split('\n').flatMap(found)).toEqual([
      'and→和',
      '人区→入区',
      '人驻→入驻',
      '千群→干群',
      '千群→干群',
      '千群→干群',
      '千群→干群',
    ]);
  });
});
