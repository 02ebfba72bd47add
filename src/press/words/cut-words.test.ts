import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildTerm } from '../../testing/build-term.ts';
import { seedPage } from '../../testing/seed-page.ts';
import { isHan } from '../../text/char-range.ts';
import { loadLexicon } from '../lexicon.ts';
import { cutWords, wordsOf } from './cut-words.ts';
import { loadDictionary } from './dictionary.ts';
import { glossedTexts, wordDesks } from './word-desk.ts';

const sources = { lexicon: loadLexicon(), dictionary: loadDictionary() };
const glossary = [
  buildTerm('高质量发展'),
  buildTerm('人大代表', { kind: 'body' }),
  buildTerm('太昊路', { kind: 'place' }),
  buildTerm('河南5星级产业集群'),
];
const [desk] = wordDesks([seedPage()], glossary, sources);
if (desk === undefined) throw new Error('the seed is one page');
const lexicon = desk.words;

/** Phrases of the seed as a person cut them, `/` between words. */
const PHRASES = [
  '优化/开发区/营商环境',
  '大力/推进/招商引资/和/项目/建设/工作',
  '开发区/谱写/高质量/党建/新篇章',
  '实现/高质量发展',
  '深化/“/放管服/”/改革',
  '党委/书记/王文峰/主持/召开',
  '通讯员/单华云',
  '领导/刘涛/、/谷静/、/于杰/、/赵愚/、/王静/及/太昊路/公安/分局/政委/刘振国/等',
  '区/管委会/副主任/李鹏',
  '贯彻/落实/习近平/新时代/中国特色社会主义/思想',
  '中国共产党/周口市/第四届/委员会/第十次/全体会议/精神',
  '研究/部署/信访/稳定',
  '结合/“/五城联创/”/工作',
  '抓好/“/三散/”/污染/治理',
  '牢固/树立/“/四个意识/”',
  '惩治/基层/“/微腐败/”',
  '烟花爆竹/禁/燃/禁放/工作',
  '开展/高密度/、/多层次/、/多/形式/的/宣传/活动',
  '以/铁/的/决心/、/铁/的/手腕/、/铁/的/纪律',
  '健步走/活动/优秀/组织奖',
  '提供/“/一对一/”/精准/服务',
  '推荐/优秀/企业/负责人/为/人大代表/、/政协/委员',
  '激发/企业家/干事/创业/的/积极性',
  '2019年12月19日/，/开发区',
  '2019年/前/11个月',
  '完成/税收/8.49亿元',
  '固定资产/投资/58.3亿元',
  '规划/停车位/1800多个',
  '新购/环卫/车/46辆',
  '提前/50天/超额/完成/全年/目标/任务',
  '高/8个百分点',
  '增长/16.7%',
  '因/2018年11月/市区/税源/管辖权/调整',
  '组织/3200人次/参加/各类/学习/培训',
  '与/复旦大学/、/浙江大学/联合/举办',
  '在/郑州/举行',
  '周口/经济/开发区/荣获',
  '“/河南5星级产业集群/”/称号',
  '省/5星级/酒店',
  '为/入驻/企业/快速/办理',
  '开发区/组织/干群/参加',
  '斗志昂扬/、/精神抖擞',
  '任重而道远',
  '莲花/幼儿园/的/老师/和/学生/家长',
  '大气污染/防治/实效',
  '凯歌/前行/迎新年',
  '坚持/稳中求进/工作/总/基调',
  '巡查/调研组/一行/两/人',
  '对外贸易/政策',
];

describe('the words of the seed', () => {
  test.each(PHRASES)('%s', (phrase) => {
    const parts = phrase.split('/');
    const words = parts.filter((part) => /\p{Script=Han}|\d/u.test(part));
    expect(wordsOf(parts.join(''), lexicon)).toEqual(words);
  });

  test('are the same at each cut, and cover every Han character once', () => {
    for (const { text } of seedPage().articles.flatMap(glossedTexts)) {
      const ranges = cutWords(text, lexicon);
      expect(cutWords(text, lexicon)).toEqual(ranges);
      const covered = [...text].filter(
        (char, at) => isHan(char) && !ranges.some(([start, end]) => start <= at && at < end),
      );
      expect(covered).toEqual([]);
    }
  });
});

test('words of any text are in order, without overlap, and hold what lies outside no Han', () => {
  const char = fc.constantFrom(...('开发区会议19月日亿元,。“a 𠮷'.match(/./gu) ?? []));
  fc.assert(
    fc.property(fc.array(char, { maxLength: 30 }), (chars) => {
      const text = chars.join('');
      let at = 0;
      for (const [start, end] of cutWords(text, lexicon)) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(end).toBeGreaterThan(start);
        expect(text.slice(at, start)).not.toMatch(/\p{Script=Han}/u);
        at = end;
      }
      expect(text.slice(at)).not.toMatch(/\p{Script=Han}/u);
    }),
  );
});

test.each([
  ['開發區召開會議', ['開發區', '召開', '會議']],
  ['招商引資', ['招商引資']],
])('traditional text is cut too: %s', (text, words) => {
  expect(wordsOf(text, lexicon)).toEqual(words);
});
