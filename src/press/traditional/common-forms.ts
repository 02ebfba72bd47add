/**
 * OpenCC writes traditional characters in a standard of its own (爲, 羣, 裏, 峯, 臺). Each pair here
 * is such a character and the form that readers know from print today. Where Hong Kong and Taiwan
 * agree, theirs (為, 群, 峰); where they differ, the one that leaves the mainland's own character or
 * distinction alone: 着 beside 著, 台 for 臺, 裏 (the mainland table of 2013 has 里〔裏〕) for 裡. So only
 * what differs in script differs on the page. Not taken over from OpenCC's `hk`: 税 説 閲 户 衞, shapes
 * of the official Hong Kong list that its keyboards and papers hardly use; nor from `tw`: 著 for 着,
 * 梁 for 樑, 洩 for 泄, which say Taiwan.
 */
const PAIRS =
  '爲為 衆眾 羣群 峯峰 臺台 啓啟 牀床 祕秘 竈灶 纔才 喫吃 僞偽 脣唇 糉粽 癡痴 皁皂 覈核 踊踴 鉢缽 鍼針 溼濕 菸煙 ' +
  '蔘參 嫺嫻 嬀媯 潙溈 叄叁 麪麵 箇個 鎚錘 柺拐 絃弦 巖岩';

/** OpenCC's form of a character → the common one; both are one UTF-16 unit. */
export const COMMON_FORMS: ReadonlyMap<string, string> = new Map(
  PAIRS.split(' ').map(([standard = '', common = '']) => [standard, common]),
);
