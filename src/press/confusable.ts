/**
 * One character that OCR reads for another of like shape. The figures were settled on about
 * 20,000 scripts of television news and 70,000 sentences of newspapers, all of them correct.
 */
export interface Confusable {
  readonly wrong: string;
  readonly right: string;
  /**
   * How much likelier the other reading must be, as a difference of natural logarithms: 8 is three
   * thousand times. Well above the strongest false finding in correct text, which is noted beside.
   */
  readonly margin: number;
  /** Looked for in traditional writing too; the dictionary is simplified, so few are. */
  readonly traditional?: true;
  /** Silent when the text before the character ends like this. */
  readonly notAfter?: RegExp;
  /** Silent when the text behind the character begins like this. */
  readonly notBefore?: RegExp;
  /** Silent when the word that the other reading makes looks like this. */
  readonly notWord?: RegExp;
}

/** What counts things, or stands for a count: then 千 and 人 mean what they say. */
const COUNT =
  '[0-9０-９%％一二三四五六七八九十百千万萬亿億两兩几幾数數多余餘名个個位每上近成过過超逾约約达達]';
const AFTER_COUNT = new RegExp(`${COUNT}[ \\u3000]*$`);
const BEFORE_COUNT = new RegExp(`^[ \\u3000]*${COUNT}`);
/** 巳 in the names of years, days and hours: 乙巳年, 上巳, 巳时. */
const STEM_OR_DAY = /[乙丁己辛癸上元辰巳]$/;

/** The pairs in the order they are tried; the figure is the strongest false finding seen. */
export const confusables: readonly Confusable[] = [
  // 6.2 沙进人退, 引人驻足, 一人境: short words of 入 go by `firmWords` instead.
  { wrong: '人', right: '入', margin: 8.5, notAfter: AFTER_COUNT },
  // 7.9 入心入肺, 引客入吉: 入 is a verb that takes any noun before it.
  { wrong: '入', right: '人', margin: 11, notWord: /人$/ },
  // 8.3 千警出动, 6.1 千校万企; 9.4 近千部影片 without the rule about counts.
  { wrong: '千', right: '干', margin: 9.5, notAfter: AFTER_COUNT, notBefore: BEFORE_COUNT },
  // 1.9 一干就是三十年.
  { wrong: '干', right: '千', margin: 7, notAfter: /一$/ },
  // 7.8 不己知, 5.6 收归己有.
  { wrong: '己', right: '已', margin: 8.5, traditional: true, notWord: /^已知$/ },
  // 2.7; 7.7 were real misprints: 通过自已的努力.
  { wrong: '已', right: '己', margin: 6, traditional: true },
  { wrong: '巳', right: '已', margin: 8, traditional: true, notAfter: STEM_OR_DAY },
  { wrong: '巳', right: '己', margin: 8, notAfter: STEM_OR_DAY, notBefore: /^巳/, notWord: /巳/ },
  // Never seen where the text was right, in 66,000 articles; 政冶, 前所末有, 党外人土 were misprints.
  { wrong: '冶', right: '治', margin: 9 },
  { wrong: '末', right: '未', margin: 9 },
  { wrong: '土', right: '士', margin: 9.5 },
  { wrong: '暑', right: '署', margin: 9 },
  { wrong: '笫', right: '第', margin: 8 },
  { wrong: '币', right: '市', margin: 9 },
  { wrong: '枝', right: '技', margin: 9.5, notBefore: /^巧/ },
  { wrong: '坏', right: '环', margin: 9 },
  { wrong: '侍', right: '持', margin: 9, notAfter: /[扶接服]$/ },
  { wrong: '侍', right: '待', margin: 9, notAfter: /[扶接服]$/ },
  { wrong: '目', right: '自', margin: 9 },
  { wrong: '夫', right: '天', margin: 9.5 },
  { wrong: '厉', right: '历', margin: 9 },
  { wrong: '淮', right: '准', margin: 9 },
  { wrong: '准', right: '淮', margin: 9 },
  // 姜曰广, a person.
  { wrong: '曰', right: '日', margin: 9, notWord: /广$/ },
];

/** When a word counts as found; what its pair says is left aside. */
export type WordRule = Pick<Confusable, 'margin' | 'notAfter' | 'notBefore'>;

/**
 * Words with rules of their own instead of their pair's. Those of 入 and 干群 would miss the margin
 * above, since 人 and 千 are common on their own. The comments quote correct text that looked wrong.
 */
export const firmWords: ReadonlyMap<string, WordRule> = new Map<string, WordRule>([
  // 林深人静, 情深人不知.
  ['深入', { margin: 4, notAfter: /[夜林更山巷院情深海水资]深$/ }],
  ['注入', { margin: 4 }],
  ['纳入', { margin: 4 }],
  ['融入', { margin: 4 }],
  ['列入', { margin: 3.5 }],
  // 引人驻足, 3万人驻扎, 有人驻留, 派人驻村.
  [
    '入驻',
    {
      margin: 2.5,
      notAfter: new RegExp(`${COUNT}[ \\u3000]*$|[派让使令请叫有无专军引客前后别他]$`),
      notBefore: /^驻[足扎留守村地防军外点厂校社所]/,
    },
  ],
  ['驶入', { margin: 3 }],
  ['迈入', { margin: 2 }],
  // 陷人于不义, 陷人坑.
  ['陷入', { margin: 4, notBefore: /^[于於坑]/ }],
  // 投事不投人, 千里投人.
  [
    '投入',
    { margin: 4, notBefore: /^(?!使用|运营|运行|生产|资金|建设|战斗|[0-9.]+[多余]?[万亿]?元)/ },
  ],
  // 沙进人退, 加不进人, 推进人的全面发展; 进人 also is to take on staff: 严格进人程序.
  [
    '进入',
    {
      margin: 4,
      notBefore:
        /^(?!新时代|新阶段|新世纪|新常态|新的|快车道|快速|倒计时|冲刺|攻坚|紧急|预定|全[国面球]|世界|国际|深水区|实质|稳定|高[峰质]|历史|关键|最[后佳]|决赛|正轨|收[官尾获]|尾声|主?汛期|太空|第[一二三四五])/,
    },
  ],
  // 收人收心, 有否收人錢.
  ['收入', { margin: 5, notBefore: /^(?!\s*[0-9增达超分水差比占约较同保群从近稳突])/ }],
  // 带回千部高清电影: 部 counts films and books. 领导干部 and the like are words of their own.
  [
    '干部',
    {
      margin: 9,
      notAfter: AFTER_COUNT,
      notBefore: /^部(?!群众|职工|队伍|们|作风|带头|下沉|选拔|任用)/,
    },
  ],
  // 上千群众, 牛羊千群.
  [
    '干群',
    {
      margin: 4,
      notAfter: new RegExp(`${COUNT}[ \\u3000]*$|[牛羊马鸟雁鹿贼军骑]$`),
      notBefore: /^群众(?!.)|^众/,
    },
  ],
  ['干劲', { margin: 5.5, notAfter: AFTER_COUNT }],
  ['实干', { margin: 5 }],
  ['骨干', { margin: 8 }],
  // 重若千钧, 若千年后.
  ['若干', { margin: 8, notAfter: /[重宛仿恍轻犹]若$/, notBefore: /^[钧年帆万百]/ }],
  // 据为己有, 归己有.
  [
    '已有',
    {
      margin: 5,
      notAfter: /[为為归歸]$/,
      notBefore: /^有(?![0-9几数超近过多一二三四五六七八九十两百千])/,
    },
  ],
  // 以一己經濟自由换取, 自己經營.
  ['已經', { margin: 9, notAfter: /[一自知克律利異]$/ }],
  ['现已', { margin: 7.5 }],
  ['人员', { margin: 8 }],
  ['人们', { margin: 7 }],
  ['人民', { margin: 9 }],
  // 情难自已, 不自已: unable to stop.
  ['自己', { margin: 6, notAfter: /[不难難能法以由得可]自?$/ }],
]);

/** A misprint known by the words beside it. */
export interface KnownMisprint {
  /** Matches the misprint itself; what must stand beside it is looked at, not matched. */
  readonly pattern: RegExp;
  readonly reading: string;
}

/** Before 人驻企业 and the like these leave no room for a word that ends in 人. */
const OPENING = '^|[，。；：、！？“（(\\s]|所有|全部|(?<![认因以作成称])为|[对向给]';
const KIND = '(?:重大|重点|招商|工业|优质|各类)*';
const GUEST = '(?:企业|项目|商户|商家|品牌|单位|机构|客商)';
const MANNER = '正式|成功|纷纷|陆续|相继|先后|顺利|整体';

/**
 * Words that are too rare, or stand where frequency points the wrong way (所有人 and 大千 are words).
 * Seen in seed 000_e99b61bfbcb1de75: 为人驻企业快速办理, 为所有人区重大项目, 广大千群享受到.
 * What must stay: 派人驻企业, 1000人驻村, 富人区项目, 上千群众, 牛羊千群.
 */
export const knownMisprints: readonly KnownMisprint[] = [
  ...['驻', '区', '园'].map((place) => ({
    pattern: new RegExp(`(?<=${OPENING})人${place}(?=${KIND}${GUEST})`, 'gu'),
    reading: `入${place}`,
  })),
  { pattern: new RegExp(`(?<=${MANNER})人驻(?![民员才])`, 'gu'), reading: '入驻' },
  {
    pattern:
      /(?<=党员|领导|基层|广大|机关|乡镇|公安|扶贫|驻村|帮扶|年轻|优秀|中层|科级|处级|村组|社区|妇女|挂职)千部(?!电|影|手机|作品)/gu,
    reading: '干部',
  },
  { pattern: /(?<=广大|全体|党员|基层)千群(?!众)/gu, reading: '干群' },
  { pattern: /千群(?=关系|同心|一心|齐心|携手)/gu, reading: '干群' },
];
