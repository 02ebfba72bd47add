import type { SetPhrase } from '../text/quantities/set-phrases.ts';

/** Set phrases of the pairs below. */
export const PAIR_PHRASES: readonly SetPhrase[] = [
  { phrase: '十必须十不准', english: ['Ten Musts and Ten Must-Nots'] },
  { phrase: '一对一', english: ['one-to-one'] },
  { phrase: '五城联创', english: ['Five-Title Drive'] },
  { phrase: '三散', english: ['Three Scatters'] },
  { phrase: '四个意识', english: ['Four Consciousnesses'] },
  { phrase: '万无一失', english: [] },
];

/**
 * Sentences of the seed that hold figures, cut to the clause that has them, and others like them, each
 * with an English that keeps every figure. Months are in full and numbers as the translation prints them.
 */
export const FIGURE_PAIRS: readonly (readonly [zh: string, en: string])[] = [
  // The seed.
  [
    '梳理群众最急最盼最忧问题16项、基层党建问题14项、营商环境问题4项。',
    'It listed 16 of the problems people worry about most, 14 in grassroots Party building and four in the business environment.',
  ],
  [
    '开发区新购环卫车46辆，规划停车位1800多个，新修道路9条，新建公厕47座。',
    'The zone bought 46 sanitation vehicles, marked out more than 1,800 parking spaces, and built nine roads and 47 public toilets.',
  ],
  [
    '制定《优化开发区营商环境“十必须十不准”》，提供“一对一”精准服务。',
    'It issued the “Ten Musts and Ten Must-Nots” and offers one-to-one services.',
  ],
  [
    '举办中层以上干部培训班两期，组织3200人次参加各类学习培训。',
    'It held two training sessions for officials at middle level and above, with 3,200 attendances in all.',
  ],
  [
    '新建智慧党建平台终端16个、视频会议室3个。',
    'It set up 16 smart terminals for Party building and three rooms for video conferences.',
  ],
  [
    '对三类党支部进行限期整改或组织调整。',
    'Branches of the third category were put right or reorganized.',
  ],
  [
    '先后组织召开5次党委会、6次推进会、4次专题报告会。',
    'It held five Party committee meetings, six meetings to push work forward and four special reports.',
  ],
  [
    '开展专项监督检查9次、作风纪律暗查7次。',
    'Nine special inspections were made and discipline was checked unannounced seven times.',
  ],
  [
    '在演讲比赛和知识竞赛中，分别取得第二名的好成绩。',
    'It took second place in both the speech and the knowledge contest.',
  ],
  [
    '结合“五城联创”工作，举办新中国成立70周年、建党98周年系列活动，加强南徐、孟营等13个基层文艺团体建设。',
    'Within the “Five-Title Drive” it marked the 70th anniversary of New China and the 98th anniversary of the Party, and supported 13 grassroots art troupes in Nanxu, Mengying and elsewhere.',
  ],
  [
    '2019年12月19日，王文峰主持召开党委（扩大）会议，学习贯彻中国共产党周口市第四届委员会第十次全体会议精神，研究“三散”污染治理等工作。',
    'On December 19, 2019, Wang Wenfeng chaired an enlarged Party committee meeting to study the Tenth Plenary Session of the Fourth Zhoukou Municipal Committee of the CPC and the control of “Three Scatters” pollution.',
  ],
  [
    '牢固树立“四个意识”，进一步提振精神。',
    'Firmly keep to the Four Consciousnesses and further lift morale.',
  ],
  [
    '要认真按照市委四届十次全会部署。',
    'Follow the plans of the tenth plenum of the fourth municipal Party committee.',
  ],
  [
    '周口经济开发区荣获“河南5星级产业集群”称号',
    'Zhoukou zone named a “Henan 5-Star Industrial Cluster”',
  ],
  [
    '2019年12月18日上午，第八届河南省产业集聚区发展高峰论坛在郑州举行。',
    'The Eighth Henan Industrial Agglomeration Zone Summit opened in Zhengzhou on the morning of December 18, 2019.',
  ],
  [
    '开发区被评为2019年“河南5星级产业集群”金星奖。',
    'The zone won the 2019 Golden Star Award for a “Henan 5-Star Industrial Cluster.”',
  ],
  [
    '2019年以来，开发区紧紧围绕“一个载体、四个体系”建设。',
    'Since 2019 the zone has worked on one carrier and four systems.',
  ],
  [
    '2019年12月31日上午，开发区组织干群参加健步走活动。',
    'On the morning of December 31, 2019, the zone took part in a fitness walk.',
  ],
  [
    '圆满完成5公里健步走，获得优秀组织奖。',
    'They finished the 5-kilometer walk and won a prize for organization.',
  ],
  ['喜迎2020年的到来。', 'They welcome the arrival of 2020.'],
  [
    '积极组织辖区5家企事业单位参加河南省第二次招才引智大会，争取就业专项资金591万元，保障341名公益岗位人员工资和251名高校毕业生见习补贴、23名灵活就业人员社保补贴及1名省政府购岗人员生活补贴正常发放。',
    'Five employers joined the Second Henan Talent Conference; 5.91 million yuan was obtained, which secured wages for 341 people in public-welfare posts and subsidies for 251 graduates, 23 people in flexible employment and one person in a post bought by the province.',
  ],
  [
    '发放公益岗位人员工资410万元、省政府购岗人员工资2.22万元，拨付社会保险基金172万元、灵活就业社保补贴11.5万元。',
    'It paid 4.1 million yuan in wages for public-welfare posts and 22,200 yuan for posts bought by the province, 1.72 million yuan to the insurance fund and 115,000 yuan in subsidies.',
  ],
  [
    '全区新增个体工商户1309户，完成新增城镇就业1175人，提前1个月完成新增城镇就业1100人的目标任务。',
    'There were 1,309 new businesses and 1,175 new urban jobs; the target of 1,100 jobs was met one month early.',
  ],
  ['随着2019年完美收官，2020年款款而来。', 'As 2019 ends well, 2020 is drawing near.'],
  [
    '2019年前11个月，规模以上工业总产值完成223亿元，实现主营业务收入255亿元，利税总额完成11.4亿元。',
    'In the first 11 months of 2019, larger industrial firms produced goods worth 22.3 billion yuan, took in 25.5 billion yuan, and made 1.14 billion yuan in profits and taxes.',
  ],
  [
    '固定资产投资58.3亿元，增速位居全市第一；区级一般公共预算收入完成2.64亿元，提前50天超额完成全年目标任务。',
    'Fixed-asset investment reached 5.83 billion yuan, its growth the first in the city; budget revenue was 264 million yuan, above the year’s target 50 days early.',
  ],
  [
    '引进中兴新业港、青网科技等18亿元以上项目。',
    'It brought in projects worth 1.8 billion yuan or more, such as Zhongxing Xinyegang.',
  ],
  [
    '在2019年，有3个季度的全市项目集中开工仪式主会场设在开发区，有3个季度的项目观摩考评成绩位居中心城区第一位。',
    'In 2019 the main venue was in the zone in three quarters, and in three quarters the zone came first in the central city.',
  ],
  ['以创新驱动和改革开放为两个轮子。', 'Innovation and reform are our two wheels.'],
  [
    '2019年12月24日，王文峰主持召开工作会。',
    'Wang Wenfeng chaired a work meeting on December 24, 2019.',
  ],
  [
    '2019年12月27日，省商务厅巡查调研组一行两人到开发区巡查调研。',
    'On December 27, 2019, a two-member team of the provincial department of commerce visited the zone.',
  ],
  [
    '2019年前11个月开发区完成税收8.49亿元',
    'Zone takes in 849 million yuan in taxes in first 11 months of 2019',
  ],
  [
    '组织各项收入8.49亿元，同比增长21.6%。',
    'Revenue came to 849 million yuan, up 21.6 percent year-on-year.',
  ],
  [
    '税收收入完成7.27亿元，同比（因2018年11月市区税源管辖权调整）增长16.7%，增速较全市平均（8.7%）高8个百分点。',
    'Tax revenue was 727 million yuan, up 16.7 percent (jurisdiction changed in November 2018), 8 percentage points above the city average (8.7 percent).',
  ],
  [
    '社会保险费基金收入完成1.02亿元，同比增长36.0%；非税收入完成0.20亿元，同比增长33.3%。',
    'Insurance funds brought 102 million yuan, up 36.0 percent, and other income 20 million yuan, up 33.3 percent.',
  ],
  [
    '2019年12月31日上午，莲花幼儿园举办亲子绘本剧表演活动。',
    'Lianhua Kindergarten put on picture-book plays on the morning of December 31, 2019.',
  ],
  ['确保万无一失。', 'Make sure that nothing goes wrong.'],
  // Other sentences of their kind.
  [
    '全市生产总值达1.5万亿元，增长百分之八点七。',
    'The city’s output reached 1.5 trillion yuan, up 8.7 percent.',
  ],
  [
    '二〇一九年，全县粮食总产三千六百万公斤。',
    'In 2019 the county harvested 36 million kilograms of grain.',
  ],
  ['2019 年，全镇共有 1.8 万人就业。', 'In 2019, 18,000 people in the town had work.'],
  [
    '十三五期间，全区新建学校12所。',
    'During the 13th Five-Year Plan, 12 schools were built in the zone.',
  ],
  [
    '工期为3至5年，每年投入5至10万元。',
    'The works take 3 to 5 years and cost 50,000 to 100,000 yuan a year.',
  ],
  ['1至11月，出口2.5亿美元。', 'From January to November, exports came to 250 million US dollars.'],
  [
    '会议于12月18日至20日举行，近500人参加。',
    'The meeting was held on December 18-20 and drew nearly 500 people.',
  ],
  [
    '三分之二的企业利润超过1000万元。',
    'Two-thirds of the companies made profits of more than 10 million yuan.',
  ],
  ['全长46.5公里，占地300亩。', 'It is 46.5 kilometers long and takes up 300 mu of land.'],
  ['参赛的21名选手中，6人进入前10名。', 'Of the 21 contestants, six finished in the top ten.'],
];
