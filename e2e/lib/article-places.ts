/** Articles of the seed page: long, with figures and notes, with a caption only, with long headlines. */
export const ARTICLES = [
  'a/kaifaqu-puxie-gaozhiliang-dangjian/',
  'a/kaifaqu-zhaokai-dangwei-kuoda-huiyi/',
  'a/zhoukou-jingji-kaifaqu-ronghuo-henan-5/',
  'a/2019-nianqian-11-ge-yue-kaifaqu-wancheng/',
  'a/kaifaqu-huo-quanshi-yingxinnian-qingyuandan/',
  'a/sheng-shangwuting-xuncha-diaoyan-kaifaqu-wen/',
  'a/tuijin-xiangmu-jianshe/',
] as const;

/** What a reader who chose vertical text has stored, in the form of `desk/settings.ts`. */
export const VERTICAL = JSON.stringify({ size: 2, theme: 'system', writing: 'vertical' });
