import type { ComposeArticle, FlowBlock, FlowKind } from '../composition/compose-article.ts';
import { randomFrom } from '../composition/random.ts';

const SUBJECTS = [
  '市水利局',
  '东湖街道',
  '县农技站',
  '省图书馆',
  '青山林场',
  '市公交集团',
  '第三中学',
  '渔港码头',
  '老城社区',
  '市气象台',
  '北岭镇',
  '江口大桥',
  '博物馆',
  '“红帆”志愿队',
  '消防支队',
  '县医院',
];
const VERBS = [
  '启动',
  '完成',
  '推进',
  '公布',
  '验收',
  '启用',
  '举办',
  '修缮',
  '试行',
  '通过',
  '开放',
  '更新',
  '盘点',
  '恢复',
];
const OBJECTS = [
  '防汛演练',
  '冬修工程',
  '夜间借阅',
  '育秧大棚',
  '新能源车辆',
  '课后托管',
  '古井保护',
  '数字档案',
  '垃圾分类试点',
  '“一刻钟”便民圈',
  '海带加工线',
  '杨梅品种园',
  '旧楼加装电梯',
  '雨水管网',
  '乡村剧团巡演',
  '留守儿童书屋',
];
const TAILS = ['', '', '', '工作', '方案', '成果展', '见成效', '（一期）', '名单揭晓'];
const PEOPLE = ['陈树声', '李敏', '欧阳一帆', '赵·托尔汗', '吴小满', '周起云', '何秀英', '马立'];
const CLAUSES = [
  '河堤两岸的柳树已经发芽',
  '群众代表参加了现场查看',
  '工程队连夜抢修被冲毁的路段',
  '专家组认为方案切实可行',
  '孩子们把自己写的诗贴在墙上',
  '相关材料已在公示栏张贴',
  '老人们坐在廊下晒太阳',
  '各村按户登记造册',
  '技术员逐块田地查看苗情',
  '全程接受社会监督',
  '沿街商户表示支持',
  '雨量较常年明显偏多',
  '这项制度将长期坚持下去',
  '图书馆延长了开放时间',
  '渔船陆续回港避风',
  '会议由分管负责人主持',
];
const FIGURES = [
  '12 台',
  '3.6亿元',
  '58户',
  '1,200 余人',
  '2021年3月5日',
  '45%',
  '8.7％',
  '100多公里',
  '0.5个百分点',
  '20∶30',
  '7℃',
  '2000—2020年',
  '第3届',
];
const LATIN = [
  '5G',
  'GDP',
  'Wi-Fi',
  'pH',
  'A4',
  'LED',
  'CT',
  'B超',
  'App',
  'K12 online',
  'ISO 9001',
];
const QUOTES = [
  '“慢慢来”',
  '“一户一策”',
  '《村规民约（试行）》',
  '“三个不变、两个加快”',
  '‘不补考’',
  '（见右图）',
  '【通知】',
  '“‘小手’牵大手”',
];
const JOINTS = ['，', '，', '，', '；', '、', '：', '——', '，', '……'];
const ENDS = ['。', '。', '。', '！', '？', '。”', '。'];

/** Makes articles with texts of its own, the same for the same seed. */
export function inventor(seed: number) {
  const random = randomFrom(seed * 2654435761 + 1);
  const pick = <T>(from: readonly T[]): T => {
    const item = from[Math.floor(random() * from.length)];
    if (item === undefined) throw new Error('nothing to pick from');
    return item;
  };

  const clause = (): string => {
    const roll = random();
    if (roll < 0.16) return `共${pick(['有', '投入', '完成', '覆盖'])}${pick(FIGURES)}`;
    if (roll < 0.22) return `引入${pick(LATIN)}${pick(['系统', '设备', '标准'])}`;
    if (roll < 0.32) return `${pick(PEOPLE)}说${pick(QUOTES)}`;
    if (roll < 0.42) return `${pick(SUBJECTS)}${pick(VERBS)}${pick(OBJECTS)}`;
    return pick(CLAUSES);
  };
  const paragraph = (length: number): string => {
    let text = '';
    while (text.length < length) {
      text += clause();
      text += text.length < length && random() < 0.72 ? pick(JOINTS) : pick(ENDS);
    }
    return /[。！？”]$/.test(text) ? text : `${text.replace(/[，；、：—…]+$/, '')}。`;
  };

  const block = (kind: FlowKind, text: string, indent: number): FlowBlock => ({
    kind,
    text,
    indent,
    anchor: null,
  });
  const flow = (length: number): readonly FlowBlock[] => {
    const blocks: FlowBlock[] = [];
    let left = length;
    while (left > 0) {
      if (blocks.length > 1 && length > 900 && random() < 0.15)
        blocks.push(block('subhead', `${pick(VERBS)}${pick(OBJECTS)}`, 2));
      const text = paragraph(Math.min(left, 30 + Math.floor(random() * 260)));
      blocks.push(block(random() < 0.05 ? 'list' : 'paragraph', text, 2));
      left -= text.length;
    }
    if (random() < 0.15)
      blocks.push(
        block('caption', paragraph(24), 5),
        block('credit', `记者 ${pick(PEOPLE)} 摄`, 0),
      );
    return blocks;
  };

  const titleWords = (): readonly string[] => {
    const words = [pick(SUBJECTS), pick(VERBS), pick(OBJECTS), pick(TAILS)];
    if (random() < 0.3) words.unshift(pick(['今年', '全县', '2021年', '入冬以来', '我市']));
    if (random() < 0.15) words.push(' ', pick(SUBJECTS), pick(VERBS), pick(OBJECTS));
    return words.filter((word) => word !== '');
  };

  /** One article of about `length` characters. */
  const article = (id: string, length: number, importance: number): ComposeArticle => {
    const roll = random();
    const kind = roll < 0.09 ? 'opinion' : roll < 0.17 && length < 260 ? 'photo' : 'news';
    return {
      id,
      kind,
      titleWords: kind === 'photo' && random() < 0.3 ? [] : titleWords(),
      titleLines: [],
      kicker: kind === 'opinion' ? '江边夜话' : null,
      pretitle: random() < 0.12 ? `${pick(OBJECTS)}三年${pick(VERBS)}` : null,
      subtitle:
        random() < 0.12
          ? `${pick(SUBJECTS)}${pick(VERBS)}${pick(OBJECTS)}，惠及${pick(FIGURES)}`
          : null,
      bylineText: kind === 'opinion' ? pick(PEOPLE) : null,
      importance,
      flow:
        kind === 'photo'
          ? [block('caption', paragraph(50), 5), block('credit', `${pick(PEOPLE)} 摄`, 0)]
          : flow(length),
    };
  };

  /** A page of `count` articles, a long one first, then long and short mixed. */
  const page = (count: number): readonly ComposeArticle[] =>
    Array.from({ length: count }, (_, index) => {
      const length = index === 0 ? 700 + random() * 900 : 110 + random() ** 2 * 1000;
      return article(`a${index}`, Math.round(length), count - index);
    });

  return { article, page, paragraph };
}
