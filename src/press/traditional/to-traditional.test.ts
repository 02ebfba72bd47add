import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadLexicon } from '../lexicon.ts';
import { traditionalConverter } from './to-traditional.ts';

const { cut } = loadLexicon();
const convert = traditionalConverter(cut);

/** Words apart: `干部→幹部`. */
const pairs = (table: string) =>
  table
    .trim()
    .split(/\s+/)
    .map((pair): [string, string] => {
      const [from = '', to = ''] = pair.split('→');
      return [from, to];
    });

describe('one simplified character, several traditional ones', () => {
  test.each(
    pairs(`
      干部→幹部 干警→幹警 干群→幹群 若干→若干 干净→乾淨 干旱→乾旱 干涉→干涉 干扰→干擾 骨干→骨幹 大干快上→大幹快上 一干二净→一乾二淨
      公里→公里 里面→裏面 里程碑→里程碑 邻里→鄰里 村里→村裏 字里行间→字裏行間 鞭辟入里→鞭辟入裏
      先后→先後 今后→今後 皇后→皇后 后裔→後裔 影后→影后 后母戊鼎→后母戊鼎
      发展→發展 头发→頭髮 理发→理髮 千钧一发→千鈞一髮 一触即发→一觸即發 被发现→被發現 被发明→被發明
      面粉→麵粉 面条→麵條 方便面→方便麵 见面→見面 全面→全面 面团→麵糰
      联系→聯繫 关系→關係 体系→體系 系列→系列 系鞋带→繫鞋帶 心系百姓→心繫百姓 中文系→中文系
      只有→只有 只争朝夕→只爭朝夕 一只→一隻 两只鸡→兩隻雞 船只→船隻 一只只→一隻隻 是只有→是只有
      平台→平台 台湾→台灣 台风→颱風 柜台→櫃檯 台历→檯曆 台州→台州
      松树→松樹 放松→放鬆 松懈→鬆懈 松江→松江
      山谷→山谷 低谷→低谷 稻谷→稻穀 谷雨→穀雨 五谷丰登→五穀豐登
      长征→長征 出征→出征 征收→徵收 象征→象徵 征求→徵求
      制度→制度 体制→體制 制定→制定 制造→製造 制作→製作 研制→研製 参与制造→參與製造
      恢复→恢復 复杂→複雜 答复→答覆 复旦→復旦 复习→複習 覆盖→覆蓋
      历史→歷史 学历→學歷 日历→日曆 阴历→陰曆 农历→農曆 历法→曆法
      标准→標準 准备→準備 批准→批准 不准→不准 十不准→十不准 十必须十不准→十必須十不准 不准确→不準確 不准备→不準備 看不准→看不準 批准东城区→批准東城區
      业余→業餘 余额→餘額 余姚→餘姚 十余年→十餘年 其余华侨→其餘華僑
      手表→手錶 钟表→鐘錶 代表→代表 表决→表決 举手表决→舉手表決
      小丑→小丑 丑恶→醜惡 丑闻→醜聞 子丑寅卯→子丑寅卯
      斗争→鬥爭 奋斗→奮鬥 斗志昂扬→鬥志昂揚 北斗→北斗 漏斗→漏斗
      忧郁→憂鬱 浓郁→濃郁 郁郁葱葱→鬱鬱蔥蔥 沈阳→瀋陽 沈从文→沈從文
      白云→白雲 云计算→雲計算 人云亦云→人云亦云
      范围→範圍 示范→示範 范仲淹→范仲淹 朱砂→硃砂 朱亚军→朱亞軍
      时钟→時鐘 分钟→分鐘 钟情→鍾情 钟爱→鍾愛 钟山→鍾山
      党员→黨員 党建→黨建 同志→同志 杂志→雜誌 县志→縣誌 志愿者→志願者
      回家→回家 回收→回收 回归→回歸 迂回→迂迴 巡回→巡迴
      采购→採購 采访→採訪 风采→風采 兴高采烈→興高采烈 精彩→精彩
      升级→升級 上升→上升 试卷→試卷 卷入→捲入 龙卷风→龍捲風
      困难→困難 贫困→貧困 困倦→睏倦 犯困→犯睏 胡须→鬍鬚 胡同→胡同 胡说→胡說
      生姜→生薑 姜维→姜維 借助→藉助 借款→借款 布置→佈置 棉布→棉布
      占领→佔領 占卜→占卜 群众→群眾 产业集群→產業集群
      注意→注意 注册→註冊 游泳→游泳 旅游→旅遊 周围→周圍 上周→上週
      收获→收穫 获奖→獲獎 胜任→勝任 折断→折斷 存折→存摺 宿舍→宿舍 舍弃→捨棄
      人才→人才 冲突→衝突 冲洗→沖洗 签名→簽名 标签→標籤 着力→着力 著作→著作
      汇款→匯款 词汇→詞彙 尽快→儘快 尽力→盡力 脏乱→髒亂 心脏→心臟 几乎→幾乎 茶几→茶几
      消息一出→消息一出 一出戏→一齣戲 别只剩→別只剩 幸福里小区→幸福里小區 这里小区→這裏小區 攀岩→攀岩 腌菜→醃菜 作者系教师→作者係教師
      展示了如何→展示了如何 采收莲藕→採收蓮藕 自本公告发布之日起→自本公告發佈之日起
    `),
  )('%s is %s', (from, to) => {
    expect(convert(from)).toBe(to);
  });
});

describe('only the script changes', () => {
  test.each([
    ['网络、软件、视频会议室3个', '網絡、軟件、視頻會議室3個'],
    ['“为官避事平生耻”', '“為官避事平生恥”'],
    ['GDP增长8.49%，②7', 'GDP增長8.49%，②7'],
    ['干部 AI 干部', '幹部 AI 幹部'],
    ['𠀀干部𠀀', '𠀀幹部𠀀'],
    ['', ''],
  ])('%s is %s', (from, to) => {
    expect(convert(from)).toBe(to);
  });
});

test('every text keeps its length, and every character that is not Han its place', () => {
  const characters = '干里后发面只系台松谷征制复历准余表丑斗不是被了如何部，“”。 8%\n𠀀𬭎㓆aé';
  const texts = fc.string({ unit: fc.constantFrom(...characters), maxLength: 40 });
  const others = (text: string) => text.replace(/\p{Script=Han}/gu, (c) => '文'.repeat(c.length));
  fc.assert(
    fc.property(texts, (text) => {
      expect(others(convert(text))).toBe(others(text));
    }),
  );
});

describe('what is protected', () => {
  const protect = [
    { from: '于杰', to: '于杰' },
    { from: '于杰华', to: '于傑華' },
    { from: '(范', to: '(范' },
  ];
  const safe = traditionalConverter(cut, protect);
  test.each([
    ['书记于杰主持', '書記于杰主持'],
    ['于杰华、于杰', '于傑華、于杰'],
    ['会议于上午召开(范', '會議於上午召開(范'],
  ])('%s is %s: the longest name wins, and all else is converted', (from, to) => {
    expect(safe(from)).toBe(to);
  });

  test.each([
    ['', ''],
    ['甲', '甲乙'],
  ])('from %j to %j is a fault', (from, to) => {
    expect(() => traditionalConverter(cut, [{ from, to }])).toThrow('one length');
  });
});
