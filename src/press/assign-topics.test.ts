import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { topicId } from '../vocabulary/ids.ts';
import { assignTopics, type TopicRule, type TopicText } from './assign-topics.ts';
import { readTopicRules } from './read-topic-rules.ts';

const EMPTY: TopicText = {
  title: null,
  kicker: null,
  pretitle: null,
  subtitle: null,
  paragraphs: [],
  captions: [],
};

function rule(id: string, cues: Record<string, number>): TopicRule {
  return { id: topicId(id), zh: id, en: id, cues: new Map(Object.entries(cues)) };
}

const RULES = [
  rule('tax', { 税务: 3, 税务部门: 3 }),
  rule('environment', { 环境: 2, 营商环境: 0, 污染: 3 }),
  rule('industry', { 营商环境: 2, 项目: 2 }),
  rule('rest', {}),
];

/** Topics as `id: reason`. */
function topicsOf(article: Partial<TopicText>, rules: readonly TopicRule[] = RULES): string[] {
  return assignTopics({ ...EMPTY, ...article }, rules).map(({ id, why }) => `${id}: ${why}`);
}

describe('assignTopics', () => {
  test.each<[string, Partial<TopicText>, string[]]>([
    [
      'names the cues and how often they stand',
      { paragraphs: ['污染、污染。'] },
      ['environment: 污染×2'],
    ],
    ['counts only the longest cue at a place', { paragraphs: ['税务部门'] }, ['tax: 税务部门×1']],
    [
      'hides a cue inside a longer one of another topic',
      { paragraphs: ['营商环境', '营商环境'] },
      ['industry: 营商环境×2'],
    ],
    [
      'does not join a cue across paragraphs',
      { paragraphs: ['税', '务'] },
      ['rest: 没有足够的线索词'],
    ],
    [
      'takes a title for more than a text',
      { title: '项目', paragraphs: ['环境'] },
      ['industry: 标题：项目'],
    ],
    [
      'says what stood in the title and what in the text',
      { title: '治污染', paragraphs: ['污染', '环境'] },
      ['environment: 污染×1、环境×1（标题：污染）'],
    ],
    ['reads kickers', { kicker: '环境' }, ['environment: 标题：环境']],
    [
      'reads decks',
      { pretitle: '项目', subtitle: '污染' },
      ['environment: 标题：污染', 'industry: 标题：项目'],
    ],
    ['reads captions', { captions: ['污染的河道'] }, ['environment: 污染×1']],
    ['asks for more than one weak cue', { paragraphs: ['项目'] }, ['rest: 没有足够的线索词']],
    ['gives the topic without cues to an empty article', {}, ['rest: 没有足够的线索词']],
  ])('%s', (_, article, expected) => {
    expect(topicsOf(article)).toEqual(expected);
  });

  test('asks for more cues in a long text than in a short one', () => {
    const filling = '字'.repeat(2700);
    expect(topicsOf({ paragraphs: ['污染'] })).toEqual(['environment: 污染×1']);
    expect(topicsOf({ paragraphs: [filling, '污染'] })).toEqual(['rest: 没有足够的线索词']);
  });

  test('counts a word for at most four times, but says how often it stands', () => {
    const rules = [rule('a', { 甲甲: 3 }), rule('b', { 乙乙: 3, 丙丙: 3 }), rule('rest', {})];
    const text = `${'甲甲，'.repeat(9)}${'乙乙，丙丙，'.repeat(3)}`;
    expect(topicsOf({ paragraphs: [text] }, rules)).toEqual(['b: 乙乙×3、丙丙×3', 'a: 甲甲×9']);
  });

  test('keeps three topics, best first, and drops what is far below the best', () => {
    const rules = ['甲甲', '乙乙', '丙丙', '丁丁'].map((word, at) => rule(`t${at}`, { [word]: 3 }));
    const many = '甲甲甲甲。丁丁丁丁。丙丙丙丙丙丙。乙乙乙乙。';
    expect(topicsOf({ paragraphs: [many] }, rules)).toEqual([
      't2: 丙丙×3',
      't0: 甲甲×2',
      't1: 乙乙×2',
    ]);
    const far = '甲甲甲甲甲甲甲甲。乙乙。';
    expect(topicsOf({ paragraphs: [far] }, rules)).toEqual(['t0: 甲甲×4']);
  });
});

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');

const goldenSchema = z.object({
  articles: z.array(
    z.object({
      title: z.string(),
      kicker: z.string().nullable(),
      paragraphs: z.array(z.string()),
      captions: z.array(z.object({ text: z.string() })),
    }),
  ),
});

describe('the topics of the project', () => {
  const { rules, problems } = readTopicRules(read('../../seeds/topics.yaml'), 'seeds/topics.yaml');
  const idsOf = (article: Partial<TopicText>) =>
    assignTopics({ ...EMPTY, ...article }, rules).map(({ id }) => id);

  test('are read without a problem', () => {
    expect(problems).toEqual([]);
  });

  const golden = goldenSchema.parse(parse(read('golden/000_e99b61bfbcb1de75.yaml'))).articles;
  test.each<[string, string[]]>([
    ['开发区谱写高质量党建新篇章', ['party-building']],
    ['开发区召开党委（扩大）会议', ['meetings', 'environment', 'industry-projects']],
    ['推进项目建设', ['industry-projects']],
    ['周口经济开发区荣获“河南5星级产业集群”称号', ['industry-projects']],
    ['开发区获全市“迎新年庆元旦”健步走活动优秀组织奖', ['festivals', 'sports']],
    ['开发区创业就业工作稳步推进', ['employment']],
    ['凯歌前行迎新年', ['economy-revenue', 'festivals', 'industry-projects']],
    ['开发区召开中层以上干部工作会', ['meetings', 'law-safety', 'environment']],
    ['省商务厅巡查调研开发区稳外贸稳外资工作', ['trade-market', 'meetings']],
    ['2019年前11个月开发区完成税收8.49亿元', ['economy-revenue']],
    ['莲花幼儿园举办“迎新春、庆元旦”亲子活动', ['education', 'festivals', 'culture']],
  ])('give the seed’s %s what an editor would', (title, expected) => {
    const article = golden.find((each) => each.title === title);
    expect(article).toBeDefined();
    const captions = article?.captions.map(({ text }) => text) ?? [];
    expect(idsOf({ ...article, captions })).toEqual(expected);
  });

  test.each<[string, string[]]>([
    ['12月3日本报讯，日本队没有来。日本报名。', ['general']],
    ['全市努力为企业提供良好环境，开辟绿色通道，优化投资环境。', ['general']],
    ['3日下午，记者来到现场。天气晴好，路边坐着三个人。', ['general']],
    ['颱風來襲，氣象專家提醒民眾防範豪雨。', ['weather-disaster']],
    ['女排三比一战胜对手，进入决赛。', ['sports']],
  ])('read %s', (text, expected) => {
    expect(idsOf({ paragraphs: [text] })).toEqual(expected);
  });
});
